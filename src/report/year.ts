import { type Edition, editionKeys, editions } from '../form/editions.js';
import { DisclosureReportError } from './error.js';
import { integerBetween, shown } from './phrase.js';

/** The Regulations first came into force on 2008-05-01; no report is about an earlier year. */
export const earliestYear = 2008;
export const latestYear = 2099;

/** Whether a number can be the year of a report. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= earliestYear && year <= latestYear;
}

/**
 * The edition of the form that is prescribed for reports on a year: `'2019'` for 2019 and 2020, `'2021'` from then on.
 *
 * @throws {DisclosureReportError} `invalid-year` for years before the first form (2019) and for no year at all.
 *
 * @example
 * editionForYear(2020) // '2019'
 * editionForYear(2024) // '2021'
 */
export function editionForYear(year: number): Edition {
  const edition = isReportYear(year)
    ? editionKeys.find((key) => {
        const { from, to } = editions[key].years;
        return year >= from && (to === null || year <= to);
      })
    : undefined;
  if (edition) return edition;
  throw new DisclosureReportError({
    code: 'invalid-year',
    path: 'year',
    expected: integerBetween(editions['2019'].years.from, latestYear),
    received: shown(String(year)),
  });
}
