import type { SourceLocation } from '../finding/source.js';
import { matchBesideGroup } from './beside-group.js';
import { type PrintedFigure, parseFigure } from './figure.js';
import { type LabelText, labelText } from './label-text.js';
import { type LabelMatch, matchLabel } from './match-label.js';
import type { PartHeading } from './part-heading.js';
import { vocabulary } from './vocabulary.js';

/** Where a cell stands among the cells of its table, as far as the document shows it. */
export interface TokenPlace {
  /** Unique to a row of a table, or to a line. */
  readonly row: number;
  readonly column: number;
  readonly span: number;
  /** The columns are those that were drawn; otherwise only the order within the row is known. */
  readonly drawn: boolean;
  /** The row was put together from lines, which may have changed places. */
  readonly gathered: boolean;
  /** The cell has a line of its own. */
  readonly alone: boolean;
  /** For the last cell of a row with pipes, whether one closes it. */
  readonly closed: boolean | undefined;
}

/** What a text says by itself, wherever it stands. */
export interface Recognised {
  readonly figure: PrintedFigure;
  /** For words: the label, and the words of the form it stands for. */
  readonly label: LabelText | undefined;
  readonly match: LabelMatch | undefined;
}

/** One cell of a table, or one line that may be one. All have all fields: of one shape, they are handled much faster. */
export interface Token extends Recognised {
  readonly text: string;
  readonly location: SourceLocation;
  readonly place: TokenPlace;
  /** Prose, a heading or anything else that no table goes across. */
  readonly barrier: boolean;
  readonly heading: PartHeading | undefined;
}

/** A cell of a table. */
export function cellToken(
  text: string,
  location: SourceLocation,
  place: TokenPlace,
  { figure, label, match }: Recognised,
): Token {
  return { text, location, place, figure, label, match, barrier: false, heading: undefined };
}

export type Recognise = (text: string) => Recognised;

/** A recogniser that looks every text up once. */
export function createRecogniser(): Recognise {
  const own = ownLabels();
  const known = new Map<string, Recognised>();
  return (text) => {
    const before = known.get(text) ?? own.get(text);
    if (before) return before;
    const recognised = recognisedAfresh(text);
    if (text.length <= 200) known.set(text, recognised);
    return recognised;
  };
}

// Filled on first use; the contents never change.
let cached: ReadonlyMap<string, Recognised> | undefined;

/** The form's own labels, which nearly all tables print: taken apart once and not for every document. */
function ownLabels(): ReadonlyMap<string, Recognised> {
  cached ??= new Map(Array.from(vocabulary().printed, (text) => [text, recognisedAfresh(text)]));
  return cached;
}

function recognisedAfresh(text: string): Recognised {
  const figure = parseFigure(text);
  const label = figure.kind === 'word' ? labelText(text) : undefined;
  const match = label && matchLabel(label);
  const beside = label && !match ? matchBesideGroup(text) : undefined;
  return beside ? { figure, label: beside.label, match: beside.match } : { figure, label, match };
}
