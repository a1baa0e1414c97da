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

const quotes = '“”"\'‘’「」';
const longestTitle = 120;

/** A normal text as words, figures, dates, marks and what is none of these. Quotation marks are passed over. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const gap = (end: number): void => {
    const last = tokens.at(-1);
    if (last?.kind === 'gap' && last.end === at)
      tokens[tokens.length - 1] = { kind: 'gap', start: last.start, end, body: false };
    else tokens.push({ kind: 'gap', start: at, end, body: false });
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const mark = marks[char];
    const title = char === '《' ? titleEnd(text, at) : -1;
    if (mark) {
      tokens.push({ kind: 'mark', mark, start: at, end: at + 1 });
      at++;
    } else if (quotes.includes(char)) {
      at++;
    } else if (title > at) {
      // What a title says of figures and years is none of the report's.
      tokens.push({ kind: 'word', word: 'title', of: null, start: at, end: title + 1 });
      at = title + 1;
    } else {
      const token = wordOrFigure(text, at);
      if (token) {
        tokens.push(token);
        at = token.end;
      } else gap(at + 1);
    }
  }
  return tokens.map((token) =>
    token.kind === 'gap' ? { ...token, body: endsAsBody(text, token.end) } : token,
  );
}

const bodySuffix =
  /(?:[\u4e00-\u9fff](?:局|委|厅|办|镇|乡|院|会|办公室|中心|政府|部门)|街道|街道办|办事处)$/u;

function endsAsBody(text: string, end: number): boolean {
  return bodySuffix.test(text.slice(Math.max(0, end - 8), end));
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

function titleEnd(text: string, at: number): number {
  // Searched no further than a title can be long: a text of nothing but opening brackets costs no more than any other.
  const end = text.slice(at, at + longestTitle).indexOf('》');
  return end < 0 ? -1 : at + end;
}
