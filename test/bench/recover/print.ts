import type { Bar } from './bars.js';
import { answerShare } from './score.js';
import { mean, quantile, share, type Tally, total } from './tally.js';

type Columns = Readonly<Record<string, (tally: Tally) => string>>;

const diagnosis: Columns = {
  operator: ({ operator }) => operator.name,
  size: ({ group }) => group,
  n: ({ outcomes }) => String(outcomes.length),
  detected: ({ outcomes }) => percent(share(outcomes, (one) => one.detected)),
  unique: ({ outcomes }) => percent(share(outcomes, (one) => one.unique)),
  among: ({ outcomes }) => percent(share(outcomes, (one) => one.truthAmong)),
  right: ({ outcomes }) => percent(share(outcomes, (one) => one.answer === 'right')),
  wrong: ({ outcomes }) => percent(share(outcomes, (one) => one.answer === 'wrong')),
  abstained: ({ outcomes }) => percent(share(outcomes, (one) => one.answer === 'abstained')),
  'top true': ({ outcomes }) => percent(share(outcomes, (one) => one.firstIsTrue)),
  ties: ({ outcomes }) => mean(outcomes, (one) => one.ties).toFixed(1),
  'p50 ms': ({ outcomes }) => quantile(outcomes, 0.5, (one) => one.diagnoseMs).toFixed(2),
  'p99 ms': ({ outcomes }) => quantile(outcomes, 0.99, (one) => one.diagnoseMs).toFixed(2),
  'listed cells': ({ outcomes }) => mean(outcomes, (one) => one.listing.cells).toFixed(0),
  'list holds': ({ outcomes }) => percent(share(outcomes, (one) => one.listing.holdsTruth)),
  'Scholtus right': ({ outcomes }) => percent(share(outcomes, (one) => one.scholtus === 'right')),
  'wrong ': ({ outcomes }) => percent(share(outcomes, (one) => one.scholtus === 'wrong')),
  part: ({ outcomes }) => percent(share(outcomes, (one) => one.scholtus === 'partial')),
};

const deduction: Columns = {
  operator: ({ operator }) => operator.name,
  size: ({ group }) => group,
  n: ({ outcomes }) => String(outcomes.length),
  'false alarms': ({ outcomes }) => percent(share(outcomes, (one) => one.detected)),
  blanks: ({ outcomes }) => mean(outcomes, (one) => one.blanks).toFixed(1),
  deduced: ({ outcomes }) =>
    percent(total(outcomes, (one) => one.deduced) / total(outcomes, (one) => one.blanks)),
  'all deduced': ({ outcomes }) => percent(share(outcomes, (one) => one.deduced === one.blanks)),
  wrong: ({ outcomes }) => String(total(outcomes, (one) => one.deducedWrongly)),
  'p50 ms': ({ outcomes }) => quantile(outcomes, 0.5, (one) => one.deduceMs).toFixed(2),
  'p99 ms': ({ outcomes }) => quantile(outcomes, 0.99, (one) => one.deduceMs).toFixed(2),
};

export function printed(errors: readonly Tally[], blanks: readonly Tally[], bars: readonly Bar[]): string {
  return [
    'Figures spoilt: diagnosis, and two baselines',
    '',
    table(diagnosis, errors),
    '',
    'unique: located, and that exactly · among: the truth is one of the repairs listed · right, wrong: the first repair where',
    `its share is at least ${answerShare}; below it, or without a repair: abstained · top true: the first repair, whatever its share`,
    'listed cells: baseline 1, all cells of violated balances · Scholtus: baseline 2, typing errors in no satisfied balance',
    '(right: all wrong cells and no other; wrong: a false figure; part: some of them)',
    '',
    'Figures left out: deduction',
    '',
    table(deduction, blanks),
    '',
    'Bars',
    '',
    ...bars.map(barLine),
    '',
  ].join('\n');
}

function barLine({ what, measured, bound, unit, met, strict }: Bar): string {
  const value = (amount: number): string => {
    if (unit === '%') return percent(amount);
    return unit === 'ms' ? `${amount.toFixed(2)} ms` : String(amount);
  };
  return `${met ? 'met   ' : 'MISSED'} ${strict ? '*' : ' '} ${what.padEnd(46)} ${value(measured).padStart(9)}  bar ${value(bound)}`;
}

function table(columns: Columns, tallies: readonly Tally[]): string {
  const names = Object.keys(columns);
  const rows = [names, ...tallies.map((tally) => names.map((name) => columns[name]?.(tally) ?? ''))];
  const widths = names.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((text, i) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
