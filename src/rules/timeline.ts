import { messagesIn } from '../finding/messages.js';
import { dayNumber } from '../report/day.js';
import { law, practice } from './basis.js';
import { deadlineFor } from './deadlines.js';
import { agencyClassOf } from './prose.js';
import { type CatalogueRule, notApplicable } from './rule.js';

const publishedLate: CatalogueRule<'timeline/published-late'> = {
  id: 'timeline/published-late',
  severity: 'warning',
  basis: law(49),
  reads: { parts: ['header'] },
  check(subject) {
    const deadline = deadlineFor(subject.report.year, agencyClassOf(subject), subject.deadlines);
    const published = dayOf(subject.report.publishedOn);
    const due = dayOf(deadline);
    if (deadline === null || published === null || due === null) return notApplicable;
    const days = published - due;
    if (days <= 0) return ['held'];
    const actual = isoDay(subject.report.publishedOn);
    return [
      {
        expected: deadline,
        actual,
        message: (locale) =>
          messagesIn(locale)['timeline/published-late']({ published: actual, deadline, days }),
      },
    ];
  },
};

const overdue: CatalogueRule<'timeline/overdue'> = {
  id: 'timeline/overdue',
  severity: 'warning',
  basis: law(49),
  reads: { parts: ['header'] },
  check(subject) {
    const { asOf, report } = subject;
    if (asOf === undefined || report.publishedOn !== undefined) return notApplicable;
    const deadline = deadlineFor(subject.report.year, agencyClassOf(subject), subject.deadlines);
    if (deadline === null) return notApplicable;
    const today = dayOf(asOf);
    const due = dayOf(deadline);
    if (today === null || due === null) return notApplicable;
    const days = today - due;
    if (days <= 0) return ['held'];
    return [
      {
        expected: deadline,
        message: (locale) => messagesIn(locale)['timeline/overdue']({ asOf, deadline, days }),
      },
    ];
  },
};

const publishedEarly: CatalogueRule<'timeline/published-early'> = {
  id: 'timeline/published-early',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['header'] },
  check({ report }) {
    const published = dayOf(report.publishedOn);
    // The year goes before the period, which may be last year's left standing.
    const end = report.year === null ? report.period?.end : `${report.year}-12-31`;
    const ended = dayOf(end);
    if (published === null || ended === null || end === undefined) return notApplicable;
    if (published >= ended) return ['held'];
    const actual = isoDay(report.publishedOn);
    return [
      {
        actual,
        message: (locale) => messagesIn(locale)['timeline/published-early']({ published: actual, end }),
      },
    ];
  },
};

function dayOf(text: string | null | undefined): number | null {
  return text == null ? null : dayNumber(text);
}

/** The day of an ISO date, where a caller gave a time with it. */
function isoDay(text: string | undefined): string {
  return (text ?? '').slice(0, 10);
}

/** When the report was published. */
export const timelineRules = [publishedLate, overdue, publishedEarly] as const;
