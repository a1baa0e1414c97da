import { type Command, Option } from 'commander';
import type { Locale } from '../form/locale.js';
import {
  type DisclosureReport,
  factsToCsv,
  factsToNdjson,
  renderHtml,
  renderMarkdown,
  renderText,
  toFacts,
} from '../index.js';
import { assertOutput } from './assert-output.js';
import { CommandFailure } from './command-failure.js';
import { docxFile } from './docx-file.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { findingsText } from './finding-text.js';
import { filesOf, forEachReport } from './for-each-report.js';
import type { Io } from './io.js';
import type { LoadedReport } from './load-report.js';
import { withCommonOptions } from './locale-option.js';
import { outputTo, withOutput } from './output.js';
import type { Tool } from './tool.js';
import type { Words } from './words/words.js';

interface Converter {
  /** Joins the results of several reports into one file. */
  joins?: true;
  /** The result is no text, and so has to go to a file. */
  binary?: true;
  convert(report: DisclosureReport, words: Words, isFirst: boolean): string | Promise<Uint8Array>;
}

const converters = {
  json: { convert: (report) => `${JSON.stringify(report, null, 2)}\n` },
  ndjson: { joins: true, convert: (report) => `${JSON.stringify(report)}\n` },
  text: { convert: (report, { locale }) => renderText(report, { locale }) },
  markdown: { convert: (report, { locale }) => renderMarkdown(report, { locale }) },
  html: { convert: (report, { locale }) => renderHtml(report, { locale }) },
  docx: { binary: true, convert: (report, words) => docxFile(report, words) },
  'facts-csv': {
    joins: true,
    convert: (report, { locale }, isFirst) => factsToCsv(toFacts(report, { locale }), { header: isFirst }),
  },
  'facts-ndjson': {
    joins: true,
    convert: (report, { locale }) => factsToNdjson(toFacts(report, { locale })),
  },
} satisfies Record<string, Converter>;

interface ConvertArguments {
  locale?: Locale;
  to: keyof typeof converters;
  output?: string;
}

/** Adds `convert FILE… --to FORMAT` to the program. */
export function addConvert(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('convert')
    .description(words.convert.about)
    .argument('<file...>', words.check.files)
    .addOption(
      new Option('--to <format>', words.options.to).choices(Object.keys(converters)).makeOptionMandatory(),
    );
  withCommonOptions(withOutput(command, words), words).action(
    async (files: string[], given: ConvertArguments) => end(await convert(files, given, io, words)),
  );
}

async function convert(
  args: readonly string[],
  { to, output }: ConvertArguments,
  io: Io,
  words: Words,
): Promise<ExitCode> {
  const { files, failures: unread } = await filesOf(args, io, words);
  const converter: Converter = converters[to];
  if (!converter.joins && files.length > 1) throw new CommandFailure(words.convert.one(to));
  if (converter.binary && output === undefined) throw new CommandFailure(words.needsOutput(to));
  await assertOutput(output, to, files, words);
  const target = outputTo(output, io, words);
  let reports = 0;
  let faulty = 0;
  const failures = await forEachReport(files, io, words, async (file, loaded) => {
    const converted = await converter.convert(loaded.report, words, reports === 0);
    reports++;
    const err = unreadText(file, loaded, words);
    if (err) faulty++;
    if (output === undefined) return { out: converted, err };
    target.write(converted);
    return { err };
  });
  target.close();
  if (unread.length + failures.length > 0) return exitCode.failed;
  return faulty > 0 ? exitCode.faulty : exitCode.fine;
}

/** What could not be read is null in the result: whoever converts has to know. */
function unreadText(file: string, { read }: LoadedReport, words: Words): string {
  const unread = (read?.findings ?? []).filter(({ severity }) => severity === 'error');
  return findingsText(
    unread.map((finding) => ({ file, finding })),
    words,
    false,
  );
}
