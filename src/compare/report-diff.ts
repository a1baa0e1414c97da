import type { CellPath } from '../form/cell-path.js';
import type { Heading, Paragraph } from '../report/narrative.js';
import type { Cell, ReportKey } from '../report/report.js';
import type { HeaderChange } from './header.js';

/** What changed from one report to another. Plain data; {@link applyDiff} makes the current report of the previous one. */
export interface ReportDiff {
  previous: ReportKey;
  current: ReportKey;
  /** Changes of the header: year, agency, title, period, date, and the editions of the tables. */
  header: HeaderChange[];
  /** The changed quantities among those that both reports' editions count alike, in the order of the form. */
  cells: CellChange[];
  /** Where one edition prints a row that the other prints as several: the several. Empty within an edition. */
  bridged: BridgedCell[];
  /** Cells that one edition has and the other has not, or means otherwise. Empty within an edition. */
  incomparable: IncomparableCell[];
  /** The parts whose prose changed, in the order of the form. */
  narrative: NarrativeChange[];
  /** The prose was not compared. */
  narrativeOmitted?: true;
}

/** A changed quantity. */
export interface CellChange {
  /**
   * The cell. Where one edition prints a row that the other prints as several, the one row's cell; it stands for the sum of
   * the several, which `bridged` lists.
   */
  cell: CellPath;
  from: Cell;
  to: Cell;
  /** `to − from`, exact for decimals; `null` where either is unknown. */
  change: number | null;
  /** The change in proportion to what was: `change / |from|`, so 0.25 is a quarter more. `null` where `from` is 0 or unknown. */
  ratio: number | null;
}

/** The cells of one report that together are one cell of the other's edition. */
export interface BridgedCell {
  /** The one cell, as {@link CellChange.cell} names it. */
  cell: CellPath;
  /** The report that prints the several. */
  in: 'previous' | 'current';
  parts: { cell: CellPath; value: Cell }[];
}

/** Why a cell has no counterpart. `not-in-form`: the other edition has no such row or column. `redefined`: it counts something else there. */
export type IncomparableCode = 'not-in-form' | 'redefined';

/** A cell without a counterpart in the other report. */
export interface IncomparableCell {
  cell: CellPath;
  /** One sentence, in `options.locale`. */
  reason: string;
  code: IncomparableCode;
  /** The report that has the cell. */
  in: 'previous' | 'current';
  /** Its figure there. */
  value: Cell;
}

/** A part of the report that is prose. */
export type ProsePart = 'preamble' | 'overview' | 'problems' | 'other';

/** How the prose of a part changed. Positions count the part's paragraphs and headings from 0. */
export interface NarrativeChange {
  part: ProsePart;
  /** The report without such a part at all; only a preamble can be absent. */
  absentIn?: 'previous' | 'current';
  kept: KeptBlock[];
  added: AddedBlock[];
  removed: RemovedBlock[];
  reworded: RewordedBlock[];
  /** The share of the current sentences, from 0 to 1, that the previous part has word for word; `null` where there are none. */
  repeated: number | null;
}

/** A paragraph or heading that both have. */
export interface KeptBlock {
  from: number;
  to: number;
  block: Heading | Paragraph;
}

/** A paragraph or heading that only the current part has. */
export interface AddedBlock {
  to: number;
  block: Heading | Paragraph;
}

/** A paragraph or heading that only the previous part has. */
export interface RemovedBlock {
  from: number;
  block: Heading | Paragraph;
}

/** A paragraph or heading in two wordings. */
export interface RewordedBlock {
  from: number;
  to: number;
  previous: Heading | Paragraph;
  current: Heading | Paragraph;
  words: WordChange[];
}

/** A run of words. `same` and `removed` runs make up the previous text, `same` and `added` runs the current one. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
