import { createReadStream } from 'node:fs';
import type { Rule } from '../../index.js';
import { lineSplitter } from '../../stream/split-lines.js';
import { type CheckedReport, checkReport, isFaulty } from '../check/checked-report.js';
import { fixReport } from '../check/fix-report.js';
import { outputIn } from '../check/output-in.js';
import type { Io } from '../io.js';
import { type Loaded, loadLine, loadReport } from '../load-report.js';
import { loadPlugins } from '../plugins.js';
import type { Words } from '../words/words.js';
import { wordsFor } from '../words/words-for.js';
import type { LineTask, Outcome, Task, TaskSettings } from './task.js';

/** Bytes that a line may have; the stream of the library has the same limit. */
const lineLimit = 16 * 1024 * 1024;

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

async function* linesOf(
  { file, start, end, firstLine }: LineTask,
  words: Words,
): AsyncGenerator<{ line: number; loaded: Loaded }> {
  if (start === end) return;
  const splitter = lineSplitter(lineLimit);
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file, { start, end: end - 1 });
  async function* lines() {
    for await (const chunk of chunks) yield* splitter.split(chunk);
    yield* splitter.end();
  }
  for await (const { number, bytes } of lines()) {
    if (bytes !== null && isBlank(bytes)) continue;
    const line = firstLine + number - 1;
    yield { line, loaded: await loadLine(file, line, bytes, words) };
  }
}

/** Whether a line holds nothing but spaces, tabs and a carriage return. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function outcomeOf(
  loaded: Loaded,
  { file, line }: { file: string; line?: number },
  { options, format, colour, strict, fix }: TaskSettings,
  extraRules: readonly Rule[],
  words: Words,
): Promise<Outcome> {
  if (!loaded.ok) return loaded;
  const checked: CheckedReport = checkReport(file, loaded.loaded, options, extraRules);
  if (line !== undefined) {
    checked.line = line;
    checked.all = checked.all.map((finding) => ({ ...finding, location: { line } }));
  }
  if (fix !== undefined) checked.fix = await fixReport(checked.report, fix, options.previous);
  return {
    ok: true,
    said: outputIn(format, words, colour).report(checked),
    valid: checked.findings.error === 0,
    faulty: isFaulty(checked, strict),
    findings: checked.findings,
  };
}
