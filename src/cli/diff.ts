import { type Command, Option } from 'commander';
import { tableKeys } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import {
  type CellChange,
  diffReports,
  type Finding,
  type ReportDiff,
  renderHtml,
  renderMarkdown,
  renderText,
  rules,
  validateReport,
} from '../index.js';
import { assertOutput } from './assert-output.js';
import type { Tally } from './check/tally.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { findingsText } from './finding-text.js';
import { reportOf } from './for-each-report.js';
import type { Io } from './io.js';
import type { LoadedReport } from './load-report.js';
import { withCommonOptions } from './locale-option.js';
import { outputTo, withOutput } from './output.js';
import { printableLines } from './printable.js';
import type { Tool } from './tool.js';
import type { Continuity, Words } from './words/words.js';

const formats = ['text', 'markdown', 'html', 'json'] as const;

interface DiffArguments {
  locale?: Locale;
  format: (typeof formats)[number];
  json?: boolean;
  output?: string;
}

/** A finding with the file that it is about. */
interface FiledFinding {
  file: string;
  finding: Finding;
}

/** Adds `diff PREVIOUS CURRENT` to the program. */
export function addDiff(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('diff')
    .description(words.diff.about)
    .argument('<previous>', words.diff.previous)
    .argument('<current>', words.diff.current)
    .addOption(new Option('--format <format>', words.options.format).choices(formats).default('text'))
    .option('--json', words.options.json);
  withCommonOptions(withOutput(command, words), words).action(
    async (previous: string, current: string, given: DiffArguments) =>
      end(await diff(previous, current, given, io, words)),
  );
}

async function diff(
  previousFile: string,
  currentFile: string,
  { format, json, output }: DiffArguments,
  io: Io,
  words: Words,
): Promise<ExitCode> {
  const shown = json ? 'json' : format;
  await assertOutput(output, shown, [previousFile, currentFile], words);
  const previous = await reportOf(previousFile, io, words);
  const current = await reportOf(currentFile, io, words);
  const { locale } = words;
  const difference = diffReports(previous.report, current.report, { locale });
  const years = checkContinuity(currentFile, current, previous, locale);
  const findings = [
    ...readFindings(previousFile, previous),
    ...readFindings(currentFile, current),
    ...years.findings,
  ];
  const verdict = words.diff.continuity(years.continuity, years.checked);
  const drawn = biggestFirst(difference);
  const below = `${findingsText(findings, words, io.colour && output === undefined)}${verdict}\n`;
  const written = {
    text: () => `${printableLines(renderText(drawn, { locale }))}${below}`,
    markdown: () => `${renderMarkdown(drawn, { locale })}${markdownList(findings)}\n${verdict}\n`,
    html: () => renderHtml(drawn, { locale }),
    json: () => `${JSON.stringify({ diff: difference, findings, continuity: years.continuity }, null, 2)}\n`,
  };
  const target = outputTo(output, io, words);
  target.write(written[shown]());
  target.close();
  // A page has no room for findings; they are not to be lost.
  if (shown === 'html') io.warn(below);
  return findings.some(({ finding }) => finding.severity === 'error') ? exitCode.faulty : exitCode.fine;
}

/** What was not read cannot be compared: that has to be said beside the comparison. */
function readFindings(file: string, { read }: LoadedReport): FiledFinding[] {
  return (read?.findings ?? [])
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ file, finding }));
}

const continuityRules = rules.filter(({ id }) => id.startsWith('continuity/'));
// What only seems odd from one year to the next tells nothing of whether it continues the other.
const decisive = new Set(continuityRules.filter(({ severity }) => severity !== 'info').map(({ id }) => id));

/** What the rules say of one year after another. */
interface ContinuityChecked {
  findings: FiledFinding[];
  continuity: Continuity;
  /** Of the rules that decide it. */
  checked: Tally['checked'];
}

function checkContinuity(
  file: string,
  { report, read }: LoadedReport,
  previous: LoadedReport,
  locale: Locale,
): ContinuityChecked {
  const context = { locale, previous: previous.report, sources: read?.sources, outline: read?.outline };
  const only = (ids: ReadonlySet<string>) =>
    validateReport(report, {
      ...context,
      rules: Object.fromEntries(rules.flatMap(({ id }) => (ids.has(id) ? [] : [[id, 'off'] as const]))),
    });
  const { findings } = only(new Set(continuityRules.map(({ id }) => id)));
  const { findings: deciding, checked } = only(decisive);
  const breaks = deciding.some(({ severity }) => severity !== 'info');
  return {
    findings: findings.map((finding) => ({ file, finding })),
    continuity: breaks ? 'breaks' : checked.held > 0 ? 'continues' : 'unknown',
    checked,
  };
}

/** The same comparison with the biggest changes of each table first, and those of unknown size last. */
function biggestFirst(difference: ReportDiff): ReportDiff {
  const tableOf = ({ cell }: CellChange) => tableKeys.findIndex((table) => cell.startsWith(`${table}.`));
  const sizeOf = ({ change }: CellChange) => (change === null ? -1 : Math.abs(change));
  const cells = [...difference.cells].sort((a, b) => tableOf(a) - tableOf(b) || sizeOf(b) - sizeOf(a));
  return { ...difference, cells };
}

function markdownList(findings: readonly FiledFinding[]): string {
  if (findings.length === 0) return '';
  const escaped = (text: string) => text.replace(/[\\`*_[\]<>|#]/gu, '\\$&');
  return `\n${findings.map(({ finding }) => `- ${escaped(finding.message)} (\`${finding.rule}\`)`).join('\n')}\n`;
}
