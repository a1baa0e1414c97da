import { messagesIn } from '../finding/messages.js';
import { agencyClassOf } from './prose.js';
import { type CatalogueRule, notApplicable } from './rule.js';
import type { WorkingSubject } from './working-subject.js';

const rulesAuthority: CatalogueRule<'proactive/rules-authority'> = {
  id: 'proactive/rules-authority',
  severity: 'warning',
  basis: {
    'zh-CN': '《中华人民共和国立法法》：规章由国务院部门和设区的市、自治州以上的人民政府制定',
    en: 'Legislation Law: rules are made by departments of the State Council and by governments from prefecture level up',
  },
  reads: { parts: ['header', 'proactive'] },
  check(subject) {
    if (!isWithoutRuleMaking(subject)) return notApplicable;
    const { report, figures } = subject;
    const { spec, values } = figures.proactive;
    const cells = spec.cells.filter((cell) => cell.row.path === 'rules');
    const positive = cells.filter((cell) => (values[cell.index] ?? 0) > 0);
    const [first] = positive;
    if (!first) return [cells.some((cell) => values[cell.index] === null) ? 'undecided' : 'held'];
    return [
      {
        part: 'proactive',
        cells: positive.map(({ path }) => path),
        expected: 0,
        actual: values[first.index] ?? 0,
        message: (locale) =>
          messagesIn(locale)['proactive/rules-authority']({
            agency: report.agency.name,
            figures: positive.map((cell) => ({
              place: cell.column.column[locale === 'en' ? 'en' : 'zh'],
              value: values[cell.index] ?? 0,
            })),
          }),
      },
    ];
  },
};

/** Bodies that make no rules whatever their report covers. An office may report for its government. */
function isWithoutRuleMaking(subject: WorkingSubject): boolean {
  const { kind, level } = agencyClassOf(subject);
  if (kind === 'subdistrictOffice') return true;
  if (kind === 'government' || kind === 'governmentOffice') return level === 'county' || level === 'township';
  return kind === 'department' && (level === 'prefecture' || level === 'county' || level === 'township');
}

/** Table two, rules: who can have any. */
export const proactiveAuthorityRules = [rulesAuthority] as const;
