import { type Command, Option } from 'commander';
import type { Locale } from '../../form/locale.js';
import { CommandFailure } from '../command-failure.js';
import { loadConfig } from '../config.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { filesOf, forEachReport } from '../for-each-report.js';
import type { Io } from '../io.js';
import { withCommonOptions } from '../locale-option.js';
import { type RuleArguments, ruleOptions } from '../rule-options.js';
import type { Tool } from '../run.js';
import { type Words, wordsFor } from '../words/words.js';
import { type Format, formats, outputIn } from './check-output.js';
import { checkReport, isFaulty } from './checked-report.js';
import { fixReport } from './fix-report.js';

interface CheckArguments extends RuleArguments {
  locale?: Locale;
  format: Format;
  json?: boolean;
  strict?: boolean;
  fix?: string;
  config?: string;
}

/** Adds `check FILE…` to the program. */
export function addCheck(program: Command, { io, words, end }: Tool): void {
  const { options } = words;
  const command = program
    .command('check')
    .description(words.check.about)
    .argument('<file...>', words.check.files)
    .addOption(new Option('--format <format>', options.format).choices(formats).default('text'))
    .option('--json', options.json)
    .option('--strict', options.strict)
    .option('--explain', options.explain)
    .option('--fix <out.json>', options.fix)
    .option('--previous <file>', options.previous)
    .option('--as-of <date>', options.asOf)
    .option('--config <file>', options.config);
  withCommonOptions(command, words).action(async (files: string[], given: CheckArguments) =>
    end(await check(files, given, io, words)),
  );
}

async function check(
  args: readonly string[],
  given: CheckArguments,
  io: Io,
  asked: Words,
): Promise<ExitCode> {
  const config = await loadConfig(given.config, io.folder, asked);
  const words = wordsFor(given.locale ?? config.locale);
  const options = await ruleOptions(given, config, io, words);
  const files = await filesOf(args, words);
  if (given.fix !== undefined && files.length > 1) throw new CommandFailure(words.fixOne);

  const strict = given.strict ?? config.strict ?? false;
  const output = outputIn(given.json ? 'json' : given.format, words, io.colour);
  const tally = { reports: 0, valid: 0, faulty: 0, findings: { error: 0, warning: 0, info: 0 } };
  io.write(output.begin());
  const failures = await forEachReport(files, io, words, async (file, loaded) => {
    const checked = checkReport(file, loaded, options);
    if (given.fix !== undefined) checked.fix = await fixReport(checked.report, given.fix, options.previous);
    tally.reports++;
    if (checked.findings.error === 0) tally.valid++;
    if (isFaulty(checked, strict)) tally.faulty++;
    for (const severity of ['error', 'warning', 'info'] as const)
      tally.findings[severity] += checked.findings[severity];
    return { out: output.report(checked) };
  });
  io.write(output.end({ ...tally, failures }));
  if (failures.length > 0) return exitCode.failed;
  return tally.faulty > 0 ? exitCode.faulty : exitCode.fine;
}
