import { emptyWords, isEmptyMark } from '../form/empty-mark.js';

/** How a figure was marked as a rise or a fall: `+3`, `-8`, `（3）`, `增2`, `减4`. */
export type FigureSign = 'plus' | 'minus' | 'dash' | 'brackets' | 'rise' | 'fall';

/**
 * What the text of a cell says.
 *
 * `split` is a figure broken by a blank or a line break: whether it is one figure the text alone does not tell.
 * `mark` is a stroke or a word for "nothing to report". `unreadable` was meant as a figure but is none, or not an exact one.
 */
export type PrintedFigure =
  | {
      readonly kind: 'figure' | 'split';
      /** The figure without its sign, as decimal digits: `52.15`. */
      readonly digits: string;
      readonly sign?: FigureSign;
      /** The unit printed behind it. */
      readonly unit?: string;
    }
  | { readonly kind: 'mark' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'word' };

const longestFigure = 40;

const units = '件次|人次|件|项|条|宗|个|份|起|例|封|次|部|亿元|百万元|万元|千元|元';

const signs: Readonly<Record<string, FigureSign>> = {
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '‐': 'minus',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '─': 'dash',
  增加: 'rise',
  增: 'rise',
  '↑': 'rise',
  减少: 'fall',
  减: 'fall',
  '↓': 'fall',
};

const signWords = Object.keys(signs).join('|').replace('+', String.raw`\+`);

const figure = new RegExp(
  String.raw`^(?<open>\()?(?<sign>${signWords})?\s*(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\d{1,3}(?:\s\d{3})+|\d+(?:\s\d+){1,3}|\.\d+)(?<close>\))?\s*(?<unit>${units})?$`,
  'u',
);

// Characters that stand beside figures: units, signs, and what makes a figure inexact, as in 约50, 50余, 近3千.
const beside = `${units}${signWords}约近超余多左右以上以下不足至千百十`.replace(/\P{L}/gu, '');

// Nearly all figures are these, which need no normalising.
const plainDigits = /^(?:0|[1-9]\d{0,39})$/u;

// Nearly all words hold a character that no figure has, no mark for nothing and nothing that stands beside figures.
const holdsOtherWords = new RegExp(`(?![${beside}零${emptyWords.join('')}])[\\u4e00-\\u9fa5]`, 'u');

const empty: PrintedFigure = { kind: 'empty' };
const unreadable: PrintedFigure = { kind: 'unreadable' };
const word: PrintedFigure = { kind: 'word' };

/** Reads the text of a cell as a figure; what the figure is worth depends on the cell it stands in. */
export function parseFigure(text: string): PrintedFigure {
  // Nothing that long is a figure, and hostile input is not worth normalising.
  if (text.length > 4 * longestFigure) return word;
  if (plainDigits.test(text)) return { kind: 'figure', digits: text };
  if (holdsOtherWords.test(text)) return word;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .trim()
    // Bold and italic in Markdown.
    .replace(/^(\*{1,3}|_{1,3})([^*_]+)\1$/u, '$2');
  if (plain === '') return empty;
  if (plain.length > longestFigure) return word;
  if (isEmptyMark(plain)) return { kind: 'mark' };
  if (/^[零〇]$/u.test(plain)) return { kind: 'figure', digits: '0' };
  if (!holdsDigit.test(plain)) return word;
  const match = figure.exec(plain);
  return match?.groups ? fromGroups(match.groups) : likeness(plain);
}

function fromGroups({ open, sign, digits = '', close, unit }: Record<string, string>): PrintedFigure {
  if ((open === undefined) !== (close === undefined)) return unreadable;
  if (open !== undefined && sign !== undefined) return unreadable;
  // A figure with a leading zero is two figures run together, or cut.
  if (/^0\d/u.test(digits)) return unreadable;
  const joined = digits.replace(/[,\s]/gu, '');
  const signed = open !== undefined ? ('brackets' as const) : sign === undefined ? undefined : signs[sign];
  return {
    kind: /\s/u.test(digits) ? 'split' : 'figure',
    digits: joined.startsWith('.') ? `0${joined}` : joined,
    ...(signed === undefined ? {} : { sign: signed }),
    ...(unit === undefined ? {} : { unit }),
  };
}

// A question mark stands for a digit that was not legible.
const holdsDigit = /[\d?]/u;

const figureWords = new RegExp(`[${beside}]`, 'gu');

/** Whether a text that is no figure was meant as one. */
function likeness(plain: string): PrintedFigure {
  // 3. on a line of its own is the numeral of a label.
  if (/^\d{1,2}[.、]$/u.test(plain)) return word;
  return /\p{L}/u.test(plain.replace(figureWords, '')) ? word : unreadable;
}
