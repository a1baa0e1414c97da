import { placeWithin } from '../finding/place-within.js';
import type { PrintedBlock } from '../finding/source.js';

/** A stretch of text, and the lines of the document that it was put together from. */
export interface PrintedText {
  readonly text: string;
  readonly lines: PrintedBlock['lines'];
}

// A line that a hard wrap cut is nearly as long as the longest ones and ends in the middle of a sentence.
const shortestWrap = 16;
const sentenceEnd = /[。！？!?；;：:”」』）)…]$/u;
const opensParagraph =
  /^(?:\s{2,}|\u3000|[(（]?[一二三四五六七八九十]{1,3}[)）、.]|[(（]?\d{1,2}[)）、.．](?!\d)|[一二三四五六七八九十]是|[#•●◆■▪·]|附件|第[一二三四五六]部分)/u;

/** The paragraphs that lines make up: empty lines part them, and lines that a hard wrap cut are put together. */
export function paragraphsOf(printed: readonly PrintedText[]): PrintedText[] {
  const width = usualLength(printed);
  const paragraphs: PrintedText[] = [];
  let open = '';
  let lines: PrintedBlock['lines'] = [];
  let lastLength = 0;
  const close = (): void => {
    if (open !== '') paragraphs.push({ text: open, lines });
    open = '';
    lines = [];
  };
  for (const line of printed) {
    const text = cleaned(line.text);
    const wraps = lastLength >= shortestWrap && lastLength >= width * 0.75 && !sentenceEnd.test(open);
    if (text === '' || open === '' || !wraps || opensParagraph.test(line.text)) close();
    open = open === '' ? text : join(open, text);
    const own = linesFrom(placesIn(line, text), text.length - open.length);
    if (lines.length === 0) lines = [...own];
    else for (const one of own) lines.push(one);
    lastLength = text.length;
  }
  close();
  return paragraphs;
}

/** The lines of what is left of a text from `at` on. */
export function linesFrom(lines: PrintedBlock['lines'], at: number): PrintedBlock['lines'] {
  if (at === 0) return lines;
  const first = lines.findLastIndex(({ start }) => start <= at);
  return lines
    .slice(Math.max(first, 0))
    .map(({ start, location }) =>
      start < at
        ? { start: 0, location: placeWithin(location, at - start) }
        : { start: start - at, location },
    );
}

/** Where the characters stand that are left of a printed line: a stretch for each place at which some were dropped. */
function placesIn({ text: printed, lines }: PrintedText, text: string): PrintedBlock['lines'] {
  if (printed === text || lines[0]?.location.column === undefined) return lines;
  // Of most lines nothing is dropped but the blanks at their ends.
  const whole = printed.indexOf(text);
  if (whole >= 0) return linesFrom(lines, whole);
  const places: PrintedBlock['lines'] = [];
  let at = 0;
  for (let start = 0; start < text.length; start++, at++) {
    const found = Math.max(printed.indexOf(text.charAt(start), at), at);
    const isNext = found === at && !lines.some((line) => line.start === at);
    at = found;
    const [place] = start > 0 && isNext ? [] : linesFrom(lines, at);
    if (place) places.push({ start, location: place.location });
  }
  return places;
}

/** The length that nine lines in ten do not exceed. */
function usualLength(lines: readonly PrintedText[]): number {
  const lengths = Uint32Array.from(
    lines.map(({ text }) => text.trim().length).filter((length) => length > 0),
  ).sort();
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

function join(before: string, after: string): string {
  return /[a-z\d]$/iu.test(before) && /^[a-z]/iu.test(after) ? `${before} ${after}` : before + after;
}

/** A line without the marks of Markdown and pinyin in brackets behind characters. */
function cleaned(line: string): string {
  const text = line.trim();
  // Most lines have none of them.
  if (!/[#>*_+\-(（]/u.test(text)) return text;
  return text
    .replace(/^(?:#{1,6}\s+|>\s+|[-*+]\s+(?=\p{L}))/u, '')
    .replace(/\*\*|__/gu, '')
    .replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu, (pinyin) =>
      /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/u.test(pinyin) ? '' : pinyin,
    );
}
