import type { Chunk } from './chunk.js';

/** Lines whose figures stand below each other, and the columns in which they stand, from left to right. */
export interface FigureRun {
  /** Places of lines among all lines of the page. */
  readonly lines: readonly number[];
  readonly columns: readonly FigureColumn[];
}

export interface FigureColumn {
  readonly left: number;
  readonly right: number;
}

// Fewer columns are as plain as text: there is nothing to lose between label and figures.
const fewestFigures = 3;
// Labels and blank rows may fill this many lines between two rows of figures.
const mostLinesBetween = 8;

/** The runs of figures on a page; `lines` are its lines, in pieces. */
export function figureRuns(lines: readonly (readonly Chunk[])[]): FigureRun[] {
  const runs: { lines: number[]; columns: FigureColumn[] }[] = [];
  lines.forEach((chunks, i) => {
    const figures = chunks.filter(({ isFigure }) => isFigure);
    if (figures.length < fewestFigures) return;
    const run = runs.at(-1);
    const last = run?.lines.at(-1);
    const isNear =
      run && last !== undefined && isWithin(last, i) && !headBetween(lines, last, i, run.columns);
    const columns = isNear && widened(run.columns, figures);
    if (columns) {
      run.lines.push(i);
      run.columns = columns;
    } else {
      runs.push({ lines: [i], columns: figures.map(({ left, right }) => ({ left, right })) });
    }
  });
  const taken = new Set(runs.flatMap((run) => run.lines));
  return runs.map((run) => {
    const sparse = sparseLines(run, lines).filter((at) => !taken.has(at));
    for (const at of sparse) taken.add(at);
    return { ...run, lines: [...run.lines, ...sparse].sort((a, b) => a - b) };
  });
}

/** Lines that have a figure or two in columns of a run, within it or next to it; the other cells of such rows are blank. */
function sparseLines(run: FigureRun, lines: readonly (readonly Chunk[])[]): number[] {
  const found: number[] = [];
  const visit = (from: number, step: 1 | -1): void => {
    let last = from;
    for (let at = from + step; at >= 0 && at < lines.length && isWithin(last, at); at += step) {
      const chunks = lines[at] ?? [];
      if (isHead(chunks, run.columns)) return;
      if (run.lines.includes(at)) return;
      const figures = chunks.filter(({ isFigure }) => isFigure);
      if (figures.length === 0) continue;
      if (!figures.every((figure) => touched(run.columns, figure).length === 1)) return;
      found.push(at);
      last = at;
    }
  };
  for (const at of run.lines) visit(at, 1);
  visit(run.lines[0] ?? 0, -1);
  return found;
}

function isWithin(one: number, two: number): boolean {
  return Math.abs(one - two) <= mostLinesBetween;
}

function headBetween(
  lines: readonly (readonly Chunk[])[],
  from: number,
  to: number,
  columns: readonly FigureColumn[],
): boolean {
  return lines.slice(from + 1, to).some((chunks) => isHead(chunks, columns));
}

/** Words above figures are the head of another table. */
function isHead(chunks: readonly Chunk[], columns: readonly FigureColumn[]): boolean {
  const left = columns[0]?.left ?? Infinity;
  return chunks.some((chunk) => !chunk.isFigure && chunk.right > left + 1);
}

function touched(columns: readonly FigureColumn[], figure: Chunk): FigureColumn[] {
  return columns.filter(({ left, right }) => figure.left < right && figure.right > left);
}

/** The columns, as wide as further figures need them; `null` where these stand across columns. */
function widened(columns: readonly FigureColumn[], figures: readonly Chunk[]): FigureColumn[] | null {
  let result = [...columns];
  for (const figure of figures) {
    const [column, ...others] = touched(result, figure);
    if (others.length > 0) return null;
    const { left, right } = figure;
    result = result.filter((one) => one !== column);
    result.push(
      column ? { left: Math.min(column.left, left), right: Math.max(column.right, right) } : { left, right },
    );
  }
  return result.sort((a, b) => a.left - b.left);
}
