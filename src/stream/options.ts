import { DisclosureReportError } from '../report/error.js';
import { shown, type Wording } from '../report/phrase.js';
import { assertOptions } from '../rules/assert-options.js';
import { activeRules } from '../rules/settings.js';
import type { ValidateOptions } from '../rules/validate-report.js';

/** How the reports of a stream are checked. */
export interface CheckStreamOptions
  extends Pick<ValidateOptions, 'rules' | 'extraRules' | 'diagnose' | 'locale' | 'deadlines' | 'asOf'> {
  /** A key that lines have beside a report's own, such as `url`; each result repeats its value as `id`. */
  readonly id?: string | undefined;
  /** Bytes that a line may have; a longer one is no report, and is not kept in memory. 16 MiB where not given. */
  readonly limit?: number | undefined;
}

const defaultLimit = 16 * 1024 * 1024;

/**
 * The limit of an options object whose every part is fit to be used.
 *
 * @throws {DisclosureReportError} `invalid-option`.
 */
export function checkedLimit(options: CheckStreamOptions): number {
  assertOptions(options);
  activeRules(options.rules, options.extraRules);
  const { limit = defaultLimit, id = '' } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) refuse('limit', 'a number of bytes, 1 or more', limit);
  if (typeof id !== 'string') refuse('id', 'the name of a key', id);
  return limit;
}

function refuse(option: string, expected: Wording, received: unknown): never {
  throw new DisclosureReportError({
    code: 'invalid-option',
    path: `options.${option}`,
    expected,
    received: shown(String(received)),
  });
}
