import { mistakes } from '../../finding/messages.en.js';
import type { DiagnosisStatus } from '../../index.js';
import { faultsInEnglish } from '../../report/mistakes.en.js';
import type { Words } from './words.js';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const unfixed: Record<DiagnosisStatus, (ties: number) => string> = {
  balanced: () => 'every balance holds',
  located: () => 'there is nothing to write',
  ambiguous: (ties) => `${ties} repairs would do, and nothing tells which`,
  unexplained: () => 'no change of up to three cells restores the balances',
};

/** The tool in English. */
export const en: Words = {
  locale: 'en',
  about: 'Reads and checks annual reports on government information disclosure',
  helpTitles: {},
  options: {
    version: 'print the version',
    help: 'print this help',
    locale: 'language of the messages',
    format: 'what to print',
    json: 'print JSON',
    strict: 'exit as for errors where there are warnings',
    jobs: 'check in so many processes at once; auto is one for each core',
    stdin: 'read reports from standard input, one on each line',
    stdout: 'write a result for each line to standard output',
    id: 'with --stdin: a key of the lines whose value each result repeats as id',
    exitCode: 'with --stdin: exit with 1 where a line has errors or is no report',
    explain: 'say which cell is wrong and what it should be',
    fix: 'write the mended report to a file where only one repair is possible',
    previous: "last year's report, to check the two years against each other",
    asOf: 'the day to judge by whether publication is overdue',
    config: 'configuration (default: disclosure-report.config.json of this folder)',
    to: 'what to convert to',
    output: 'write to a file instead of standard output',
    agency: 'full name of the agency',
    year: 'year of the report',
    edition: 'edition of the form (default: that of the year)',
  },
  check: {
    about: 'check reports: the form, the arithmetic of the tables, the prose against the figures',
    files: 'reports, folders or patterns; - is standard input',
  },
  rules: { about: 'list all rules' },
  diff: {
    about: 'compare two reports, and check that one year continues the other',
    previous: "last year's report",
    current: "this year's report",
  },
  convert: {
    about:
      'convert reports; ndjson joins many, one on each line, facts-csv and facts-ndjson join their figures',
    one: (target) => `${target} is made of one report at a time`,
  },
  new: { about: 'make a blank report to fill in' },
  summaries: {
    about: 'sum up the reports of a folder: who has one on which year, and with how many errors',
    missing: 'missing',
    state: (errors, warnings) =>
      [
        ...(errors > 0 ? [counted(errors, 'error')] : []),
        ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
        ...(errors + warnings === 0 ? ['fine'] : []),
      ].join(', '),
    unplaced: (file, state) => `no agency or year found: ${file} (${state})`,
    total: ({ agencies, reports, faulty, missing, failures }) =>
      `${agencies === 1 ? '1 agency' : `${agencies} agencies`}, ${counted(reports, 'report')}, ${faulty} with errors, ${missing} missing; ${counted(failures, 'file')} could not be read`,
  },

  severity: { error: 'error', warning: 'warning', info: 'info' },
  standardInput: '(standard input)',
  reportName: (agency, year) => `${agency ?? '(no agency found)'} ${year ?? '(no year found)'}`,
  cells: ({ figures, empty, total, tables: { proactive, requests, disputes } }) =>
    `read ${figures} of ${total} figures: table two ${proactive.figures}/${proactive.total}, three ${requests.figures}/${requests.total}, four ${disputes.figures}/${disputes.total}${empty > 0 ? ` (${counted(empty, 'cell')} without a figure)` : ''}`,
  place: ({ page, table, row, cell }) =>
    [
      ...(page === undefined ? [] : [`page ${page}`]),
      ...(table === undefined ? [] : [`table ${table}`]),
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(cell === undefined ? [] : [`cell ${cell}`]),
    ].join(', '),
  summary: ({ findings, checked }) =>
    `${counted(findings.error, 'error')}, ${counted(findings.warning, 'warning')}, ${findings.info} info; ${checked.held + checked.failed + checked.undecided} checks: ${checked.held} held, ${checked.failed} failed, ${checked.undecided} undecided`,
  total: (reports, faulty, failed) =>
    `${counted(reports, 'report')}, ${faulty} with faults; ${counted(failed, 'file')} could not be checked`,

  repairs: (ties, shown) =>
    ties === 0
      ? 'no change of up to three cells restores the balances'
      : `${counted(ties, 'repair')} would restore the balances${ties > shown ? `, the likeliest ${shown}` : ''}:`,
  ifBlankIsZero: ' (if blank cells mean 0)',
  changes: (changes) =>
    changes.map(({ place, from, to }) => `${place} ${from ?? 'blank'} → ${to}`).join('; '),
  fixed: (file, changes) => `mended ${counted(changes, 'cell')}, written to ${file}`,
  mistake: (kind) => (mistakes[kind] === '' ? '' : ` (${mistakes[kind]})`),
  notFixed: (status, ties) => `no mended report was written: ${unfixed[status](ties)}`,

  usage: (message) => message,
  choices: (choices, preset) =>
    ` (${choices.join(', ')}${preset === undefined ? '' : `; default: ${preset}`})`,
  failure: (message) => `cannot run: ${message}`,
  notFound: 'no such file',
  noFiles: 'no files were found',
  fixOne: '--fix mends one report at a time',
  longLine: 'this line has more than 16 MiB and was not read',
  workerDied: (reason) =>
    `the process that checked it ended both times${reason === '' ? '' : ` (${reason})`}; it was not checked`,
  filterAlone: '--stdin ndjson and --stdout ndjson go together, and without files',
  notWithFilter: (option) => `${option} cannot be used with --stdin`,
  onlyWithFilter: (option) => `${option} can be used only with --stdin`,
  noArguments: 'no files were given',
  needsOutput: (format) => `${format} has to go to a file: give --output`,
  needsPackage: (name) => `${name} has to be installed first (npm install ${name})`,
  notJson: (reason) => `not complete JSON (${reason})`,
  notReport: (faults) => `not the JSON of a report: ${faultsInEnglish(faults)}`,
  wrongConfig: (faults) => `wrong configuration: ${faultsInEnglish(faults)}`,
  plugins: {
    notLoaded: (reason) => `cannot be loaded (${reason})`,
    noRules: 'exports no rules',
    noRule: (name) => `its export ${name} is no rule`,
  },
  wrongOption: faultsInEnglish,
};
