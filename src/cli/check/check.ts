import type { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { loadConfig } from '../config.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { failureLine, filesOf } from '../for-each-report.js';
import type { Io } from '../io.js';
import { outcomesOf } from '../jobs/outcomes.js';
import type { Outcome, TaskSettings } from '../jobs/task.js';
import type { FailedFile } from '../load-report.js';
import { withCommonOptions } from '../locale-option.js';
import { loadPlugins } from '../plugins.js';
import { showProgress } from '../progress.js';
import { ruleOptions } from '../rule-options.js';
import type { Tool } from '../tool.js';
import type { Words } from '../words/words.js';
import { wordsFor } from '../words/words-for.js';
import { type CheckArguments, isFilter, jobsOf, withCheckOptions } from './check-arguments.js';
import { filter } from './filter.js';
import { outputIn } from './output-in.js';

/** Adds `check FILE…` to the program. */
export function addCheck(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('check')
    .description(words.check.about)
    .argument('[file...]', words.check.files);
  withCommonOptions(withCheckOptions(command, words), words).action(
    async (files: string[], given: CheckArguments) => end(await check(files, given, io, words)),
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
  const isPiped = isFilter(args, given, words);
  const jobs = jobsOf(given, words);
  const options = await ruleOptions(given, config, io, words);
  const strict = given.strict ?? config.strict ?? false;
  if (isPiped) {
    const extraRules = await loadPlugins(options.plugins ?? [], words);
    return filter(options, extraRules, { id: given.id, exitCode: given.exitCode ?? false, strict }, io);
  }

  const files = await filesOf(args, words);
  const { fix } = given;
  if (fix !== undefined && files.length > 1) throw new CommandFailure(words.fixOne);
  const format = given.json ? 'json' : given.format;
  const settings = { options, format, colour: io.colour, strict, ...(fix === undefined ? {} : { fix }) };
  return checkFiles(files, jobs, settings, io, words);
}

async function checkFiles(
  files: readonly string[],
  jobs: number,
  settings: TaskSettings,
  io: Io,
  words: Words,
): Promise<ExitCode> {
  const output = outputIn(settings.format, words, settings.colour).joined();
  const tally = { reports: 0, valid: 0, faulty: 0, findings: { error: 0, warning: 0, info: 0 } };
  const failures: FailedFile[] = [];

  function count(outcome: Outcome): void {
    if (!outcome.ok) {
      failures.push(outcome.failure);
      return;
    }
    tally.reports++;
    if (outcome.valid) tally.valid++;
    if (outcome.faulty) tally.faulty++;
    for (const severity of ['error', 'warning', 'info'] as const)
      tally.findings[severity] += outcome.findings[severity];
  }

  io.write(output.begin());
  const progress = showProgress(files.length, io);
  for await (const { outcomes, files: done } of outcomesOf(files, jobs, settings, io, words)) {
    for (const outcome of outcomes) {
      count(outcome);
      progress.during(() => {
        if (outcome.ok) io.write(output.report(outcome.said));
        else io.warn(failureLine(outcome.failure, words));
      });
    }
    for (let i = 0; i < done; i++) progress.step();
  }
  progress.stop();
  io.write(output.end({ ...tally, failures }));
  if (failures.length > 0) return exitCode.failed;
  return tally.faulty > 0 ? exitCode.faulty : exitCode.fine;
}
