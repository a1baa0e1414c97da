import type { Command } from 'commander';
import type { Locale } from '../../form/locale.js';
import { checkReport } from '../check/checked-report.js';
import { loadConfig } from '../config.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { filesOf, forEachReport } from '../for-each-report.js';
import type { Io } from '../io.js';
import { withCommonOptions } from '../locale-option.js';
import { loadPlugins } from '../plugins.js';
import { ruleOptions } from '../rule-options.js';
import type { Tool } from '../tool.js';
import type { Words } from '../words/words.js';
import { wordsFor } from '../words/words-for.js';
import { type SummarizedReport, summarize } from './summarize.js';
import { summaryText } from './summary-text.js';

interface SummaryArguments {
  locale?: Locale;
  json?: boolean;
  config?: string;
}

/** Adds `summary FOLDER…` to the program. */
export function addSummary(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('summary')
    .description(words.summaries.about)
    .argument('<folder...>', words.check.files)
    .option('--json', words.options.json)
    .option('--config <file>', words.options.config);
  withCommonOptions(command, words).action(async (folders: string[], given: SummaryArguments) =>
    end(await summary(folders, given, io, words)),
  );
}

/** A file that gives no report is part of what the summary finds, so it ends with a fault and not as a failure to run. */
async function summary(
  folders: readonly string[],
  given: SummaryArguments,
  io: Io,
  asked: Words,
): Promise<ExitCode> {
  const config = await loadConfig(given.config, io.folder, asked);
  const words = wordsFor(given.locale ?? config.locale);
  const options = await ruleOptions({}, config, io, words);
  const extraRules = await loadPlugins(options.plugins ?? [], words);
  const reports: SummarizedReport[] = [];
  const failures = await forEachReport(await filesOf(folders, words), io, words, (file, loaded) => {
    const { report, cells, findings } = checkReport(file, loaded, options, extraRules);
    reports.push({
      file,
      agency: report.agency.name,
      year: report.year,
      figures: cells.figures,
      ...findings,
    });
    return {};
  });
  const overview = summarize(reports, failures);
  io.write(given.json ? `${JSON.stringify(overview, null, 2)}\n` : summaryText(overview, words));
  return failures.length > 0 || reports.some(({ error }) => error > 0) ? exitCode.faulty : exitCode.fine;
}
