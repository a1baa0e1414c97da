import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import { type Balance, balancesOf, type Figures } from './balances.js';
import type { CellReading } from './cell-reading.js';
import { laidIn, nothing } from './line.js';
import { agreedFigures, type LineOption, type SettledLine } from './settle.js';
import type { Token } from './token.js';

/** What the lines of a table say of its cells. */
export function readingsOf(
  lines: readonly SettledLine[],
  table: TableKey,
  edition: Edition,
  blankIsZero: boolean,
): [CellPath, CellReading][] {
  const known = knownFigures(lines);
  const readings: [CellPath, CellReading][] = [];
  for (const one of lines) {
    const own = one.certain
      ? certainReadings(one, (cell) => impliedFigure(cell, known, balancesOf(table, edition)))
      : inferredReadings(one, blankIsZero, (cell) => isProven(cell, known, table, edition));
    for (const reading of own) readings.push(reading);
  }
  return readings;
}

function certainReadings(
  { line, options: [option] }: SettledLine,
  implied: (cell: number) => number | undefined,
): [CellPath, CellReading][] {
  const readings: [CellPath, CellReading][] = [];
  line.targets.forEach((target, column) => {
    const { token, value } = option ? laidIn(line, option.layout, column) : nothing;
    if (!target || !token) return;
    const { figure } = token;
    // A figure that is broken, or may have been cut, is what it seems only where the balances say so.
    const isImplied = figure.kind === 'split' && implied(target.index) === Number(figure.digits);
    const reading: CellReading = isImplied
      ? { kind: 'figure', value: Number(figure.digits), token, inferred: true }
      : readingOf(token, value, false);
    readings.push([target.path, reading]);
  });
  return readings;
}

function readingOf(
  token: Token,
  { value, unreadable, unit }: { value: number | null; unreadable?: true; unit?: string },
  inferred: boolean,
): CellReading {
  if (unreadable) return { kind: 'unreadable', token };
  if (value === null) return { kind: 'blank', token };
  return { kind: 'figure', value, token, inferred, ...(unit === undefined ? {} : { unit }) };
}

function inferredReadings(
  { line, options }: SettledLine,
  blankIsZero: boolean,
  proven: (cell: number) => boolean,
): [CellPath, CellReading][] {
  const figures = agreedFigures(options);
  const [option] = options;
  const printed = line.printed.values.filter(({ figure }) => figure.kind !== 'empty');
  const oneLost = printed.length === line.targets.length - 1;
  // Blanks are taken for zeros only where a printed total bears it out.
  const isBorneOut = !blankIsZero || options.every((one) => hasTotal(line, one));
  const allZero = figures.every((figure) => figure === 0);
  return line.targets.flatMap((target, column): [CellPath, CellReading][] => {
    if (!target) return [];
    const token = line.printed.values[option?.layout[column] ?? -1] ?? line.printed.token;
    const figure = figures[column];
    const isPrinted = options.length > 0 && options.every((one) => one.printed[column]);
    if (figure !== undefined && isBorneOut) {
      const laid = option && laidIn(line, option.layout, column);
      if (isPrinted && laid?.value?.value === figure) {
        return [[target.path, readingOf(token, laid.value, true)]];
      }
      // A figure that is not printed at all: only where one was lost, and more than its own row says what it was.
      if (!blankIsZero && oneLost && (allZero || proven(target.index))) {
        return [[target.path, { kind: 'figure', value: figure, token, inferred: true }]];
      }
    }
    return [[target.path, { kind: 'unplaced', token }]];
  });
}

function hasTotal({ targets }: SettledLine['line'], { printed }: LineOption): boolean {
  return targets.every((target, column) => !target?.column.column.sumOf || printed[column]);
}

/** Every figure that the lines settle. */
function knownFigures(lines: readonly SettledLine[]): Figures {
  const figures: (number | undefined)[] = [];
  for (const { line, options } of lines) {
    const agreed = agreedFigures(options);
    line.targets.forEach((target, column) => {
      if (target) figures[target.index] = agreed[column];
    });
  }
  return figures;
}

/** The figure that balances imply for a cell whose other figures are known; `undefined` where none does, or two imply different ones. */
function impliedFigure(cell: number, figures: Figures, balances: readonly Balance[]): number | undefined {
  let implied: number | undefined;
  for (const { cells, signs } of balances) {
    const own = cells.indexOf(cell);
    if (own < 0 || cells.some((other) => other !== cell && figures[other] === undefined)) continue;
    const rest = cells.reduce(
      (sum, other, i) => (other === cell ? sum : sum + (figures[other] ?? 0) * (signs[i] ?? 1)),
      0,
    );
    const figure = -rest * (signs[own] ?? 1);
    if (implied !== undefined && implied !== figure) return undefined;
    implied = figure;
  }
  return implied;
}

/** Whether two balances at least hold that the cell is part of. */
function isProven(cell: number, figures: Figures, table: TableKey, edition: Edition): boolean {
  const holding = balancesOf(table, edition).filter(({ cells, signs }) => {
    if (!cells.includes(cell)) return false;
    let sum = 0;
    for (const [i, at] of cells.entries()) {
      const figure = figures[at];
      if (figure === undefined) return false;
      sum += figure * (signs[i] ?? 1);
    }
    return sum === 0;
  });
  return holding.length > 1;
}
