import { type HeaderFactKey, headerFacts, reportName } from '../form/header.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { assertReport } from '../report/assert-report.js';
import type { DisclosureReport } from '../report/report.js';
import type { FactsNode, TitleNode } from './nodes.js';
import { reportLang } from './prose.js';
import { wordsIn } from './words.js';

/**
 * The title that a report is printed under: its own, or that of the form with agency and year.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report.
 *
 * @example
 * titleOf(report) // '某县人民政府2024年政府信息公开工作年度报告'
 */
export function titleOf(report: DisclosureReport, locale: Locale = defaultLocale): string {
  assertReport(report);
  return report.title || formTitle(report, locale);
}

function formTitle({ agency, year }: DisclosureReport, locale: Locale): string {
  return wordsIn(locale).title(agency.name, year, reportName[locale === 'en' ? 'en' : 'zh']);
}

export function layoutTitle(report: DisclosureReport, locale: Locale): TitleNode {
  return { kind: 'title', text: titleOf(report, locale), ...(report.title ? reportLang(locale) : {}) };
}

// A name of Chinese characters ends where the year begins; 信息公开 in it would be taken for the report's.
const plainName = /^(?!.*(?:信息公开|政务公开))\p{Script=Han}{2,40}$/u;

/** The facts of the header that the title does not state in the form's own way, or not beyond doubt. */
export function layoutFacts(report: DisclosureReport, locale: Locale): FactsNode | null {
  const { agency, year, period, publishedOn } = report;
  const words = wordsIn(locale);
  const stated =
    titleOf(report, locale) === formTitle(report, locale) &&
    (agency.name === null || plainName.test(agency.name));
  const facts: (readonly [HeaderFactKey, string])[] = [];
  if (!stated && agency.name) facts.push(['agency', agency.name]);
  if (!stated && year !== null) facts.push(['year', words.year(year)]);
  if (period) facts.push(['period', words.period(period.start, period.end)]);
  if (publishedOn !== undefined) facts.push(['publishedOn', words.date(publishedOn)]);
  if (facts.length === 0) return null;
  return {
    kind: 'facts',
    items: facts.map(([key, text]) => ({
      label: `${headerFacts[key][locale === 'en' ? 'en' : 'zh']}${words.colon}`,
      text,
      ...(key === 'agency' ? reportLang(locale) : {}),
    })),
  };
}
