import type { ReportKey } from '../report/report.js';

/** Where one report stands among its peers. Plain data. */
export interface Benchmark {
  /** The report that was compared. */
  report: ReportKey;
  /** How many peers it was compared with; the report itself is not among them. */
  peers: number;
  /** Its standing by each indicator, in the order they were asked for. */
  indicators: Standing[];
}

/**
 * Where one indicator of a report stands. The population is the report and those peers whose indicator is known.
 *
 * High and low are not good and bad: rank 1 is the highest value.
 */
export interface Standing {
  /** The indicator's id. */
  id: string;
  /** The indicator in words, in `options.locale`. */
  label: string;
  /** The unit of the value; `ratio` where 1 is 100 %. */
  unit: string;
  /** The report's own value; `null` where unknown. */
  value: number | null;
  /** 1 + the number of greater values; equal values share a rank. `null` where the report's own value is unknown. */
  rank: number | null;
  /** How many peers have exactly the same value. */
  ties: number;
  /** The size of the population: what the rank is out of. */
  of: number;
  /** Peers whose value is unknown; they count nowhere. */
  unknown: number;
  /** The share, from 0 to 1, of the population below the value, equal values (its own too) counted by half. */
  percentile: number | null;
  /** `null` where the population is empty. */
  quartiles: Quartiles | null;
}

/** Extremes and quartiles, by linear interpolation between the ordered values (R type 7, QUARTILE.INC, quantile_cont). */
export interface Quartiles {
  /** The lowest value. */
  min: number;
  /** A quarter of the population lies below. */
  q1: number;
  /** Half of the population lies below. */
  median: number;
  /** Three quarters of the population lie below. */
  q3: number;
  /** The highest value. */
  max: number;
}
