import type { TableKey } from '../form/declaration.js';
import { type Edition, tableKeys } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type CellSpec, type TableSpec, tableSpec } from '../form/table-spec.js';
import { assertList } from '../report/assert-option.js';
import { assertReport } from '../report/assert-report.js';
import { composeReport } from '../report/compose-report.js';
import { readFigures } from '../report/figures.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { editionForYear } from '../report/year.js';
import { counterpartOf } from './alignment.js';
import type { Consolidation, ConsolidationInit, ConsolidationOptions } from './consolidation.js';
import { incomparability } from './incomparability.js';
import { countIn, type Members, noMembers } from './members.js';
import { addTo, emptyTally, exactOf, knownFigures, type Tally, unknownIn } from './tally.js';

/**
 * The sum of many agencies' reports as one report: every figure is the sum of the members' figures, carry-overs, stocks and fees
 * too.
 *
 * A sum with an unknown part is unknown, never smaller; {@link consolidationOf} also tells in whom it is unknown. Editions are
 * bridged as far as they count the same. Reports are read one by one, so they may come from a generator.
 *
 * @throws {DisclosureReportError} `duplicate-member` for an agency and year given twice, `invalid-report` for a value that is no
 * report, `invalid-year` for an impossible year.
 *
 * @example
 * const city = consolidateReports(bureaus, { year: 2024, agency: '某市' })
 * getCell(city, 'requests.received.total') // the bureaus' requests in all
 */
export function consolidateReports(
  reports: Iterable<DisclosureReport>,
  init: ConsolidationInit,
): DisclosureReport {
  return consolidationOf(reports, init).report;
}

/**
 * {@link consolidateReports} with what the sum rests on: the members, which cells are unknown in whom, and which cells some
 * members' editions do not count.
 *
 * @example
 * const { report, members, unknown } = consolidationOf(bureaus, { year: 2024, agency: '某市' })
 * unknown[0] // { cell: 'proactive.fees.amount', members: [{ agency: '某市统计局', year: 2024 }], known: 12.5 }
 */
export function consolidationOf(
  reports: Iterable<DisclosureReport>,
  init: ConsolidationInit,
  options: ConsolidationOptions = {},
): Consolidation {
  assertList('reports', reports);
  const members = noMembers();
  const tallies = new Map<TableSpec, Tally>();
  for (const report of reports) {
    assertReport(report, `reports[${members.keys.length}]`);
    const member = countIn(members, report);
    const figures = readFigures(report);
    for (const table of tableKeys) {
      const { spec } = figures[table];
      let tally = tallies.get(spec);
      if (!tally) {
        tally = emptyTally(spec);
        tallies.set(spec, tally);
      }
      addTo(tally, member, figures[table]);
    }
  }
  return sumUp(members, [...tallies.values()], init, options.locale ?? defaultLocale);
}

function sumUp(
  members: Members,
  tallies: readonly Tally[],
  init: ConsolidationInit,
  locale: Locale,
): Consolidation {
  const editions = {
    proactive: init.proactive?.edition ?? editionOf('proactive', tallies, init),
    requests: init.requests?.edition ?? editionOf('requests', tallies, init),
  };
  const result: Omit<Consolidation, 'report'> = {
    members: members.keys,
    otherYears: members.keys.filter(({ year }) => year !== init.year),
    unknown: [],
    incomparable: [],
  };
  const sums = new Map<string, Cell>();
  for (const table of tableKeys) {
    const edition = editions[table === 'proactive' ? 'proactive' : 'requests'];
    const own = tallies.filter(({ spec }) => spec.table === table);
    for (const cell of tableSpec(table, edition).cells)
      sums.set(cell.path, sumOfCell(cell, own, result, locale));
  }
  const report = composeReport(
    {
      ...init,
      edition: editions.requests,
      proactive: { edition: editions.proactive },
      requests: { edition: editions.requests },
    },
    (cell) => sums.get(cell.path) ?? null,
  );
  return { report, ...result };
}

/** The edition that all members have a table in, or that of the year. */
function editionOf(
  table: TableKey,
  tallies: readonly Tally[],
  { edition, year }: ConsolidationInit,
): Edition {
  if (edition) return edition;
  const [first, ...others] = tallies.filter(({ spec }) => spec.table === table);
  return first && others.length === 0 ? first.spec.edition : editionForYear(year);
}

function sumOfCell(
  cell: CellSpec,
  tallies: readonly Tally[],
  { members, unknown, incomparable }: Omit<Consolidation, 'report'>,
  locale: Locale,
): Cell {
  const figures: number[] = [];
  const unknownMembers: number[] = [];
  let isComparable = true;
  for (const tally of tallies) {
    const cells = counterpartOf(cell, tally.spec);
    if (cells) {
      for (const figure of knownFigures(tally, cells)) figures.push(figure);
      for (const member of unknownIn(tally, cells)) unknownMembers.push(member);
    } else {
      isComparable = false;
      const why = incomparability(cell, tally.spec.edition, locale);
      incomparable.push({ cell: cell.path, ...why, members: keysOf(tally.members, members) });
    }
  }
  const known = exactOf(figures);
  if (unknownMembers.length > 0) {
    unknown.push({
      cell: cell.path,
      members: keysOf(
        unknownMembers.sort((a, b) => a - b),
        members,
      ),
      known,
    });
  }
  // Of no members nothing is known.
  return isComparable && unknownMembers.length === 0 && tallies.length > 0 ? known : null;
}

function keysOf<K>(indexes: readonly number[], keys: readonly K[]): K[] {
  return indexes.flatMap((index) => keys[index] ?? []);
}
