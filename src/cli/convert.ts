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
import { findingsText, placeName } from './finding-text.js';
import { failureLine, filesOf, forEachReport, type ReportPlace, type Said } from './for-each-report.js';
import { holdsReport, reasonsForNothing } from './holds-report.js';
import type { Io } from './io.js';
import type { LoadedReport } from './load-report.js';
import { withCommonOptions } from './locale-option.js';
import { outputTo, withOutput } from './output.js';
import { printable } from './printable.js';
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
  const places = new Map<string, string>();
  let read = 0;
  let faulty = 0;
  let missing = 0;
  let only: string | Uint8Array | undefined;

  async function visit(place: ReportPlace, loaded: LoadedReport): Promise<Said> {
    if (converter.joins && !holdsReport(loaded)) {
      missing++;
      const [reason] = reasonsForNothing(loaded) ?? [];
      return { err: failureLine({ ...place, message: reason?.message ?? words.noReport }, words) };
    }
    const converted = await converter.convert(loaded.report, words, read === 0);
    read++;
    const err = unreadText(place.file, loaded, words);
    if (err) faulty++;
    if (!converter.joins) {
      // Written when it is known that the file has no other.
      if (read > 1) throw new CommandFailure(words.convert.one(to));
      only = converted;
      return { err };
    }
    const told = err + twiceText(place, loaded.report, places, words);
    if (output === undefined) return { out: converted, err: told };
    target.write(converted);
    return { err: told };
  }

  const failures = await forEachReport(files, io, words, visit);
  if (only !== undefined) target.write(only);
  target.close();
  if (unread.length + failures.length + missing > 0) return exitCode.failed;
  return faulty > 0 ? exitCode.faulty : exitCode.fine;
}

/** A warning where an agency's year was there before; both are written, since nothing tells which of them is right. */
function twiceText(
  place: ReportPlace,
  { agency, year }: DisclosureReport,
  places: Map<string, string>,
  words: Words,
): string {
  if (agency.name === null || year === null) return '';
  const key = `${agency.code ?? agency.name} ${year}`;
  const here = placeName(place, words);
  const before = places.get(key);
  if (before === undefined) places.set(key, here);
  const name = words.reportName(printable(agency.name), year);
  return before === undefined
    ? ''
    : `${words.severity.warning}  ${words.convert.twice(name, before, here)}\n`;
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
