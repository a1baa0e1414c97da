import type { PageLayout } from './page-layout.js';
import type { PageLine } from './text-line.js';

/** The pages without page numbers, running heads and running feet. */
export function withoutFurniture(pages: readonly PageLayout[]): PageLayout[] {
  const edges = pages.flatMap((page) => edgeLines(page));
  const numbers = sequences(edges);
  const repeated = repetitions(edges, pages.length);
  return pages.map((page) => {
    const furniture = new Set(
      edges
        .filter((edge) => edge.page === page.number)
        .filter((edge) => numbers.has(sequenceOf(edge)) || repeated.has(placeOf(edge)))
        .map(({ line }) => line),
    );
    return { ...page, items: page.items.filter((item) => item.kind === 'table' || !furniture.has(item)) };
  });
}

interface EdgeLine {
  readonly page: number;
  readonly line: PageLine;
  readonly edge: 'top' | 'bottom';
}

// Heads and feet stand within this share of the page's height, and are at most two lines.
const margin = 0.13;
const mostLines = 2;

function edgeLines({ number, box, items }: PageLayout): EdgeLine[] {
  const height = box.bottom - box.top;
  const edgesOf = (edge: EdgeLine['edge'], candidates: PageLayout['items']): EdgeLine[] =>
    candidates.flatMap((line) => (line.kind === 'line' ? [{ page: number, line, edge }] : []));
  return [
    ...edgesOf('top', items.slice(0, mostLines)).filter(({ line }) => line.bottom < margin * height),
    ...edgesOf('bottom', items.slice(-mostLines)).filter(({ line }) => line.top > (1 - margin) * height),
  ];
}

/** The number of a page, in the shapes in which it is printed. */
function pageNumberOf(text: string): { number: number; marked: boolean } | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const match =
    /^(?:[-—–―·.~]*)(?:第|Page)?(\d{1,4})(?:页)?(?:[,，/]?(?:共|of)?\d{0,4}页?)(?:[-—–―·.~]*)$/iu.exec(plain);
  return match ? { number: Number(match[1]), marked: !/^\d+$/u.test(plain) } : null;
}

/** A number that is as far from the number of its page as others are from theirs. */
function sequenceOf({ page, line, edge }: EdgeLine): string {
  const found = pageNumberOf(line.text);
  return found ? `${edge} ${found.number - page}` : '';
}

function sequences(edges: readonly EdgeLine[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  const kept = new Set<string>();
  for (const edge of edges) {
    const found = pageNumberOf(edge.line.text);
    if (!found) continue;
    const key = sequenceOf(edge);
    const seen = pages.get(key) ?? new Set();
    pages.set(key, seen.add(edge.page));
    if (found.marked || found.number === edge.page || seen.size > 1) kept.add(key);
  }
  return kept;
}

/** The same words at the same height of the page. */
function placeOf({ line, edge }: EdgeLine): string {
  return `${edge} ${Math.round(line.baseline / 4)} ${line.text.replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;
}

function repetitions(edges: readonly EdgeLine[], pageCount: number): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const edge of edges) {
    const key = placeOf(edge);
    pages.set(key, (pages.get(key) ?? new Set()).add(edge.page));
  }
  const least = Math.max(2, Math.ceil(pageCount / 2));
  return new Set([...pages].filter(([, seen]) => seen.size >= least).map(([key]) => key));
}
