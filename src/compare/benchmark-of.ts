import { assertList } from '../report/assert-option.js';
import type { DisclosureReport } from '../report/report.js';
import type { Benchmark, Standing } from './benchmark.js';
import { type IndicatorOptions, indicatorDefinitions, indicatorHead, indicatorsOf } from './indicators-of.js';
import { quartilesOf } from './quartiles.js';
import { memberKey, reportKey } from './report-key.js';

/**
 * Where a report stands among its peers in every indicator: rank, percentile and quartiles.
 *
 * The report may be among the peers; it is counted once. Peers whose figure is unknown are left out and counted as such.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report, `invalid-option` for two indicators of one id.
 *
 * @example
 * benchmarkOf(county, counties).indicators.find(({ id }) => id === 'requests/disclosure-rate')
 * // { …, value: 0.62, rank: 3, ties: 0, of: 12, unknown: 1, percentile: 0.79, quartiles: { … } }
 */
export function benchmarkOf(
  report: DisclosureReport,
  peers: Iterable<DisclosureReport>,
  options: IndicatorOptions = {},
): Benchmark {
  const own = indicatorsOf(report, options).map(({ value }) => value);
  assertList('peers', peers);
  const others: (number | null)[][] = [];
  for (const peer of peers) {
    const values = indicatorsOf(peer, options).map(({ value }) => value);
    if (!isSame(peer, report)) others.push(values);
  }
  const indicators = indicatorDefinitions(options).map((definition, index): Standing => {
    const values = others.map((peer) => peer[index] ?? null);
    return { ...indicatorHead(definition, options.locale), ...standingOf(own[index] ?? null, values) };
  });
  return { report: reportKey(report), peers: others.length, indicators };
}

/** The same object, or a report of the same agency and year; unnamed agencies are told apart. */
function isSame(peer: DisclosureReport, report: DisclosureReport): boolean {
  if (peer === report) return true;
  const [a, b] = [memberKey(peer), memberKey(report)];
  if (a.year !== b.year) return false;
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code;
  return a.agency !== null && a.agency === b.agency;
}

function standingOf(
  value: number | null,
  peers: readonly (number | null)[],
): Omit<Standing, 'id' | 'label' | 'unit'> {
  const known = peers.filter((peer) => peer !== null);
  const population = (value === null ? known : [...known, value]).sort((a, b) => a - b);
  const place = value === null ? null : placeOf(value, known);
  return {
    value,
    rank: place && place.above + 1,
    ties: place?.equal ?? 0,
    of: population.length,
    unknown: peers.length - known.length,
    percentile: place && (place.below + (place.equal + 1) / 2) / population.length,
    quartiles: quartilesOf(population),
  };
}

function placeOf(value: number, peers: readonly number[]): { above: number; equal: number; below: number } {
  const above = peers.filter((peer) => peer > value).length;
  const equal = peers.filter((peer) => peer === value).length;
  return { above, equal, below: peers.length - above - equal };
}
