import type { Edition } from '../form/editions.js';

/** The formats of files that a reader takes apart. */
export type FileFormat = 'docx' | 'pdf';

/** What a file is that is not of the format that was asked for, or of none that can be read. */
export type ForeignFile =
  | 'old-office'
  | 'locked-office'
  | 'spreadsheet'
  | 'pdf'
  | 'zip'
  | 'archive'
  | 'gzip'
  | 'picture'
  | 'markup'
  | 'empty';

/** Whether some reader takes such files. What none takes is named alone: nobody need have said that it was of any format. */
export function isReadable(file: ForeignFile): boolean {
  return file === 'pdf' || file === 'zip' || file === 'markup';
}

/** What readers say, as functions of their evidence. One file a locale implements it; the key is the id of the rule. */
export interface ReadMessages {
  'read/header-not-found': (evidence: { fact: 'year' | 'agency' | 'period' }) => string;
  'read/part-not-found': (evidence: { part: string }) => string;
  'read/table-not-found': (evidence: { table: string }) => string;
  'read/row-not-found': (evidence: { row: string }) => string;
  'read/column-not-found': (evidence: { column: string; table: string }) => string;
  /** `label` is empty where the document prints none. */
  'read/unknown-row': (evidence: { table: string; label: string; figures: readonly string[] }) => string;
  'read/unreadable': (evidence: { place: string; text: string }) => string;
  /** `row`: figures of a row that could not be tied to its columns. `twice`: a cell printed twice, differently. */
  'read/placement': (
    evidence:
      | { kind: 'row'; place: string; cells: number; figures: readonly string[] }
      | { kind: 'twice'; place: string; texts: readonly string[] },
  ) => string;
  'read/blank': (evidence: { table: string; places: readonly string[] }) => string;
  'read/inferred': (evidence: { place: string; figures: readonly string[] }) => string;
  'read/mixed-edition': (evidence: { table: string; edition: Edition; labels: readonly string[] }) => string;
  'read/unit': (evidence: { place: string; text: string; unit: string; from: string | null }) => string;
  'read/traditional': (evidence: { characters: number }) => string;
  'read/encoding': (evidence: { encoding: string }) => string;
  /** `seems`: what the file is instead, where it can be told. */
  /** `format` is `null` where nobody said that the file is of any: then it is what it seems. */
  'read/not-this-format': (
    evidence: { format: FileFormat; seems: ForeignFile | null } | { format: null; seems: ForeignFile },
  ) => string;
  'read/protected': (evidence: { format: FileFormat }) => string;
  /** `reason`: what the parser said, in its own words; `null` where it has none. */
  'read/damaged': (evidence: { format: FileFormat; reason: string | null; page?: number }) => string;
  'read/too-large': (evidence: {
    format: FileFormat;
    what: 'text' | 'depth' | 'pages' | 'page';
    limit: number;
  }) => string;
  'read/no-text': (evidence: { format: FileFormat; pages: number | null }) => string;
  'read/garbled': (evidence: { characters: number; pages: readonly number[] }) => string;
}
