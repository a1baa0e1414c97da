import { createReport, DisclosureReportError, validateReport } from '../index.js';
import type { RuleOptions } from './check/checked-report.js';
import { CommandFailure } from './command-failure.js';
import type { Config } from './config.js';
import { reportOf } from './for-each-report.js';
import type { Io } from './io.js';
import { loadPlugins } from './plugins.js';
import type { Words } from './words/words.js';

/** What the arguments say of how reports are to be checked. */
export interface RuleArguments {
  explain?: boolean;
  asOf?: string;
  previous?: string;
}

/**
 * What the rules are to go by, of arguments and configuration.
 *
 * @throws {CommandFailure} for a module that gives no rules, an unknown rule, a day that is none, or a previous report that cannot be read, before any other
 * file is.
 */
export async function ruleOptions(
  { explain, asOf, previous }: RuleArguments,
  { rules, deadlines, plugins }: Config,
  io: Io,
  words: Words,
): Promise<RuleOptions> {
  const options: RuleOptions = {
    locale: words.locale,
    ...(rules ? { rules } : {}),
    ...(deadlines ? { deadlines } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(explain ? { diagnose: true } : {}),
  };
  const extraRules = await loadPlugins(plugins ?? [], words);
  try {
    validateReport(createReport({ year: 2021, agency: '甲' }), { ...options, extraRules });
  } catch (error) {
    throw optionFailure(error, words);
  }
  const all: RuleOptions = plugins ? { ...options, plugins } : options;
  if (previous === undefined) return all;
  const { report } = await reportOf(previous, io, words);
  return { ...all, previous: report };
}

/** A mistake that the library found in an argument, in the words of the tool; other errors as they are. */
export function optionFailure(error: unknown, words: Words): unknown {
  if (!(error instanceof DisclosureReportError)) return error;
  return new CommandFailure(words.wrongOption(error.faults));
}
