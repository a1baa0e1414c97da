import type { Outcome } from './score.js';
import { mean, quantile, share, type Tally, total } from './tally.js';

export interface Bar {
  readonly what: string;
  readonly measured: number;
  readonly unit: '%' | 'ms' | '';
  readonly bound: number;
  readonly met: boolean;
  /** A miss is a bug. */
  readonly strict: boolean;
}

/** Every bar, measured over all groups together unless it says otherwise. */
export function measureBars(tallies: readonly Tally[]): Bar[] {
  const of = (accepts: (tally: Tally) => boolean): Outcome[] =>
    tallies.filter(accepts).flatMap(({ outcomes }) => outcomes);
  const named = (name: string, ...groups: string[]): Outcome[] =>
    of(({ operator, group }) => operator.name === name && (groups.length === 0 || groups.includes(group)));
  const from150 = ['150', '3000', 'published'];
  const faultless = of(({ operator }) => operator.wrong === 0);
  const single = of(({ operator }) => operator.wrong === 1);
  const double = of(({ operator }) => operator.wrong === 2);
  const triple = of(({ operator }) => operator.wrong === 3);
  const typed = of(({ operator }) => operator.typed > 0);
  const zerosBlank = named('all zeros blank');
  const everything = of(() => true);

  const strict = [
    atLeast(
      'one cell: detected',
      share(single, (one) => one.detected),
      1,
    ),
    atLeast(
      'one cell: located and repaired',
      share(single, (one) => one.unique),
      1,
    ),
    atMost(
      'false alarms',
      share(faultless, (one) => one.detected),
      0,
    ),
    atLeast(
      'up to three cells: detected',
      share([...single, ...double, ...triple], (one) => one.detected),
      1,
    ),
    atLeast(
      'two cells: truth among the answers',
      share(double, (one) => one.truthAmong),
      1,
    ),
    atLeast(
      'three cells: truth among the answers',
      share(triple, (one) => one.truthAmong),
      0.995,
    ),
    atMost(
      'wrong deductions',
      total(faultless, (one) => one.deducedWrongly),
      0,
      '',
    ),
  ].map((bar) => ({ ...bar, strict: true }));
  const others = [
    atLeast(
      'two independent: unique and exact',
      share(named('two cells, independent'), (one) => one.unique),
      0.98,
    ),
    atLeast(
      'two in a row: unique and exact',
      share(named('two cells, same row'), (one) => one.unique),
      0.94,
    ),
    atLeast(
      'swapped across, ≥ 150: first answer right',
      share(named('neighbours swapped across', ...from150), (one) => one.answer === 'right'),
      0.75,
    ),
    atLeast(
      'swapped down, ≥ 150: first answer right',
      share(named('neighbours swapped down', ...from150), (one) => one.answer === 'right'),
      0.7,
    ),
    atLeast(
      'row shifted, blank left: repaired',
      share(named('row shifted, blank left'), (one) => one.answer === 'right'),
      0.94,
    ),
    atLeast(
      'row shifted, zero left: repaired',
      share(named('row shifted, zero left'), (one) => one.answer === 'right'),
      0.94,
    ),
    atMost(
      'up to three typed wrong: first answer wrong',
      share(typed, (one) => one.answer === 'wrong'),
      0.005,
    ),
    atLeast(
      'all zeros blank: blanks deduced',
      total(zerosBlank, (one) => one.deduced) / total(zerosBlank, (one) => one.blanks),
      0.98,
    ),
    atMost(
      'diagnosis, all operators: p50',
      quantile(everything, 0.5, (one) => one.diagnoseMs),
      1,
      'ms',
    ),
    atMost(
      'diagnosis, all operators: p99',
      quantile(everything, 0.99, (one) => one.diagnoseMs),
      20,
      'ms',
    ),
    atMost(
      'deduction, all operators: p50',
      quantile(everything, 0.5, (one) => one.deduceMs),
      1,
      'ms',
    ),
    atMost(
      'deduction, all operators: p99',
      quantile(everything, 0.99, (one) => one.deduceMs),
      20,
      'ms',
    ),
    atMost(
      'diagnosis, slowest operator: p99',
      Math.max(...tallies.map(({ outcomes }) => quantile(outcomes, 0.99, (one) => one.diagnoseMs))),
      20,
      'ms',
    ),
    atMost(
      'diagnosis of a balanced report: mean',
      mean(named('none'), (one) => one.diagnoseMs),
      1,
      'ms',
    ),
  ].map((bar) => ({ ...bar, strict: false }));
  return [...strict, ...others];
}

function atLeast(
  what: string,
  measured: number,
  bound: number,
  unit: Bar['unit'] = '%',
): Omit<Bar, 'strict'> {
  return { what, measured, bound, unit, met: measured >= bound };
}

function atMost(what: string, measured: number, bound: number, unit: Bar['unit'] = '%'): Omit<Bar, 'strict'> {
  return { what, measured, bound, unit, met: measured <= bound };
}
