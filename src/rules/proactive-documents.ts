import { messagesIn } from '../finding/messages.js';
import type { CellPath } from '../form/cell-path.js';
import type { CellSpec } from '../form/table-spec.js';
import { classifyAgency } from '../report/agency-kind.js';
import { describeRow } from '../report/describe-cell.js';
import { figureAt } from '../report/figures.js';
import type { DisclosureReport } from '../report/report.js';
import { arithmetic } from './basis.js';
import { notApplicable, type Outcome, type Rule } from './rule.js';

const rulesAuthority: Rule<'proactive/rules-authority'> = {
  id: 'proactive/rules-authority',
  severity: 'warning',
  asserts: {
    'zh-CN': '县级以下政府和省级以下部门无权制定规章，规章各格为 0',
    en: 'County and township governments, and departments below the province, make no rules',
  },
  basis: {
    'zh-CN': '《中华人民共和国立法法》：规章由国务院部门和设区的市、自治州以上的人民政府制定',
    en: 'Legislation Law: rules are made by departments of the State Council and by governments from prefecture level up',
  },
  reads: { parts: ['header', 'proactive'] },
  check({ report, figures }) {
    if (!isWithoutRuleMaking(report)) return notApplicable;
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
function isWithoutRuleMaking({ agency }: DisclosureReport): boolean {
  const { kind, level } = classifyAgency(agency);
  if (kind === 'subdistrictOffice') return true;
  if (kind === 'government' || kind === 'governmentOffice') return level === 'county' || level === 'township';
  return kind === 'department' && (level === 'prefecture' || level === 'county' || level === 'township');
}

const documentRows = ['rules', 'normativeDocuments'] as const;

const inForceBound: Rule<'proactive/in-force-bound'> = {
  id: 'proactive/in-force-bound',
  severity: 'warning',
  asserts: {
    'zh-CN': '现行有效件数不少于本年制发减本年废止',
    en: 'No fewer documents are in force than were issued less those repealed in the year',
  },
  basis: arithmetic,
  reads: { parts: ['proactive'] },
  check({ figures }) {
    if (figures.proactive.spec.edition !== '2021') return notApplicable;
    return documentRows.map((row): Outcome => {
      const [issued, repealed, inForce] = documentPaths(row).map((path) => figureAt(figures, path));
      if (issued == null || repealed == null || inForce == null) return 'undecided';
      if (inForce >= issued - repealed) return 'held';
      return {
        cells: [`proactive.${row}.inForce`, `proactive.${row}.issued`, `proactive.${row}.repealed`],
        expected: issued - repealed,
        actual: inForce,
        message: (locale) =>
          messagesIn(locale)['proactive/in-force-bound']({
            row: rowIn(figures.proactive.spec.cells, row, locale),
            issued,
            repealed,
            inForce,
          }),
      };
    });
  },
};

const repealedBound: Rule<'proactive/repealed-bound'> = {
  id: 'proactive/repealed-bound',
  severity: 'warning',
  asserts: {
    'zh-CN': '本年废止不多于上年现行有效加本年制发',
    en: 'No more documents are repealed than were in force last year and issued this year',
  },
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear || figures.proactive.spec !== lastYear.figures.proactive.spec) return notApplicable;
    if (figures.proactive.spec.edition !== '2021') return notApplicable;
    return documentRows.map((row): Outcome => {
      const [issued, repealed] = documentPaths(row).map((path) => figureAt(figures, path));
      const before = figureAt(lastYear.figures, `proactive.${row}.inForce`);
      if (issued == null || repealed == null || before === null) return 'undecided';
      if (repealed <= before + issued) return 'held';
      return {
        cells: [`proactive.${row}.repealed`, `proactive.${row}.issued`],
        expected: before + issued,
        actual: repealed,
        message: (locale) =>
          messagesIn(locale)['proactive/repealed-bound']({
            row: rowIn(figures.proactive.spec.cells, row, locale),
            issued,
            repealed,
            before,
          }),
      };
    });
  },
};

const publishedTotal: Rule<'proactive/published-total'> = {
  id: 'proactive/published-total',
  severity: 'warning',
  asserts: {
    'zh-CN': '2019 年版：对外公开总数量不少于本年新公开数量',
    en: 'Form of 2019: no fewer are published in total than were published this year',
  },
  basis: arithmetic,
  reads: { parts: ['proactive'] },
  check({ figures }) {
    if (figures.proactive.spec.edition !== '2019') return notApplicable;
    return documentRows.map((row): Outcome => {
      const published = figureAt(figures, `proactive.${row}.published`);
      const total = figureAt(figures, `proactive.${row}.totalPublished`);
      if (published === null || total === null) return 'undecided';
      if (total >= published) return 'held';
      return {
        cells: [`proactive.${row}.totalPublished`, `proactive.${row}.published`],
        expected: published,
        actual: total,
        message: (locale) =>
          messagesIn(locale)['proactive/published-total']({
            row: rowIn(figures.proactive.spec.cells, row, locale),
            published,
            total,
          }),
      };
    });
  },
};

function documentPaths(row: (typeof documentRows)[number]): readonly CellPath[] {
  return [`proactive.${row}.issued`, `proactive.${row}.repealed`, `proactive.${row}.inForce`];
}

/** The words of a row, as the report's edition has it. */
function rowIn(cells: readonly CellSpec[], path: string, locale: 'zh-CN' | 'en'): string {
  const row = cells.find((cell) => cell.row.path === path)?.row;
  return row ? describeRow(row, locale) : path;
}

/** Table two, 第（一）项: rules and normative documents. */
export const proactiveDocumentRules = [rulesAuthority, inForceBound, repealedBound, publishedTotal] as const;
