import { numeralAt, numeralBeginnings } from './figures-in-text.js';
import { dateToken, figureToken, gapToken, type Mark, markToken, type Token, wordToken } from './token.js';
import { vocabulary } from './vocabulary.js';
import { wordSet } from './word-set.js';

/** Characters that end a clause, or stand in it without meaning; what each is a form of. */
export const marks: Readonly<Record<string, Mark>> = {
  '。': '。',
  '！': '。',
  '？': '。',
  '；': '；',
  '，': '，',
  '、': '、',
  '：': '：',
  '（': '（',
  '）': '）',
  '【': '（',
  '】': '）',
  '[': '（',
  ']': '）',
};
// Marks that end a clause are one object each, as nobody asks where they stand: a quarter of all tokens are not made.
const clauseMarks = new Map(
  Object.entries(marks)
    .filter(([, mark]) => mark !== '、' && mark !== '：')
    .map(([char, mark]) => [char.charCodeAt(0), markToken(mark, -1)]),
);
/** What the name of a body ends with: few gaps do, and the others need no pattern. */
const bodyEnds = '局委厅办镇乡院会室府道处';
/** Passed over. */
export const quotes = '“”"\'‘’「」';
export const title = '《';
const longestTitle = 120;

// What a character can begin. Most begin nothing, and a table of them all is the fastest way to pass them over.
const isMark = 1;
const isQuote = 2;
const isTitle = 4;
const isWord = 8;
const isNumeral = 16;
const endsBody = 32;
const mayBeToken = isTitle | isWord | isNumeral;

// Filled on first use; the contents never change.
let beginnings: Uint8Array | undefined;

function beginningsOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const add = (code: number, what: number): void => {
    table[code] = (table[code] ?? 0) | what;
  };
  for (const code of vocabulary().beginnings) add(code, isWord);
  for (const char of numeralBeginnings()) add(char.charCodeAt(0), isNumeral);
  for (const char of bodyEnds) add(char.charCodeAt(0), endsBody);
  for (const char of quotes) add(char.charCodeAt(0), isQuote);
  // What is a mark, or opens a title, is nothing else.
  for (const char of Object.keys(marks)) table[char.charCodeAt(0)] = isMark;
  table[title.charCodeAt(0)] = isTitle;
  return table;
}

/**
 * A normal text, or what it begins with, as words, figures, dates, marks and what is none of these. Quotation marks are passed
 * over.
 */
export function tokenise(text: string, length = text.length): Token[] {
  beginnings ??= beginningsOf();
  const tokens: Token[] = [];
  // Where unknown text began that has not ended yet.
  let gap = -1;
  let at = 0;
  while (at < length) {
    const kind = beginnings[text.charCodeAt(at)] ?? 0;
    const token = (kind & mayBeToken) === 0 ? null : tokenAt(text, at, kind);
    if (token || kind === isMark || (kind & isQuote) !== 0) {
      if (gap >= 0) tokens.push(gapOf(text, gap, at));
      gap = -1;
      if (token) tokens.push(token);
      else if (kind === isMark) tokens.push(markAt(text, at));
    } else if (gap < 0) gap = at;
    at = token ? token.end : at + 1;
  }
  if (gap >= 0) tokens.push(gapOf(text, gap, length));
  return tokens;
}

function markAt(text: string, at: number): Token {
  return clauseMarks.get(text.charCodeAt(at)) ?? markToken(text.charAt(at) === '、' ? '、' : '：', at);
}

function tokenAt(text: string, at: number, kind: number): Token | null {
  if (kind === isTitle) return titleAt(text, at);
  return wordOrFigure(text, at, kind);
}

const bodySuffix = /(?:[\u4e00-\u9fff](?:局|委|厅|办|镇|乡|院|会|办公室|政府)|街道|街道办|办事处)$/u;

function gapOf(text: string, start: number, end: number): Token {
  const body =
    ((beginnings?.[text.charCodeAt(end - 1)] ?? 0) & endsBody) !== 0 &&
    bodySuffix.test(text.slice(Math.max(0, end - 8), end));
  return gapToken(start, end, body);
}

const titleWord = { kind: 'title', kinds: wordSet('title') } as const;

// As 近年来: of all those years.
const yearsWord = { kind: 'ever', kinds: wordSet('ever') } as const;

/** 《……》: what a title says of figures and years is none of the report's. */
function titleAt(text: string, at: number): Token | null {
  const length = titleLength(text, at);
  return length === 0 ? null : wordToken(titleWord.kind, null, titleWord.kinds, at, at + length);
}

/** The length of the title that opens at a place; 0 where it does not close. */
export function titleLength(text: string, at: number): number {
  // Searched no further than a title can be long: a text of nothing but opening brackets costs no more than any other.
  return text.slice(at, at + longestTitle).indexOf('》') + 1;
}

/** The longer of the word and the figure that begin at a place; the word where they are alike, as in 12345热线. */
function wordOrFigure(text: string, at: number, kind: number): Token | null {
  const words = vocabulary();
  const found = (kind & isWord) === 0 ? 0 : words.find(text, at);
  const end = at + words.lengthOf(found);
  const numeral = (kind & isNumeral) === 0 ? null : numeralAt(text, at);
  if (numeral && numeral.end > end) {
    switch (numeral.kind) {
      case 'quantity':
        return figureToken(numeral.value, numeral.unit, numeral.bound, at, numeral.end);
      case 'year':
        return dateToken('year', numeral.year, at, numeral.end);
      case 'years':
        return wordToken(yearsWord.kind, null, yearsWord.kinds, at, numeral.end);
      case 'month':
        return dateToken('month', numeral.month, at, numeral.end);
      case 'code':
        return gapToken(at, numeral.end, false);
    }
  }
  const meaning = words.valueOf(found);
  return meaning ? wordToken(meaning.kind, meaning.of, meaning.kinds, at, end) : null;
}
