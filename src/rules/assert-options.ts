import { assertReport } from '../report/assert-report.js';
import { dayNumber } from '../report/day.js';
import { DisclosureReportError } from '../report/error.js';
import { oneOf, shown, type Wording } from '../report/phrase.js';
import type { Context } from './context.js';

type Options = Context & { readonly locale?: unknown };

/** Throws for options that are none: other reports that are no reports, an unknown locale, days that do not exist. */
export function assertOptions({ previous, members, locale, asOf, deadlines = {} }: Options): void {
  if (previous !== undefined) assertReport(previous, 'options.previous');
  members?.forEach((member, i) => {
    assertReport(member, `options.members[${i}]`);
  });
  if (locale !== undefined && locale !== 'zh-CN' && locale !== 'en')
    refuse('locale', oneOf(['zh-CN', 'en']), locale);
  if (asOf !== undefined && !isDay(asOf)) {
    const values = { example: '2025-02-01' };
    refuse('asOf', { phrase: 'an ISO date, such as {example}', values }, asOf);
  }
  for (const [kind, day] of Object.entries(deadlines)) {
    if (day === undefined || day === null) continue;
    // In a leap year, so that 29 February is a day.
    if (!isDay(`2024-${day}`)) {
      const values = { example: '01-31' };
      refuse(
        `deadlines.${kind}`,
        { phrase: 'a day of the year as MM-DD, such as {example}, or null', values },
        day,
      );
    }
  }
}

function isDay(text: unknown): boolean {
  return typeof text === 'string' && text.length === 10 && dayNumber(text) !== null;
}

function refuse(option: string, expected: Wording, received: unknown): never {
  throw new DisclosureReportError({
    code: 'invalid-option',
    path: `options.${option}`,
    expected,
    received: shown(JSON.stringify(received) ?? String(received)),
  });
}
