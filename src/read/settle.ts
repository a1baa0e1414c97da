import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { type Balance, balancesOf, brokenBalances, completed, type Figures } from './balances.js';
import { layoutsIfDoubled } from './layouts.js';
import { figureIn, type Layout, type Line } from './line.js';

/** A line with the layouts that remain for it. */
export interface SettledLine {
  readonly line: Line;
  /** None where no layout satisfies the balances. */
  readonly options: readonly LineOption[];
  /** There was but one layout to begin with. */
  readonly certain: boolean;
}

export interface LineOption {
  readonly layout: Layout;
  /** For each column whether a value is laid there, in every layout that comes to these figures. */
  readonly printed: readonly boolean[];
  /** For each column the figure, printed or following from the balances. */
  readonly figures: readonly (number | undefined)[];
}

export interface OpenLine {
  readonly line: Line;
  readonly layouts: readonly Layout[];
  /** Between its pipes are as many cells as there are headings above it, or cells in the rows beside it. */
  readonly isWhole: boolean;
}

// Together so many ways are tried one by one; beyond, lines are only tried each for itself.
const mostCombinations = 20_000;

// Of a row that has lost more, too little is left to say where it stood.
const mostLost = 2;

function lost({ printed, targets }: Line): number {
  return targets.length - printed.values.filter(({ figure }) => figure.kind !== 'empty').length;
}

/**
 * Leaves of the ways in which lines can be laid out those that the balances of the table allow.
 *
 * `blankIsZero`: the table leaves cells empty instead of printing 0, so that a column without figure counts as none; otherwise a
 * missing figure was lost and may be any.
 */
export function settleLines(
  lines: readonly OpenLine[],
  table: TableKey,
  edition: Edition,
  blankIsZero: boolean,
): SettledLine[] {
  const balances = balancesOf(table, edition);
  const first = lines.map(({ line, layouts }): SettledLine => {
    const options = layouts.map((layout) => optionOf(line, layout, blankIsZero));
    if (layouts.length === 1) return { line, options, certain: true };
    if (!blankIsZero && lost(line) > mostLost) return { line, options: [], certain: false };
    return { line, options: completedOptions(line, options, balances), certain: false };
  });
  const suspects = cellsOutOfBalance(first, balances);
  const settled = first.map((one, i) =>
    one.certain && holdsAny(one, suspects) ? doubted(one, first, balances, lines[i]?.isWhole ?? false) : one,
  );
  const open = settled.filter((one, i) => first[i] === one && !one.certain && one.options.length > 0);
  if (open.length === 0 || balances.length === 0) return settled;
  const remaining = new Map(settled.map((one) => [one, one.options]));
  narrow(settled, open, balances, remaining);
  narrowTogether(settled, open, balances, remaining);
  return settled.map((one) => ({ ...one, options: remaining.get(one) ?? [] }));
}

/**
 * The cells of the balances that the lines break together: no other line can be doubted. `undefined` where lines are copies of one
 * another, so that each has to be looked at by itself.
 */
function cellsOutOfBalance(
  lines: readonly SettledLine[],
  balances: readonly Balance[],
): ReadonlySet<number> | undefined {
  const figures: (number | undefined)[] = [];
  const claimed: boolean[] = [];
  for (const { line, options } of lines) {
    const agreed = agreedFigures(options);
    let column = 0;
    for (const target of line.targets) {
      const figure = agreed[column++];
      if (!target) continue;
      if (claimed[target.index]) return undefined;
      claimed[target.index] = true;
      figures[target.index] = figure;
    }
  }
  return new Set(brokenBalances(figures, balances).flatMap(({ cells }) => cells));
}

function holdsAny({ line }: SettledLine, cells: ReadonlySet<number> | undefined): boolean {
  if (cells?.size === 0) return false;
  return cells === undefined || line.targets.some((target) => target && cells.has(target.index));
}

/**
 * A full line that breaks the balances, and would satisfy them if one figure had been printed twice and another lost: then nothing
 * shows which of the two it is, and what they have in common remains.
 *
 * Zeros stand side by side in nearly every row; that one was doubled is likely only where no single wrong figure would explain the
 * broken balances. In a row that is whole none was where one does.
 */
function doubted(
  one: SettledLine,
  all: readonly SettledLine[],
  balances: readonly Balance[],
  isWhole: boolean,
): SettledLine {
  const { line, options } = one;
  const [option] = options;
  if (!option || line.printed.drawn) return one;
  const others = agreed(all, new Map(all.map((other) => [other, other.options])), one);
  const broken = brokenBalances(withLine(others, line, option.figures), balances);
  const own = line.targets.flatMap((target) => target?.index ?? []);
  const explained = own.some((cell) => broken.every(({ cells }) => cells.includes(cell)));
  if (broken.length === 0 || !broken.some(({ cells }) => cells.some((cell) => own.includes(cell))))
    return one;
  if (explained && isWhole) return one;
  const layouts = layoutsIfDoubled(line.printed, line.targets.length, !explained);
  const otherwise = completedOptions(
    line,
    layouts.map((layout) => optionOf(line, layout, false)),
    balances,
  ).filter(({ figures }) => completed(withLine(others, line, figures), balances) !== undefined);
  return otherwise.length === 0 ? one : { line, options: [...options, ...otherwise], certain: false };
}

function optionOf(line: Line, layout: Layout, blankIsZero: boolean): LineOption {
  const figures = line.targets.map((target, column) => {
    if (!target) return undefined;
    const figure = figureIn(line, layout, column);
    if (figure !== null) return figure;
    const token = line.printed.values[layout[column] ?? -1];
    const isBlank = token === undefined || token.figure.kind === 'empty' || token.figure.kind === 'mark';
    // Totals are left empty too where they are not zero.
    return isBlank && blankIsZero && !isTotal(target) ? 0 : undefined;
  });
  return { layout, printed: layout.map((value) => value >= 0), figures };
}

function isTotal(cell: CellSpec): boolean {
  return (cell.column.column.sumOf ?? cell.row.leaf.sumOf) !== undefined;
}

/** Options completed by the balances within the line; those that come to the same figures are one. */
function completedOptions(
  line: Line,
  options: readonly LineOption[],
  balances: readonly Balance[],
): LineOption[] {
  const own = new Set(line.targets.flatMap((target) => (target ? [target.index] : [])));
  const within = balances.filter(({ cells }) => cells.every((cell) => own.has(cell)));
  const distinct = new Map<string, LineOption>();
  for (const option of options) {
    const table = completed(withLine([], line, option.figures), within);
    if (!table) continue;
    const figures = line.targets.map((target) => (target ? table[target.index] : undefined));
    const key = figures.join();
    const same = distinct.get(key);
    distinct.set(key, same ? either(same, option) : { ...option, figures });
  }
  return [...distinct.values()];
}

/** One option for two that come to the same figures. */
function either(a: LineOption, b: LineOption): LineOption {
  return {
    figures: a.figures,
    layout: a.layout.map((value, column) => (value >= 0 ? value : (b.layout[column] ?? -1))),
    printed: a.printed.map((printed, column) => printed && (b.printed[column] ?? false)),
  };
}

function withLine(figures: Figures, line: Line, own: LineOption['figures']): Figures {
  const result = [...figures];
  line.targets.forEach((target, column) => {
    if (target) result[target.index] = own[column];
  });
  return result;
}

/** Leaves out options that break a balance whatever the other lines hold, until none is left out any more. */
function narrow(
  settled: readonly SettledLine[],
  open: readonly SettledLine[],
  balances: readonly Balance[],
  remaining: Map<SettledLine, readonly LineOption[]>,
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of open) {
      const options = remaining.get(one) ?? [];
      const others = agreed(settled, remaining, one);
      const kept = options.filter(({ figures }) => completed(withLine(others, one.line, figures), balances));
      if (kept.length === options.length) continue;
      remaining.set(one, kept);
      changed = true;
    }
  }
}

/** The figures that all remaining options of the lines agree on, `except` left out. */
function agreed(
  settled: readonly SettledLine[],
  remaining: ReadonlyMap<SettledLine, readonly LineOption[]>,
  except: SettledLine | undefined,
): Figures {
  let figures: Figures = [];
  for (const one of settled) {
    if (one !== except) figures = withLine(figures, one.line, agreedFigures(remaining.get(one) ?? []));
  }
  return figures;
}

/** For each column the figure that all options have there. */
export function agreedFigures(options: readonly LineOption[]): readonly (number | undefined)[] {
  const [first, ...rest] = options;
  if (!first || rest.length === 0) return first?.figures ?? [];
  return first.figures.map((figure, column) =>
    rest.every(({ figures }) => figures[column] === figure) ? figure : undefined,
  );
}

/** Leaves of few enough open lines the options that occur in a combination which satisfies every balance. */
function narrowTogether(
  settled: readonly SettledLine[],
  open: readonly SettledLine[],
  balances: readonly Balance[],
  remaining: Map<SettledLine, readonly LineOption[]>,
): void {
  const several = open.filter((one) => (remaining.get(one)?.length ?? 0) > 1);
  const combinations = several.reduce((product, one) => product * (remaining.get(one)?.length ?? 1), 1);
  if (several.length === 0 || combinations > mostCombinations) return;
  const possible = new Map<SettledLine, Set<LineOption>>(several.map((one) => [one, new Set()]));
  const fixed = agreed(settled, new Map([...remaining].filter(([one]) => !several.includes(one))), undefined);
  const visit = (depth: number, figures: Figures, chosen: readonly LineOption[]): void => {
    const one = several[depth];
    if (!one) {
      if (completed(figures, balances)) {
        several.forEach((line, i) => {
          const option = chosen[i];
          if (option) possible.get(line)?.add(option);
        });
      }
      return;
    }
    for (const option of remaining.get(one) ?? []) {
      visit(depth + 1, withLine(figures, one.line, option.figures), [...chosen, option]);
    }
  };
  visit(0, fixed, []);
  for (const one of several) {
    remaining.set(
      one,
      (remaining.get(one) ?? []).filter((option) => possible.get(one)?.has(option)),
    );
  }
}
