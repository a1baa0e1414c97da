import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import type { Locale } from '../../form/locale.js';
import { shown } from '../../report/phrase.js';
import { CommandFailure } from '../command-failure.js';
import type { RuleArguments } from '../rule-options.js';
import type { Words } from '../words/words.js';
import { type Format, formats } from './output-in.js';

/** The options of `check`, as given. */
export interface CheckArguments extends RuleArguments {
  locale?: Locale;
  format: Format;
  json?: boolean;
  strict?: boolean;
  fix?: string;
  config?: string;
  jobs?: string;
  stdin?: 'ndjson';
  stdout?: 'ndjson';
  id?: string;
  exitCode?: boolean;
}

/** Adds the options of `check` to it. */
export function withCheckOptions(command: Command, { options }: Words): Command {
  return command
    .addOption(new Option('--format <format>', options.format).choices(formats).default('text'))
    .option('--json', options.json)
    .option('--strict', options.strict)
    .option('--explain', options.explain)
    .option('--fix <out.json>', options.fix)
    .option('--previous <file>', options.previous)
    .option('--as-of <date>', options.asOf)
    .option('--config <file>', options.config)
    .option('--jobs <number>', options.jobs)
    .addOption(new Option('--stdin <format>', options.stdin).choices(['ndjson']))
    .addOption(new Option('--stdout <format>', options.stdout).choices(['ndjson']))
    .option('--id <key>', options.id)
    .option('--exit-code', options.exitCode);
}

const mostJobs = 1024;

/** How many processes are asked for. */
export function jobsOf({ jobs = '1' }: CheckArguments, words: Words): number {
  if (jobs === 'auto') return availableParallelism();
  const count = /^\d{1,4}$/u.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > mostJobs) {
    throw new CommandFailure(
      words.wrongOption([
        { path: '--jobs', expected: shown(`1–${mostJobs} | auto`), received: shown(JSON.stringify(jobs)) },
      ]),
    );
  }
  return count;
}

/** Whether the tool is asked to be a filter. Throws where it is asked to be half of one, or what a filter cannot do. */
export function isFilter(files: readonly string[], given: CheckArguments, words: Words): boolean {
  if (given.stdin === undefined && given.stdout === undefined) {
    if (given.id !== undefined) throw new CommandFailure(words.onlyWithFilter('--id'));
    if (given.exitCode) throw new CommandFailure(words.onlyWithFilter('--exit-code'));
    if (files.length === 0) throw new CommandFailure(words.noArguments);
    return false;
  }
  if (given.stdin === undefined || given.stdout === undefined || files.length > 0) {
    throw new CommandFailure(words.filterAlone);
  }
  const refused = Object.entries({
    '--fix': given.fix,
    '--previous': given.previous,
    '--jobs': given.jobs,
    '--json': given.json,
    '--format': given.format === 'text' ? undefined : given.format,
  }).find(([, value]) => value !== undefined);
  if (refused) throw new CommandFailure(words.notWithFilter(refused[0]));
  return true;
}
