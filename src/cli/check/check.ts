import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { assertOutput } from '../assert-output.js';
import { CommandFailure } from '../command-failure.js';
import { loadConfig } from '../config.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { failureLine, filesOf, type GivenFiles } from '../for-each-report.js';
import type { Io } from '../io.js';
import { outcomesOf } from '../jobs/outcomes.js';
import type { Outcome, TaskSettings } from '../jobs/task.js';
import { isOfLines } from '../lines-of.js';
import type { FailedFile } from '../load-report.js';
import { withCommonOptions } from '../locale-option.js';
import { loadPlugins } from '../plugins.js';
import { keepReports } from '../previous/keep-reports.js';
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
  const { previous, ...others } = given;
  const hasMany = previous !== undefined && (await holdsMany(previous));
  const options = await ruleOptions(hasMany ? others : given, config, io, words);
  const strict = given.strict ?? config.strict ?? false;
  if (isPiped) {
    const extraRules = await loadPlugins(options.plugins ?? [], words);
    return filter(options, extraRules, { id: given.id, exitCode: given.exitCode ?? false, strict }, io);
  }

  const found = await filesOf(args, io, words);
  const { files } = found;
  const { fix } = given;
  if (fix !== undefined && (files.length > 1 || files.some(isOfLines)))
    throw new CommandFailure(words.fixOne);
  await assertOutput(fix, 'json', [...files, given.previous, given.config], words);
  const format = given.json ? 'json' : given.format;
  const settings = { options, format, colour: io.colour, strict, ...(fix === undefined ? {} : { fix }) };
  if (!hasMany) return checkFiles(found, jobs, settings, io, words);

  const kept = await keepReports(previous, io, words);
  try {
    // What is checked too is named where it is.
    const failures = kept.failures.filter(({ file }) => !files.includes(file));
    for (const failure of failures) io.warn(failureLine(failure, words));
    const all = { files, failures: [...found.failures, ...failures] };
    return await checkFiles(all, jobs, { ...settings, keptReports: kept.folder }, io, words);
  } finally {
    await kept.remove();
  }
}

/** Whether there are reports of many agencies and years, to be found by these, and not one report. */
async function holdsMany(previous: string): Promise<boolean> {
  return isOfLines(previous) || (await stat(previous).catch(() => undefined))?.isDirectory() === true;
}

async function checkFiles(
  { files, failures: unread }: GivenFiles,
  jobs: number,
  settings: TaskSettings,
  io: Io,
  words: Words,
): Promise<ExitCode> {
  const output = outputIn(settings.format, words, settings.colour).joined();
  const tally = {
    reports: 0,
    valid: 0,
    faulty: 0,
    following: 0,
    findings: { error: 0, warning: 0, info: 0 },
  };
  const failures: FailedFile[] = [...unread];

  function count(outcome: Outcome): void {
    if (!outcome.ok) {
      failures.push(outcome.failure);
      return;
    }
    tally.reports++;
    if (outcome.valid) tally.valid++;
    if (outcome.faulty) tally.faulty++;
    if (outcome.isFollowing) tally.following++;
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
  if (settings.keptReports !== undefined) io.warn(`${words.following(tally.following, tally.reports)}\n`);
  if (failures.length > 0) return exitCode.failed;
  return tally.faulty > 0 ? exitCode.faulty : exitCode.fine;
}
