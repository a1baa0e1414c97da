import { refuseOption } from '../report/assert-option.js';
import { assertOptions } from '../rules/assert-options.js';
import { activeRules } from '../rules/settings.js';
import type { ValidateOptions } from '../rules/validate-options.js';

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
  const { limit = defaultLimit, id = '', ...validateOptions } = options;
  assertOptions(validateOptions);
  activeRules(options.rules, options.extraRules);
  if (!Number.isSafeInteger(limit) || limit < 1)
    refuseOption('options.limit', 'a number of bytes, 1 or more', limit);
  if (typeof id !== 'string') refuseOption('options.id', 'the name of a key', id);
  return limit;
}
