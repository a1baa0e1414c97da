import { defaultLocale } from '../form/locale.js';
import { DisclosureReportError } from '../report/error.js';
import { assertFigures } from '../report/figures.js';
import { migrateReport } from '../report/migrate-report.js';
import { validateReport } from '../rules/validate-report.js';
import { type LineEvidence, lineMessages } from './line-messages.js';
import type { LineError, LineErrorCode, LineKey, LineResult } from './line-result.js';
import type { CheckStreamOptions } from './options.js';
import type { Line } from './split-lines.js';

/** Checks lines one by one; `null` for a line that is blank. Nothing that a line holds makes it throw. */
export function lineChecker(options: CheckStreamOptions, limit: number): (line: Line) => LineResult | null {
  const { id, limit: _, ...validateOptions } = options;
  const messages = lineMessages[options.locale ?? defaultLocale];
  // Fatal: bytes of another encoding would be read as other words than were written.
  const decoder = new TextDecoder('utf-8', { fatal: true });

  function refused<Code extends LineErrorCode>(
    key: LineKey,
    code: Code,
    evidence: LineEvidence[Code],
    places: Pick<LineError, 'path' | 'expected' | 'received'> = {},
  ): LineResult {
    return { ...key, error: { code, message: messages[code](evidence), ...places } };
  }

  return ({ number, bytes }) => {
    const key: LineKey = { line: number };
    if (bytes === null) return refused(key, 'too-long', { limit });
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return refused(key, 'not-utf8', {});
    }
    if (!/\S/u.test(text)) return null;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return refused(key, 'not-json', { reason: error instanceof Error ? error.message : String(error) });
    }
    const given = id === undefined ? undefined : valueAt(value, id);
    if (typeof given === 'string' || typeof given === 'number') key.id = given;
    try {
      const report = migrateReport(value);
      assertFigures(report);
      const { valid, findings, checked } = validateReport(report, validateOptions);
      const { agency, year } = report;
      return { ...key, agency: agency.name, year, valid, findings, checked };
    } catch (error) {
      if (!(error instanceof DisclosureReportError)) throw error;
      const { path, expected, received, faults } = error;
      const code = error.code === 'unknown-version' ? error.code : 'invalid-report';
      return refused(key, code, { faults, received }, { path, expected, received });
    }
  };
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
