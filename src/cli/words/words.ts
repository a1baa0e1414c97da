import type { SourceLocation } from '../../finding/source.js';
import type { Locale } from '../../form/locale.js';
import type { DiagnosisStatus, RepairKind, Severity } from '../../index.js';
import type { MistakeDetail } from '../../report/error.js';
import type { CellCount } from '../check/cell-count.js';
import type { Tally } from '../check/tally.js';

/** A changed figure, its place in words. */
export interface CellChange {
  place: string;
  from: number | null;
  to: number;
}

type OptionName =
  | 'version'
  | 'help'
  | 'locale'
  | 'format'
  | 'json'
  | 'strict'
  | 'jobs'
  | 'stdin'
  | 'stdout'
  | 'id'
  | 'exitCode'
  | 'explain'
  | 'fix'
  | 'previous'
  | 'asOf'
  | 'config'
  | 'to'
  | 'output'
  | 'agency'
  | 'year'
  | 'edition';

/** Everything the tool says of itself; findings bring their own words. One file a locale implements it. */
export interface Words {
  readonly locale: Locale;
  readonly about: string;
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly check: { readonly about: string; readonly files: string };
  readonly rules: { readonly about: string };
  readonly diff: { readonly about: string; readonly previous: string; readonly current: string };
  readonly convert: { readonly about: string; readonly one: (target: string) => string };
  readonly new: { readonly about: string };
  readonly summaries: {
    readonly about: string;
    /** Stands where an agency has no report on a year. */
    readonly missing: string;
    readonly state: (errors: number, warnings: number) => string;
    /** A report without a year or an agency. */
    readonly unplaced: (file: string, state: string) => string;
    readonly total: (
      count: Record<'agencies' | 'reports' | 'faulty' | 'missing' | 'failures', number>,
    ) => string;
  };

  readonly severity: Readonly<Record<Severity, string>>;
  readonly standardInput: string;
  /** The report's agency and year, each `null` where none was found. */
  readonly reportName: (agency: string | null, year: number | null) => string;
  readonly cells: (count: CellCount) => string;
  /** Where in a document without lines something stands; empty where nothing is known. */
  readonly place: (location: SourceLocation) => string;
  readonly summary: (tally: Tally) => string;
  readonly total: (reports: number, faulty: number, failed: number) => string;

  /** Introduces the repairs that follow, of which there are more than are shown. */
  readonly repairs: (ties: number, shown: number) => string;
  readonly changes: (changes: readonly CellChange[]) => string;
  /** Said behind a repair that holds only where blank cells mean zero. */
  readonly ifBlankIsZero: string;
  readonly fixed: (file: string, changes: number) => string;
  /** Said behind a change that was made; empty where only the figures tell what was wrong. */
  readonly mistake: (kind: RepairKind) => string;
  readonly notFixed: (status: DiagnosisStatus, ties: number) => string;

  /** What the parser of arguments says of them, an English sentence. */
  readonly usage: (message: string) => string;
  /** Behind an option in help. */
  readonly choices: (choices: readonly string[], preset: string | undefined) => string;
  readonly failure: (message: string) => string;
  readonly notFound: string;
  readonly noFiles: string;
  readonly fixOne: string;
  /** Of a line with a report, where each line has one. */
  readonly longLine: string;
  /** A process of `--jobs` ended, by a signal or with an exit code, each time that it had the file. */
  readonly workerDied: (reason: string) => string;
  /** Where `--stdin` and `--stdout` are not given together, or there are files. */
  readonly filterAlone: string;
  readonly notWithFilter: (option: string) => string;
  readonly onlyWithFilter: (option: string) => string;
  readonly noArguments: string;
  /** A result that is no text cannot go to standard output. */
  readonly needsOutput: (format: string) => string;
  readonly needsPackage: (name: string) => string;
  readonly notJson: (reason: string) => string;
  readonly notReport: (faults: readonly MistakeDetail[]) => string;
  readonly wrongConfig: (faults: readonly MistakeDetail[]) => string;
  /** Of a module that is to export rules. */
  readonly plugins: {
    readonly notLoaded: (reason: string) => string;
    readonly noRules: string;
    readonly noRule: (name: string) => string;
  };
  readonly wrongOption: (faults: readonly MistakeDetail[]) => string;
}
