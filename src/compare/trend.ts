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
  /** A series for every indicator asked for. */
  indicators: IndicatorSeries[];
}

/** One cell over the years. */
export interface CellSeries {
  /** The path of the cell. */
  cell: CellPath;
  /** The cell in words, in `options.locale`. */
  label: string;
  /** What its figures count in, such as `件`. */
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
  /** The year. */
  year: number;
  /** `null` unless `state` is `known`. */
  value: Cell;
  /** What that year says of the cell. */
  state: PointState;
  /** The cells that were added up, where that year's edition prints the row as several. */
  sumOf?: CellPath[];
  /** Why it is incomparable, as a code and in one sentence. */
  code?: IncomparableCode;
  /** The same reason in one sentence, in `options.locale`. */
  reason?: string;
}

/** One indicator over the years. */
export interface IndicatorSeries {
  /** The indicator's id. */
  id: string;
  /** The indicator in words, in `options.locale`. */
  label: string;
  /** The unit of its values; `ratio` where 1 is 100 %. */
  unit: string;
  /** One for each of the trend's years. */
  points: IndicatorPoint[];
}

/** One year of an indicator’s series. */
export interface IndicatorPoint {
  /** The year. */
  year: number;
  /** `null` unless `state` is `known`. */
  value: number | null;
  /** What that year says of the indicator. */
  state: Exclude<PointState, 'incomparable'>;
}
