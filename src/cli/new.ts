import { type Command, Option } from 'commander';
import type { Edition } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import { createReport, type DisclosureReport, DisclosureReportError, renderHtml } from '../index.js';
import { shown } from '../report/phrase.js';
import { CommandFailure } from './command-failure.js';
import { docxFile } from './docx-file.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { Io } from './io.js';
import { withCommonOptions } from './locale-option.js';
import { outputTo, withOutput } from './output.js';
import { printable } from './printable.js';
import { optionFailure } from './rule-options.js';
import type { Tool } from './tool.js';
import type { Words } from './words/words.js';

const forms = {
  json: (report: DisclosureReport) => `${JSON.stringify(report, null, 2)}\n`,
  html: (report: DisclosureReport, { locale }: Words) => renderHtml(report, { locale, blank: true }),
  docx: (report: DisclosureReport, words: Words) => docxFile(report, words, { blank: true }),
};

interface NewArguments {
  locale?: Locale;
  agency: string;
  year: string;
  edition?: Edition;
  to: keyof typeof forms;
  output?: string;
}

/** Adds `new --agency NAME --year YEAR` to the program: the blank form, to be filled in. */
export function addNew(program: Command, { io, words, end }: Tool): void {
  const { options } = words;
  const command = program
    .command('new')
    .description(words.new.about)
    .requiredOption('--agency <name>', options.agency)
    .requiredOption('--year <year>', options.year)
    .addOption(new Option('--edition <edition>', options.edition).choices(['2019', '2021']))
    .addOption(new Option('--to <format>', options.to).choices(Object.keys(forms)).default('json'));
  withCommonOptions(withOutput(command, words), words).action(async (given: NewArguments) =>
    end(await newReport(given, io, words)),
  );
}

async function newReport(given: NewArguments, io: Io, words: Words): Promise<ExitCode> {
  const { to, output } = given;
  if (to === 'docx' && output === undefined) throw new CommandFailure(words.needsOutput(to));
  const form = await forms[to](blankReport(given, words), words);
  const target = outputTo(output, io);
  target.write(form);
  target.close();
  return exitCode.fine;
}

function blankReport({ agency, year, edition }: NewArguments, words: Words): DisclosureReport {
  try {
    return createReport({ agency, year: Number(year), ...(edition ? { edition } : {}) });
  } catch (error) {
    if (error instanceof DisclosureReportError && error.path === 'year')
      throw new CommandFailure(
        words.wrongOption(
          error.faults.map((fault) => ({ ...fault, path: '--year', received: shown(printable(year)) })),
        ),
      );
    throw optionFailure(error, words);
  }
}
