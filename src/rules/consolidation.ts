import { exactSum } from '../balance/exact-sum.js';
import { counterpartOf } from '../compare/alignment.js';
import { sumOf } from '../compare/compare-cells.js';
import { messagesIn } from '../finding/messages.js';
import type { TableKey } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { describeCell } from '../report/describe-cell.js';
import { type Figures, isWithoutFigures, readFigures } from '../report/figures.js';
import type { Cell } from '../report/report.js';
import { practice } from './basis.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const sum: CatalogueRule<'consolidation/sum'> = {
  id: 'consolidation/sum',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['proactive', 'requests', 'disputes'], members: true },
  check({ report, figures, members }) {
    if (!members || members.length === 0) return notApplicable;
    // Sums over reports on other years assert nothing of this one; consolidation/member-missing names them.
    if (members.some(({ year }) => year !== null && year !== report.year)) return ['undecided'];
    const read = members.map(readFigures);
    return tableKeys.flatMap((table) =>
      quantitiesOf(table, figures, read).flatMap((quantity): Outcome[] => {
        const own = counterpartOf(quantity, figures[table].spec);
        const parts = read.map((member) => partOf(quantity, table, member));
        if (!own || parts.includes(undefined)) return [];
        const actual = sumOf(figures[table], own);
        const expected = exactSum(parts.map((part) => part ?? null));
        if (actual === null || expected === null) return ['undecided'];
        if (actual === expected) return ['held'];
        return [
          {
            cells: own.map(({ path }) => path),
            expected,
            actual,
            message: (locale) =>
              messagesIn(locale)['consolidation/sum']({
                place: describeCell(quantity.path, { edition: quantity.edition, locale }),
                members: members.length,
                expected,
                actual,
              }),
          },
        ];
      }),
    );
  },
};

/** What can be compared: the report's own cells, and those of members' editions that it prints as several. */
function quantitiesOf(table: TableKey, own: Figures, members: readonly Figures[]): readonly CellSpec[] {
  const { spec } = own[table];
  const others = new Set(members.map((member) => member[table].spec).filter((other) => other !== spec));
  return [
    ...spec.cells,
    ...[...others].flatMap((other) =>
      other.cells.filter((cell) => (counterpartOf(cell, spec)?.length ?? 0) > 1),
    ),
  ];
}

/** A member's figure of a quantity; `undefined` where its edition does not count it. */
function partOf(quantity: CellSpec, table: TableKey, member: Figures): Cell | undefined {
  const cells = counterpartOf(quantity, member[table].spec);
  return cells && sumOf(member[table], cells);
}

const memberMissing: CatalogueRule<'consolidation/member-missing'> = {
  id: 'consolidation/member-missing',
  severity: 'info',
  basis: practice,
  reads: { parts: ['header'], members: true },
  check({ report, members = [] }) {
    return members.map((member): Outcome => {
      const figures = readFigures(member);
      const { name } = member.agency;
      const evidence = { member: name, year: report.year };
      if (tableKeys.every((table) => isWithoutFigures(figures[table]))) {
        return {
          ...(name === null ? {} : { actual: name }),
          message: (locale) => messagesIn(locale)['consolidation/member-missing']({ ...evidence, of: null }),
        };
      }
      if (report.year === null || member.year === null) return 'undecided';
      if (member.year === report.year) return 'held';
      const of = member.year;
      return {
        ...(name === null ? {} : { actual: name }),
        message: (locale) => messagesIn(locale)['consolidation/member-missing']({ ...evidence, of }),
      };
    });
  },
};

/** The report of a whole beside those of its members. */
export const consolidationRules = [sum, memberMissing] as const;
