import { agencyKinds } from '../report/agency.js';
import { assertKeys, assertList, assertLocale, refuseOption } from '../report/assert-option.js';
import { assertReport } from '../report/assert-report.js';
import { dayNumber } from '../report/day.js';
import type { Deadlines } from './deadlines.js';
import type { ValidateOptions } from './validate-options.js';

const known = Object.keys({
  previous: true,
  members: true,
  sources: true,
  outline: true,
  deadlines: true,
  asOf: true,
  rules: true,
  extraRules: true,
  diagnose: true,
  locale: true,
} satisfies Record<keyof ValidateOptions, true>);

const kindsWithDay = [...agencyKinds, 'township'] satisfies (keyof Deadlines)[];

/** Throws for options that are none: other reports that are no reports, an unknown locale, days that do not exist. */
export function assertOptions(options: ValidateOptions): void {
  assertKeys(options, known);
  const { previous, members, locale, asOf, deadlines, extraRules } = options;
  if (previous !== undefined) assertReport(previous, 'options.previous');
  if (members !== undefined) assertList('options.members', members);
  members?.forEach((member, i) => {
    assertReport(member, `options.members[${i}]`);
  });
  assertLocale(locale);
  if (extraRules !== undefined) assertList('options.extraRules', extraRules);
  if (asOf !== undefined && !isDay(asOf)) {
    const values = { example: '2025-02-01' };
    refuseOption('options.asOf', { phrase: 'an ISO date, such as {example}', values }, asOf);
  }
  if (deadlines === undefined) return;
  assertKeys(deadlines, kindsWithDay, 'options.deadlines');
  for (const [kind, day] of Object.entries(deadlines)) {
    if (day === undefined || day === null) continue;
    // In a leap year, so that 29 February is a day.
    if (!isDay(`2024-${day}`)) {
      const values = { example: '01-31' };
      const expected = { phrase: 'a day of the year as MM-DD, such as {example}, or null', values } as const;
      refuseOption(`options.deadlines.${kind}`, expected, day);
    }
  }
}

function isDay(text: unknown): boolean {
  return typeof text === 'string' && text.length === 10 && dayNumber(text) !== null;
}
