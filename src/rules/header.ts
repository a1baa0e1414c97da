import { messagesIn } from '../finding/messages.js';
import { isSameAgency } from '../report/same-agency.js';
import { practice } from './basis.js';
import { agenciesNamed, yearsNamed } from './header-facts.js';
import { isFiguresAlone } from './presence.js';
import { textOf } from './prose.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';
import type { WorkingSubject } from './working-subject.js';

const year: CatalogueRule<'header/year'> = {
  id: 'header/year',
  severity: 'error',
  basis: practice,
  reads: { parts: ['header', 'overview'] },
  check(subject) {
    const { report } = subject;
    const named = yearsNamed(subject);
    return named.map(({ where, years }): Outcome => {
      const [first] = years;
      if (report.year === null || first === undefined) return 'undecided';
      if (years.includes(report.year)) return 'held';
      const evidence = { where, found: first, year: report.year };
      return {
        part: where === 'overview' ? 'overview' : 'header',
        // Text: a difference of years is no delta.
        expected: String(report.year),
        actual: String(first),
        message: (locale) => messagesIn(locale)['header/year'](evidence),
      };
    });
  },
};

const period: CatalogueRule<'header/period'> = {
  id: 'header/period',
  severity: 'error',
  basis: practice,
  reads: { parts: ['header'] },
  check({ report }) {
    if (report.period === null) return ['undecided'];
    const { start, end } = report.period;
    // Another whole year than the report's is header/year's to say.
    if (start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4))
      return ['held'];
    const own = report.year ?? Number(end.slice(0, 4));
    const expected = `${own}-01-01/${own}-12-31`;
    return [
      {
        expected,
        actual: `${start}/${end}`,
        message: (locale) => messagesIn(locale)['header/period']({ start, end, year: own }),
      },
    ];
  },
};

const agency: CatalogueRule<'header/agency'> = {
  id: 'header/agency',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['header'] },
  check(subject) {
    const { name } = subject.report.agency;
    return agenciesNamed(subject).map(({ where, name: named }): Outcome => {
      if (name === null) return 'undecided';
      if (isSameAgency({ name: named }, { name })) return 'held';
      return {
        expected: name,
        actual: named,
        message: (locale) => messagesIn(locale)['header/agency']({ where, named, agency: name }),
      };
    });
  },
};

const contact: CatalogueRule<'header/contact'> = {
  id: 'header/contact',
  severity: 'info',
  basis: practice,
  reads: { parts: ['header', 'overview'] },
  check(subject) {
    if (isFiguresAlone(subject)) return notApplicable;
    const { report } = subject;
    const { office, address, postcode, telephone, email, website } = report.agency.contact ?? {};
    const contacts = office ?? address ?? postcode ?? telephone ?? email;
    const missing: ('contact' | 'download')[] = [];
    if (!(contacts ?? speaks(subject, /联系|电话|地址|邮箱/u))) missing.push('contact');
    if (!(website ?? speaks(subject, /下载|查阅|网站|网址|https?:|www\./u))) missing.push('download');
    if (missing.length === 0) return ['held'];
    return [{ message: (locale) => messagesIn(locale)['header/contact']({ missing }) }];
  },
};

/** Some agencies print the preamble inside part one. */
function speaks(subject: WorkingSubject, of: RegExp): boolean {
  return of.test(textOf(subject, 'preamble')) || of.test(textOf(subject, 'overview'));
}

/** What stands before part one. */
export const headerRules = [year, period, agency, contact] as const;
