import { type LabelText, labelText } from './label-text.js';
import { type LabelMatch, matchLabel } from './match-label.js';
import { vocabulary, type Word } from './vocabulary.js';

/** A label, and what it stands for. */
export interface BesideGroup {
  readonly label: LabelText;
  readonly match: LabelMatch;
}

// A group's label stands in pieces of two to five characters beside its rows.
const longestPiece = 8;
const longestLabel = 60;
const mayHoldPiece = /\d[.．、]|[(（][一二三四五六七]|\S\s\S/u;
const innerNumeral = /\d[.．、]|[(（][一二三四五六七][)）]/gu;

/**
 * The label of a row to which a piece of its group's label was joined, since that stands beside it at the left: （三）4.保护第三方合法权益,
 * （一）予以公开 度办理结. `undefined` where the rest is no label, or the piece not of its group.
 */
export function matchBesideGroup(text: string): BesideGroup | undefined {
  // Nearly all words are neither.
  if (text.length > longestLabel || !mayHoldPiece.test(text)) return undefined;
  const plain = text.normalize('NFKC').trim();
  for (const { index } of plain.matchAll(innerNumeral)) {
    if (index > longestPiece) break;
    const found = index > 0 ? besides(plain.slice(index), plain.slice(0, index)) : undefined;
    if (found) return found;
  }
  // Pieces behind the label stand in lines of their own.
  const blank = plain.search(/\s/u);
  if (blank < 0 || plain.length - blank > longestPiece) return undefined;
  return besides(plain.slice(0, blank), plain.slice(blank));
}

function besides(rest: string, piece: string): BesideGroup | undefined {
  const label = labelText(rest);
  const match = matchLabel(label);
  const of = labelText(piece);
  const words = (match?.words ?? []).filter(
    ({ target }) =>
      target.kind === 'row' && groupsOver(target.path, target.table).some((group) => isPieceOf(of, group)),
  );
  return match && words.length > 0 ? { label, match: { ...match, words } } : undefined;
}

function groupsOver(path: string, table: string): Word[] {
  return vocabulary().words.filter(
    ({ target }) => target.kind === 'row' && target.table === table && path.startsWith(`${target.path}.`),
  );
}

function isPieceOf({ core, numeral }: LabelText, group: Word): boolean {
  if (numeral && (numeral.index !== group.numeral?.index || numeral.depth !== group.numeral.depth))
    return false;
  return group.core.includes(core) && (core !== '' || numeral !== undefined);
}
