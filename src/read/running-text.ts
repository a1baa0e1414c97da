import type { Label } from '../form/declaration.js';
import { partKeys, parts } from '../form/parts.js';
import { countAnchors } from './anchors.js';
import type { SourceLine } from './document.js';

// A row of a table is shorter; so is nearly every paragraph.
const shortestRun = 400;
// No label of the form is longer.
const longestCell = 100;
// A sentence may list the kinds of answers, but hardly the columns too.
const fewestLabels = 8;
const fewestFigures = 8;
const fewestHeadings = 3;
const fewestSeparators = 40;

/**
 * The lines that a text had before its line breaks were lost: a crawler may leave nothing between cells and paragraphs but a blank, a
 * tabulator or a stroke, for the whole text or for each page. Without a line that holds a table of the form they stay as they are.
 */
export function brokenUp(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => text.length >= shortestRun && holdsTable(text))) return lines;
  return lines.flatMap((line) =>
    line.text.length < longestCell
      ? [line]
      : pieces(line, separatorIn(line.text)).flatMap((piece) => pieces(piece, partHeadings())),
  );
}

/** Whether the cells of tables stand in a line: figures by themselves among labels of the form, or labels below headings of parts. */
function holdsTable(text: string): boolean {
  const figures = text.match(figureAlone)?.length ?? 0;
  if (figures < fewestFigures && new Set(text.match(partHeadings())).size < fewestHeadings) return false;
  return countAnchors(text) >= fewestLabels;
}

const figureAlone = /(?<=[\s|｜])\d[\d.,]*(?=[\s|｜])(?!\s+[件条次个篇期人年月日份场项万元%％])/gu;

/** What stands between cells; within a sentence a blank stands before and behind figures, and parts nothing. */
function separatorIn(text: string): RegExp {
  for (const separator of [/[|｜]/gu, /\t+/gu]) {
    if ((text.match(separator)?.length ?? 0) >= fewestSeparators) return separator;
  }
  return /(?<!\d)\s+(?!\d+(?:\.\d+)?\s*[件条次个篇期人年月日份场项万元%％])|(?<=\d)\s+(?![件条次个篇期人年月日份场项万元%％])/gu;
}

/** The pieces of a line between separators, each with its place; empty ones are none. */
function pieces(line: SourceLine, separator: RegExp): SourceLine[] {
  const { text, location } = line;
  const found: SourceLine[] = [];
  const push = (from: number, to: number): void => {
    const printed = text.slice(from, to);
    const begun = printed.trimStart();
    if (begun === '') return;
    const at = from + printed.length - begun.length;
    const { column = 1, offset = 0 } = location;
    found.push({
      ...line,
      text: begun.trimEnd(),
      location: { ...location, column: column + at, offset: offset + at },
    });
  };
  let from = 0;
  for (const { 0: between, index } of text.matchAll(separator)) {
    push(from, index);
    // A heading is a piece of its own.
    if (between.trim().length > 1) push(index, index + between.length);
    from = index + between.length;
  }
  push(from, text.length);
  return found;
}

// Built on first use; it never changes.
let cached: RegExp | undefined;

/** Headings of parts with their numeral, as they stand within a text that was run together. */
function partHeadings(): RegExp {
  cached ??= new RegExp(
    partKeys
      .map((key, at) => {
        const label: Label = parts[key];
        const wordings = [label.zh, ...(label.aliases ?? [])].toSorted((a, b) => b.length - a.length);
        return `${'一二三四五六'[at] ?? ''}、(?:${wordings.join('|')})`;
      })
      .join('|'),
    'gu',
  );
  return cached;
}
