import type { Locale } from '../form/locale.js';
import { DisclosureReportError } from '../report/error.js';
import { assertFigures } from '../report/figures.js';
import { migrateReport } from '../report/migrate-report.js';
import type { DisclosureReport } from '../report/report.js';
import { type LineEvidence, lineMessages } from './line-messages.js';
import type { LineError, LineErrorCode } from './line-result.js';

/** What a line holds: a report, or why it is none; `value` is the JSON in it, where it is JSON. */
export type LineReport = { report: DisclosureReport; value: unknown } | { error: LineError; value?: unknown };

/** Reads lines, each by itself; `null` for a line that is blank. Nothing that a line holds makes it throw. */
export function lineReader(locale: Locale, limit: number): (bytes: Uint8Array | null) => LineReport | null {
  // Fatal: bytes of another encoding would be read as other words than were written.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refusal = <Code extends LineErrorCode>(code: Code, evidence: LineEvidence[Code]): LineError => ({
    code,
    message: lineMessages[locale][code](evidence),
  });

  return (bytes) => {
    if (bytes === null) return { error: refusal('too-long', { limit }) };
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return { error: refusal('not-utf8', {}) };
    }
    if (!/\S/u.test(text)) return null;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return {
        error: refusal('not-json', { reason: error instanceof Error ? error.message : String(error) }),
      };
    }
    try {
      const report = migrateReport(value);
      assertFigures(report);
      return { report, value };
    } catch (error) {
      return { error: lineError(error, locale), value };
    }
  };
}

/** What a mistake that the library found says of the line that it was found in; other errors are thrown on. */
export function lineError(error: unknown, locale: Locale): LineError {
  if (!(error instanceof DisclosureReportError)) throw error;
  const { path, expected, received, faults } = error;
  const code = error.code === 'unknown-version' ? error.code : 'invalid-report';
  return { code, message: lineMessages[locale][code]({ faults, received }), path, expected, received };
}
