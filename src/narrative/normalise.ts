/** A text brought to one form, with the way back to what was printed. */
export interface NormalText {
  readonly text: string;
  /** Where each character of `text` stands in the original; `null` where both are alike in length. */
  readonly offsets: Uint32Array | null;
}

const replacements: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '﹒': '.',
  '｡': '。',
  '､': '、',
  '﹪': '%',
};

const fullWidth = { first: 0xff01, last: 0xff5e, to: 0xfee0 } as const;
const space = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
// Stops and brackets that are full-width already stay: they are the most of what is full-width.
const toReplace = /[,;:()!?﹒｡､﹪\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/gu;

// What a character asks for, since most texts need neither. Filled on first use; the contents never change.
const isReplaced = 1;
const isSpace = 2;
let needs: Uint8Array | undefined;

// Chinese characters ask for nothing, and to look at all of them took a tenth of the first call.
const blocks = [
  { from: 0, to: 0x3001 },
  { from: 0xfe00, to: 0x10000 },
] as const;

function needsOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { from, to } of blocks) {
    const codes = Array.from({ length: to - from }, (_, i) => from + i);
    const characters = String.fromCharCode(...codes);
    for (const { index } of characters.matchAll(toReplace)) table[from + index] = isReplaced;
    for (const { 0: run, index } of characters.matchAll(space))
      table.fill(isSpace, from + index, from + index + run.length);
  }
  return table;
}

/** The codes of the characters that do not stand in a normal text, but for a space between digits. */
export function abnormalCharacters(): number[] {
  needs ??= needsOf();
  const codes: number[] = [];
  for (const { from, to } of blocks)
    for (let code = from; code < to; code++) if (needs[code] !== 0) codes.push(code);
  return codes;
}

/**
 * Full-width digits and letters become ASCII, stops and brackets full-width, and white space goes, since documents break and
 * pad lines anywhere. Between two digits one space stays: whether they are one figure is for the reader of figures to judge.
 */
export function normalise(original: string): NormalText {
  needs ??= needsOf();
  let needed = 0;
  for (let i = 0; i < original.length; i++) needed |= needs[original.charCodeAt(i)] ?? 0;
  const text = (needed & isReplaced) === 0 ? original : original.replace(toReplace, replacementOf);
  return (needed & isSpace) === 0 ? { text, offsets: null } : withoutSpace(text);
}

function replacementOf(char: string): string {
  const code = char.charCodeAt(0);
  const isWide = code >= fullWidth.first && code <= fullWidth.last;
  const ascii = isWide ? String.fromCharCode(code - fullWidth.to) : char;
  return replacements[ascii] ?? ascii;
}

function withoutSpace(spaced: string): NormalText {
  const kept: string[] = [];
  const offsets = new Uint32Array(spaced.length + 1);
  let length = 0;
  const keep = (from: number, to: number): void => {
    for (let i = from; i < to; i++) offsets[length++] = i;
    kept.push(spaced.slice(from, to));
  };
  let from = 0;
  for (const { 0: run, index } of spaced.matchAll(space)) {
    keep(from, index);
    from = index + run.length;
    if (isDigit(spaced, index - 1) && isDigit(spaced, from)) {
      offsets[length++] = index;
      kept.push(' ');
    }
  }
  keep(from, spaced.length);
  return { text: kept.join(''), offsets: offsets.slice(0, length) };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The stretch of the original that a stretch of the normal text stands for. */
export function originalRange(
  { offsets }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (offsets === null) return { start, end };
  const from = offsets[start] ?? 0;
  return { start: from, end: end > start ? (offsets[end - 1] ?? from) + 1 : from };
}
