import { simplified } from './simplified.js';

/** A text brought to one form, with the way back to what was printed. */
export interface NormalText {
  readonly text: string;
  /** Where each character of `text` stands in the original; one more entry for the end. */
  readonly offsets: readonly number[];
}

const marks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '﹒': '.',
  '．': '.',
  '｡': '。',
  '､': '、',
  '﹪': '%',
};

const digit = /[0-9０-９]/u;
const space = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/u;

/**
 * Full-width digits and letters become ASCII, stops and brackets full-width, Traditional characters that the vocabulary needs
 * become simplified ones, and white space goes, since documents break and pad lines anywhere. Between two digits one space
 * stays: whether they are one figure is for the reader of figures to judge.
 */
export function normalise(original: string): NormalText {
  const text: string[] = [];
  const offsets: number[] = [];
  let spaced = false;
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (space.test(char)) {
      spaced = true;
      continue;
    }
    const previous = text.at(-1);
    if (spaced && previous !== undefined && digit.test(previous) && digit.test(char)) {
      text.push(' ');
      offsets.push(i - 1);
    }
    spaced = false;
    text.push(normalChar(char));
    offsets.push(i);
  }
  offsets.push(original.length);
  return { text: text.join(''), offsets };
}

function normalChar(char: string): string {
  const code = char.charCodeAt(0);
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  return marks[char] ?? marks[ascii] ?? (code < 0x80 ? char : (simplified(char) ?? ascii));
}

/** The stretch of the original that a stretch of the normal text stands for. */
export function originalRange(
  { offsets }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = offsets[start] ?? 0;
  return { start: from, end: end > start ? (offsets[end - 1] ?? from) + 1 : from };
}
