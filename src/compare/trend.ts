import type { CellPath } from '../form/cell-path.js';
import type { Unit } from '../form/declaration.js';
import type { Cell, ReportKey } from '../report/report.js';
import type { IncomparableCode } from './report-diff.js';

/** Several years of reports as series. Plain data. */
export interface Trend {
  /** Every year from the first reported on to the last, those without a report too. */
  years: number[];
  /** The report of each of `years`; `null` for a gap. */
  reports: (ReportKey | null)[];
  /** Reports whose year is unknown; they are in no series. */
  undated: ReportKey[];
  /** A series for every cell that any of the reports' editions has, in the order of the form, older editions first. */
  cells: CellSeries[];
  indicators: IndicatorSeries[];
}

/** One cell over the years. */
export interface CellSeries {
  cell: CellPath;
  /** The cell in words, in `options.locale`. */
  label: string;
  unit: Unit;
  /** One for each of the trend's years. */
  points: CellPoint[];
}

/**
 * What a year says of a series.
 *
 * `known`: a figure. `unknown`: the report prints none, or for an indicator, none follows. `gap`: there is no report of that
 * year. `incomparable`: the edition of that year does not count it, or counts something else.
 */
export type PointState = 'known' | 'unknown' | 'gap' | 'incomparable';

/** One year of a cell’s series. */
export interface CellPoint {
  year: number;
  /** `null` unless `state` is `known`. */
  value: Cell;
  state: PointState;
  /** The cells that were added up, where that year's edition prints the row as several. */
  sumOf?: CellPath[];
  /** Why it is incomparable, as a code and in one sentence. */
  code?: IncomparableCode;
  reason?: string;
}

/** One indicator over the years. */
export interface IndicatorSeries {
  id: string;
  label: string;
  unit: string;
  points: IndicatorPoint[];
}

/** One year of an indicator’s series. */
export interface IndicatorPoint {
  year: number;
  value: number | null;
  state: Exclude<PointState, 'incomparable'>;
}
