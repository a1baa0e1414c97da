import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { PrintedLabel } from './join-words.js';
import { continuesLabel } from './label-pieces.js';
import { isRowOfFigures, targetInPlace } from './label-target.js';
import type { MatchGrade } from './match-label.js';
import type { Segment } from './segments.js';
import type { Token } from './token.js';
import type { LabelTarget } from './vocabulary.js';

/** A column's heading as printed; without `target` where the form has no such column. */
export interface PrintedHead {
  readonly text: string;
  readonly target?: LabelTarget;
  /** The editions that word it so. */
  readonly editions: readonly Edition[];
  readonly token: Token;
}

/** A row of figures as printed, and the headings that stand above it. */
export interface PrintedFigures {
  readonly table: TableKey;
  /** Path of the row of the form that its label names, or of a group; `null` where it names none. */
  readonly path: string | null;
  readonly label: string;
  readonly grade: MatchGrade | 'none';
  /** The label carries the form's own numeral. */
  readonly numbered: boolean;
  readonly values: readonly Token[];
  readonly heads: readonly PrintedHead[];
  readonly solid: boolean;
  readonly drawn: boolean;
  /** How many cells the row has, labels and empty ones included. */
  readonly cells: number;
  /** How many of them are labels. */
  readonly labels: number;
  /** The first cell of the row. */
  readonly token: Token;
}

/** Where the reading of the tables stands. */
interface Place {
  table: TableKey | null;
  heads: PrintedHead[];
  /** Figures stood under these headings: the next heading is that of another block. */
  headsUsed: boolean;
  /** The row or group last named in this table. */
  last: string | null;
}

/** Tells which rows of the form the segments of a document are. */
export function printedRows(segments: readonly Segment[]): PrintedFigures[] {
  const rows: PrintedFigures[] = [];
  const place: Place = { table: null, heads: [], headsUsed: false, last: null };
  for (const segment of segments) {
    const heading = segment.barrier?.heading;
    if (heading) enter(place, isTablePart(heading.part) ? heading.part : null);
    const named = tableNamed(segment.labels);
    if (named && named !== place.table) enter(place, named);
    if (place.table === 'disputes') rows.push(...disputeFigures(segment, place));
    else if (place.table) rows.push(...rowFigures(segment, place, place.table));
  }
  return rows;
}

function enter(place: Place, table: TableKey | null): void {
  place.table = table;
  place.heads = [];
  place.headsUsed = false;
  place.last = null;
}

function isTablePart(part: string): part is TableKey {
  return part === 'proactive' || part === 'requests' || part === 'disputes';
}

/** The table that the last label belongs to that belongs to one table only. */
function tableNamed(labels: readonly PrintedLabel[]): TableKey | undefined {
  for (let i = labels.length - 1; i >= 0; i--) {
    const words = labels[i]?.match?.words ?? [];
    const [first] = words;
    if (first && words.every(({ target }) => target.table === first.target.table)) return first.target.table;
  }
  return undefined;
}

/** Table four is printed across: its figures stand under headings, or behind the label of a group. */
function disputeFigures(segment: Segment, place: Place): PrintedFigures[] {
  let target: LabelTarget | undefined;
  for (const label of segment.labels) {
    target = targetInPlace(label, 'disputes', undefined, null);
    addHead(place, label, target);
  }
  const printed = segment.values.filter(({ figure }) => figure.kind !== 'empty');
  const blankRow = segment.values.length >= 5 && isRowBelow(segment);
  if (printed.length === 0 && !blankRow) return [];
  place.headsUsed = true;
  const path = target?.kind === 'row' && isRowOfFigures('disputes', target.path) ? target.path : null;
  return figuresOf(segment, place, 'disputes', segment.labels.at(-1), path, segment.values);
}

/** Whether all values stand in one row, and the labels, if there are any, above it. */
function isRowBelow({ labels, values }: Segment): boolean {
  const row = values[0]?.place.row;
  return (
    values.every(({ place }) => place.row === row) &&
    labels.every(({ tokens }) => tokens.every(({ place }) => place.row !== row))
  );
}

function rowFigures(segment: Segment, place: Place, table: TableKey): PrintedFigures[] {
  const rows: PrintedFigures[] = [];
  let row: { label: PrintedLabel; path: string } | undefined;
  let unknown: PrintedLabel[] = [];
  let before: LabelTarget | undefined;
  for (const label of segment.labels) {
    const target = targetInPlace(label, table, before, place.last);
    before = target;
    if (target?.kind === 'row') {
      // A row of figures with another label right behind it has none.
      if (row && isRowOfFigures(table, row.path))
        rows.push(...figuresOf(segment, place, table, row.label, row.path, []));
      row = { label, path: target.path };
      unknown = [];
      place.last = target.path;
      continue;
    }
    if (target === undefined && row) unknown.push(label);
    else {
      addHead(place, label, target);
      row = undefined;
    }
  }
  const { values } = segment;
  if (!values.some(({ figure }) => figure.kind !== 'empty') && !row) return rows;
  place.headsUsed = true;
  const lastUnknown = unknown.at(-1) ?? (row ? undefined : unmatchedLast(segment));
  if (!row || (lastUnknown && !isUnitColumn(unknown, segment) && !continuesLabel(row, table, unknown))) {
    return [...rows, ...figuresOf(segment, place, table, lastUnknown, null, values)];
  }
  return [...rows, ...figuresOf(segment, place, table, row.label, row.path, values)];
}

function unmatchedLast(segment: Segment): PrintedLabel | undefined {
  const last = segment.labels.at(-1);
  return last && !last.match ? last : undefined;
}

/** Whether words between label and figures are a column of units, 件, and not the label of a row that the form has not. */
function isUnitColumn(words: readonly PrintedLabel[], { solid }: Segment): boolean {
  return solid && words.every(({ text }) => /^[（(]?(?:件|项|个|条|宗|份|万元|元)[)）]?$/u.test(text.trim()));
}

function addHead(place: Place, label: PrintedLabel, target: LabelTarget | undefined): void {
  const [token] = label.tokens;
  if (!token) return;
  const opens = target?.kind === 'title' || target?.kind === 'corner';
  if (opens || place.headsUsed) {
    place.heads = [];
    place.headsUsed = false;
  }
  place.heads.push({
    text: label.text,
    token,
    editions: target ? editionsOf(label, target) : [],
    ...(target ? { target } : {}),
  });
}

function editionsOf({ match }: PrintedLabel, target: LabelTarget): readonly Edition[] {
  return (match?.words ?? []).flatMap((word) => (word.target === target ? word.editions : []));
}

function figuresOf(
  { values: all, labels, solid, drawn, cells, labelCells }: Segment,
  { heads }: Place,
  table: TableKey,
  label: PrintedLabel | undefined,
  path: string | null,
  values: readonly Token[],
): PrintedFigures[] {
  const ownLabels = labelCells ?? (values.length > 0 ? ownLabelCells(labels) : 0);
  const token = label?.tokens[0] ?? labels[0]?.tokens[0] ?? all[0];
  if (!token) return [];
  const numeral = label?.label?.numeral;
  const numbered =
    numeral !== undefined &&
    (label?.match?.words.some(
      (word) => word.numeral?.index === numeral.index && word.target.kind === 'row',
    ) ??
      false);
  return [
    {
      table,
      path,
      label: label?.text.trim() ?? '',
      grade: path === null ? 'none' : (label?.match?.grade ?? 'none'),
      numbered,
      values,
      heads,
      solid,
      drawn,
      cells: cells ?? ownLabels + values.length,
      labels: ownLabels,
      token,
    },
  ];
}

/** How many cells the labels of a row are: those at the end of a run that name rows. */
function ownLabelCells(labels: readonly PrintedLabel[]): number {
  const own = labels.findLastIndex(({ match }) => !match?.words.some(({ target }) => target.kind === 'row'));
  return labels.slice(own + 1).reduce((sum, { tokens }) => sum + tokens.length, 0);
}
