import type { Rule } from '../../index.js';
import { type CheckedReport, checkReport, isFaulty } from '../check/checked-report.js';
import { fixReport } from '../check/fix-report.js';
import { outputIn } from '../check/output-in.js';
import type { Io } from '../io.js';
import { linesOf } from '../lines-of.js';
import { type Loaded, loadReport } from '../load-report.js';
import { loadPlugins } from '../plugins.js';
import { previousOf } from '../previous/find-report.js';
import type { Words } from '../words/words.js';
import { wordsFor } from '../words/words-for.js';
import type { Outcome, Task, TaskSettings } from './task.js';

/** Checks what a task holds, in this process. */
export async function runTask(
  task: Task,
  settings: TaskSettings,
  io: Pick<Io, 'readInput'>,
): Promise<Outcome[]> {
  const words = wordsFor(settings.options.locale);
  const extraRules = await loadPlugins(settings.options.plugins ?? [], words);
  const outcomes: Outcome[] = [];
  if ('files' in task) {
    for (const file of task.files) {
      outcomes.push(
        await outcomeOf(await loadReport(file, io, words), { file }, settings, extraRules, words),
      );
    }
  } else {
    for await (const { line, loaded } of linesOf(task, words)) {
      outcomes.push(await outcomeOf(loaded, { file: task.file, line }, settings, extraRules, words));
    }
  }
  return outcomes;
}

async function outcomeOf(
  loaded: Loaded,
  { file, line }: { file: string; line?: number },
  { options: given, format, colour, strict, keptReports, fix }: TaskSettings,
  extraRules: readonly Rule[],
  words: Words,
): Promise<Outcome> {
  if (!loaded.ok) return loaded;
  const { report } = loaded.loaded;
  const previous = keptReports === undefined ? given.previous : await previousOf(report, keptReports);
  const options = previous ? { ...given, previous } : given;
  const checked: CheckedReport = checkReport(file, loaded.loaded, options, extraRules);
  if (line !== undefined) {
    checked.line = line;
    checked.all = checked.all.map((finding) => ({ ...finding, location: { line } }));
  }
  if (fix !== undefined) checked.fix = await fixReport(checked.report, fix, previous, words);
  return {
    ok: true,
    said: outputIn(format, words, colour).report(checked),
    valid: checked.findings.error === 0,
    faulty: isFaulty(checked, strict),
    isFollowing: previous !== undefined,
    findings: checked.findings,
  };
}
