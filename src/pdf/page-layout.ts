import { alignedTables } from './aligned-table.js';
import type { Box, Glyph } from './glyph.js';
import { type RuledTable, ruledTables, shadedTables } from './lattice.js';
import { printedOnce } from './once.js';
import type { PageContent } from './page-content.js';
import { fillTable, type PageTable } from './page-table.js';
import { type ReadingSpace, readingSpaceOf, toGlyph } from './reading-space.js';
import { groundsOf, rulingsOf } from './rulings.js';
import { type PageLine, textLines } from './text-line.js';

/** What a page holds, from top to bottom. */
export interface PageLayout {
  /** From 1. */
  readonly number: number;
  readonly space: ReadingSpace;
  /** The page in reading space. */
  readonly box: Box;
  readonly items: readonly (PageLine | PageTable)[];
}

/** Finds the tables and the lines of a page. */
export function layoutPage(content: PageContent, number: number, sheet: readonly number[]): PageLayout {
  const space = readingSpaceOf(content.glyphs, sheet);
  const glyphs = printedOnce(content.glyphs.flatMap((placed, order) => toGlyph(placed, order, space) ?? []));
  const rulings = rulingsOf(content.strokes, space);
  const ruled = ruledTables(rulings);
  const tables = [...ruled, ...shadedTables(groundsOf(content.areas, space), ruled)];
  const { within, outside } = sortOut(glyphs, tables);
  const filled = tables.flatMap((table) => {
    const inside = within.get(table);
    return inside ? [fillTable(table, inside)] : [];
  });
  const lines = textLines(outside.filter(({ along }) => along)).map(
    (line): PageLine => ({ kind: 'line', ...line }),
  );
  const items = [...filled, ...alignedTables(lines, rulings.horizontal)].sort((a, b) => topOf(a) - topOf(b));
  return { number, space, box: pageBox(space, sheet), items };
}

function topOf(item: PageLine | PageTable): number {
  return item.kind === 'table' ? item.box.top : item.top;
}

/** The characters of each table, the innermost one where tables stand within tables. */
function sortOut(
  glyphs: readonly Glyph[],
  tables: readonly RuledTable[],
): { within: Map<RuledTable, Glyph[]>; outside: Glyph[] } {
  const bySize = tables.toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  const within = new Map<RuledTable, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const table = bySize.find(({ box }) => holds(box, glyph));
    if (!table) {
      outside.push(glyph);
      continue;
    }
    const inside = within.get(table);
    if (inside) inside.push(glyph);
    else within.set(table, [glyph]);
  }
  return { within, outside };
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function holds(box: Box, { left, right, top, bottom }: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function pageBox({ turn }: ReadingSpace, [left, bottom, right, top]: readonly number[]): Box {
  const [width, height] = [(right ?? 0) - (left ?? 0), (top ?? 0) - (bottom ?? 0)];
  return turn % 2 === 0
    ? { left: 0, right: width, top: 0, bottom: height }
    : { left: 0, right: height, top: 0, bottom: width };
}
