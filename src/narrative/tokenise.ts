import { numeralAt } from './figures-in-text.js';
import type { Mark, Token } from './token.js';
import { wordAt } from './vocabulary.js';

const marks: Readonly<Record<string, Mark>> = {
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
const markCodes = new Map(Object.entries(marks).map(([char, mark]) => [char.charCodeAt(0), mark]));
const quoteCodes = new Set(Array.from('“”"\'‘’「」', (char) => char.charCodeAt(0)));
const titleCode = '《'.charCodeAt(0);
const longestTitle = 120;

/** A normal text as words, figures, dates, marks and what is none of these. Quotation marks are passed over. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // Where unknown text began that has not ended yet.
  let gap = -1;
  const push = (token: Token): void => {
    if (gap >= 0) tokens.push(gapToken(text, gap, token.start));
    gap = -1;
    tokens.push(token);
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const mark = markCodes.get(code);
    const token: Token | null = mark
      ? { kind: 'mark', mark, start: at, end: at + 1 }
      : code === titleCode
        ? titleAt(text, at)
        : wordOrFigure(text, at);
    if (token) {
      push(token);
      at = token.end;
    } else if (quoteCodes.has(code)) {
      if (gap >= 0) tokens.push(gapToken(text, gap, at));
      gap = -1;
      at++;
    } else {
      if (gap < 0) gap = at;
      at++;
    }
  }
  if (gap >= 0) tokens.push(gapToken(text, gap, text.length));
  return tokens;
}

const bodySuffix =
  /(?:[\u4e00-\u9fff](?:局|委|厅|办|镇|乡|院|会|办公室|中心|政府|部门)|街道|街道办|办事处)$/u;

function gapToken(text: string, start: number, end: number): Token {
  return { kind: 'gap', start, end, body: bodySuffix.test(text.slice(Math.max(0, end - 8), end)) };
}

/** 《……》: what a title says of figures and years is none of the report's. */
function titleAt(text: string, at: number): Token | null {
  // Searched no further than a title can be long: a text of nothing but opening brackets costs no more than any other.
  const end = text.slice(at, at + longestTitle).indexOf('》') + 1;
  return end === 0 ? null : { kind: 'word', word: 'title', of: null, start: at, end: at + end };
}

/** The longer of the word and the figure that begin at a place; the word where they are alike, as in 12345热线. */
function wordOrFigure(text: string, at: number): Token | null {
  const word = wordAt(text, at);
  const numeral = numeralAt(text, at);
  if (numeral && numeral.end > (word?.end ?? 0)) {
    const place = { start: at, end: numeral.end };
    switch (numeral.kind) {
      case 'quantity':
        return { kind: 'figure', value: numeral.value, unit: numeral.unit, bound: numeral.bound, ...place };
      case 'year':
        return { kind: 'year', year: numeral.year, ...place };
      case 'month':
        return { kind: 'month', month: numeral.month, ...place };
      case 'code':
        return { kind: 'gap', body: false, ...place };
    }
  }
  return word
    ? { kind: 'word', word: word.value.kind, of: word.value.of ?? null, start: at, end: word.end }
    : null;
}
