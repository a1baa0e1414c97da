import { type Edition, editionKeys } from '../form/editions.js';
import { findCell } from '../form/table-spec.js';
import { assertList } from '../report/assert-option.js';
import { assertCellValue, unknownCell } from '../report/cells.js';
import { composeTables } from '../report/compose-report.js';
import { DisclosureReportError, type MistakeCode } from '../report/error.js';
import { emptyNarrative } from '../report/narrative.js';
import { oneOf, shown, shownValue, type Wording } from '../report/phrase.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { earliestYear, isReportYear, latestYear } from '../report/year.js';
import type { Fact } from './fact.js';
import { keyText } from './report-key.js';

/** What of a fact a report is made of; part, row, column, label and unit follow from the path. */
export type FactLike = Pick<Fact, 'agency' | 'year' | 'edition' | 'value'> & {
  /** The path of the cell. */
  path: string;
};

/**
 * A report from its facts, in whatever order.
 *
 * `fromFacts(toFacts(r))` has the agency's name, the year, the editions and every figure of `r`. What facts do not carry is as
 * in a new report: no prose, no title, the period the whole year. A cell without a fact is `null`, and a table without facts is in
 * the edition of the other.
 *
 * @throws {DisclosureReportError} `invalid-value` for facts of no or several reports, a cell given twice or a value that is no
 * number or `null`; `unknown-cell` for a path that the edition lacks; `invalid-year`.
 *
 * @example
 * getCell(fromFacts(toFacts(report)), 'requests.received.total') // 58
 */
export function fromFacts(facts: Iterable<FactLike>): DisclosureReport {
  const [report, ...others] = reportsFromFacts(facts);
  if (!report || others.length > 0) {
    const received: Wording = report
      ? { phrase: 'those of {count}', values: { count: others.length + 1 } }
      : 'none';
    refuseFact('facts', 'the facts of one report', received);
  }
  return report;
}

/**
 * The reports that facts are of, one for each agency and year, in the order in which they first appear.
 *
 * @throws {DisclosureReportError} as {@link fromFacts} does.
 *
 * @example
 * reportsFromFacts(rowsOfADatabase).length // 320
 */
export function reportsFromFacts(facts: Iterable<FactLike>): DisclosureReport[] {
  assertList('facts', facts);
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    assertKey(fact);
    const id = JSON.stringify([fact.agency, fact.year]);
    const group = groups.get(id) ?? newGroup(fact);
    groups.set(id, group);
    collect(group, fact);
  }
  return Array.from(groups.values(), reportOf);
}

/** The facts of one report. */
interface Group {
  readonly agency: string | null;
  readonly year: number | null;
  readonly editions: { proactive?: Edition; requests?: Edition };
  readonly values: Map<string, Cell>;
}

/** That a row says whose figure it is, before that is made the name of a group. */
function assertKey(fact: FactLike): void {
  const { agency, year } =
    typeof fact === 'object' && fact !== null ? fact : refuseFact('facts', 'objects', typeof fact);
  if (agency !== null && typeof agency !== 'string') refuseFact('agency', 'a string or null', typeof agency);
  if (year !== null && !isReportYear(year)) {
    const expected: Wording = {
      phrase: 'an integer from {from} to {to}, or null',
      values: { from: earliestYear, to: latestYear },
    };
    refuseFact('year', expected, shownValue(year), 'invalid-year');
  }
}

function newGroup({ agency, year }: FactLike): Group {
  return { agency, year, editions: {}, values: new Map() };
}

function collect({ agency, year, editions, values }: Group, { path, edition: given, value }: FactLike): void {
  const edition = editionKeys.find((key) => key === given);
  if (!edition) refuseFact('edition', oneOf(editionKeys), shownValue(given));
  const cell = findCell(path, edition) ?? unknownCell(path, [edition]);
  const table = cell.table === 'proactive' ? 'proactive' : 'requests';
  editions[table] ??= edition;
  const other = editions[table];
  if (other !== edition) {
    const expected: Wording = { phrase: 'the edition {edition} of its table', values: { edition: other } };
    refuseFact(path, expected, shown(edition));
  }
  if (values.has(path)) {
    const report = keyText({ agency, year });
    refuseFact(path, 'one fact for each cell', { phrase: 'another of {report}', values: { report } });
  }
  values.set(path, assertCellValue(path, value));
}

function reportOf({ agency, year, editions, values }: Group): DisclosureReport {
  // A group starts with a fact, so one of the two is there.
  const edition = editions.requests ?? editions.proactive ?? '2021';
  return {
    schemaVersion: 1,
    year,
    agency: { name: agency },
    period: year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` },
    overview: emptyNarrative(),
    ...composeTables(
      { proactive: editions.proactive ?? edition, requests: edition },
      (cell) => values.get(cell.path) ?? null,
    ),
    problems: emptyNarrative(),
    other: emptyNarrative(),
  };
}

function refuseFact(
  path: string,
  expected: Wording,
  received: Wording,
  code: MistakeCode = 'invalid-value',
): never {
  throw new DisclosureReportError({ code, path, expected, received });
}
