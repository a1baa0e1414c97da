import { defaultLocale } from '../form/locale.js';
import { validateReport } from '../rules/validate-report.js';
import type { LineKey, LineResult } from './line-result.js';
import type { CheckStreamOptions } from './options.js';
import { lineError, lineReader } from './report-of-line.js';
import type { Line } from './split-lines.js';

/** Checks lines one by one; `null` for a line that is blank. Nothing that a line holds makes it throw. */
export function lineChecker(options: CheckStreamOptions, limit: number): (line: Line) => LineResult | null {
  const { id, limit: _, ...validateOptions } = options;
  const locale = options.locale ?? defaultLocale;
  const read = lineReader(locale, limit);

  return ({ number, bytes }) => {
    const line = read(bytes);
    if (line === null) return null;
    const key: LineKey = { line: number };
    const given = id === undefined ? undefined : valueAt(line.value, id);
    if (typeof given === 'string' || typeof given === 'number') key.id = given;
    if ('error' in line) return { ...key, error: line.error };
    try {
      const { valid, findings, checked } = validateReport(line.report, validateOptions);
      const { agency, year } = line.report;
      return { ...key, agency: agency.name, year, valid, findings, checked };
    } catch (error) {
      return { ...key, error: lineError(error, locale) };
    }
  };
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
