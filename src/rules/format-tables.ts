import { messagesIn } from '../finding/messages.js';
import { editions, firstFormYear, tableKeys } from '../form/editions.js';
import { obsoleteRowLabels } from '../form/obsolete-table.js';
import { describePart } from '../report/describe-part.js';
import { editionForYear, latestYear } from '../report/year.js';
import { officialForm } from './basis.js';
import { isBlankForm, isPartMissing, isTableAbsent, toleratesMissingTables } from './presence.js';
import { bareLabel } from './printed-label.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const tableMissing: CatalogueRule<'format/table-missing'> = {
  id: 'format/table-missing',
  severity: 'error',
  basis: officialForm,
  reads: { parts: ['proactive', 'requests', 'disputes'] },
  check(subject) {
    if (isBlankForm(subject)) return tableKeys.map(() => 'undecided');
    return tableKeys.flatMap((table): Outcome[] => {
      // One fault, one finding: with the whole part gone, format/part-missing speaks.
      if (isPartMissing(subject, table)) return [];
      if (!isTableAbsent(subject, table)) return ['held'];
      return [
        {
          part: table,
          ...(toleratesMissingTables(subject.report) ? { severity: 'warning' as const } : {}),
          message: (locale) =>
            messagesIn(locale)['format/table-missing']({ part: describePart(table, locale) }),
        },
      ];
    });
  },
};

const edition: CatalogueRule<'format/edition'> = {
  id: 'format/edition',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: ['proactive', 'requests'] },
  check(subject) {
    const { report } = subject;
    const { year } = report;
    const present = (['proactive', 'requests'] as const).filter((table) => !isTableAbsent(subject, table));
    if (year === null) return present.map(() => 'undecided');
    if (year < firstFormYear || year > latestYear) return notApplicable;
    const expected = editionForYear(year);
    return present.map((table): Outcome => {
      const actual = report[table].edition;
      if (actual === expected) return 'held';
      return {
        part: table,
        expected,
        actual,
        // The trial form came out when that year was nearly over.
        ...(year === 2019 ? { severity: 'info' as const } : {}),
        message: (locale) =>
          messagesIn(locale)['format/edition']({
            part: describePart(table, locale),
            year,
            expected,
            actual,
            ruling: editions[expected].basis[locale === 'en' ? 'en' : 'zh'],
          }),
      };
    });
  },
};

const obsoleteLabels = new Set<string>();

const obsoleteTable: CatalogueRule<'format/obsolete-table'> = {
  id: 'format/obsolete-table',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: ['other'], document: 'outline' },
  check({ outline }) {
    if (!outline) return notApplicable;
    const old = outline.foreignRows.filter(({ label }) => obsolete().has(bareLabel(label)));
    const labels = [...new Set(old.map(({ label }) => label.trim()))];
    const [first] = old;
    // One such label may be a statistic of the agency's own; two are the old table.
    if (!first || labels.length < 2) return ['held'];
    return [
      {
        location: first.location,
        actual: labels.join('、'),
        message: (locale) => messagesIn(locale)['format/obsolete-table']({ labels }),
      },
    ];
  },
};

/** The labels of the old table, bare; filled on first use. */
function obsolete(): ReadonlySet<string> {
  if (obsoleteLabels.size === 0) for (const label of obsoleteRowLabels) obsoleteLabels.add(bareLabel(label));
  return obsoleteLabels;
}

/** The tables as wholes. */
export const formatTableRules = [tableMissing, edition, obsoleteTable] as const;
