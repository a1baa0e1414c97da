import type { CellPath } from '../form/cell-path.js';
import type { Heading, Paragraph } from '../report/narrative.js';
import type { Cell, ReportKey } from '../report/report.js';
import type { HeaderChange } from './header.js';

/** What changed from one report to another. Plain data; {@link applyDiff} makes the current report of the previous one. */
export interface ReportDiff {
  /** Agency and year of the report compared from. */
  previous: ReportKey;
  /** Agency and year of the report compared to. */
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
  /** The figure of the previous report. */
  from: Cell;
  /** The figure of the current report. */
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
  /** The several, in the order of the form. */
  parts: {
    /** The path of one of them. */
    cell: CellPath;
    /** Its figure. */
    value: Cell;
  }[];
}

/** Why a cell has no counterpart. `not-in-form`: the other edition has no such row or column. `redefined`: it counts something else there. */
export type IncomparableCode = 'not-in-form' | 'redefined';

/** A cell without a counterpart in the other report. */
export interface IncomparableCell {
  /** The cell, by its path in the report that has it. */
  cell: CellPath;
  /** One sentence, in `options.locale`. */
  reason: string;
  /** The reason for programs. */
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
  /** The part of the report. */
  part: ProsePart;
  /** The report without such a part at all; only a preamble can be absent. */
  absentIn?: 'previous' | 'current';
  /** What both have, word for word. */
  kept: KeptBlock[];
  /** What only the current part has. */
  added: AddedBlock[];
  /** What only the previous part has. */
  removed: RemovedBlock[];
  /** What both have in other words. */
  reworded: RewordedBlock[];
  /** The share of the current sentences, from 0 to 1, that the previous part has word for word; `null` where there are none. */
  repeated: number | null;
}

/** A paragraph or heading that both have. */
export interface KeptBlock {
  /** Its position in the previous part. */
  from: number;
  /** Its position in the current part. */
  to: number;
  /** The paragraph or heading. */
  block: Heading | Paragraph;
}

/** A paragraph or heading that only the current part has. */
export interface AddedBlock {
  /** Its position in the current part. */
  to: number;
  /** The paragraph or heading. */
  block: Heading | Paragraph;
}

/** A paragraph or heading that only the previous part has. */
export interface RemovedBlock {
  /** Its position in the previous part. */
  from: number;
  /** The paragraph or heading. */
  block: Heading | Paragraph;
}

/** A paragraph or heading in two wordings. */
export interface RewordedBlock {
  /** Its position in the previous part. */
  from: number;
  /** Its position in the current part. */
  to: number;
  /** As it was worded. */
  previous: Heading | Paragraph;
  /** As it is worded. */
  current: Heading | Paragraph;
  /** The words that stayed, went and came, in order. */
  words: WordChange[];
}

/** A run of words. `same` and `removed` runs make up the previous text, `same` and `added` runs the current one. */
export interface WordChange {
  /** Whether both texts have the words, or only the current or the previous one. */
  kind: 'same' | 'added' | 'removed';
  /** The words. */
  text: string;
}
