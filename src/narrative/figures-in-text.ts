import type { Bound } from './claim.js';
import { chineseNumeral, chineseYear } from './numerals.js';
import { unitAt, unitBeginnings } from './units.js';

/** What a run of digits or numerals turned out to be. All ends are exclusive. */
export type Numeral =
  | {
      readonly kind: 'quantity';
      readonly end: number;
      readonly value: number;
      readonly unit: string;
      readonly bound: Bound;
    }
  | { readonly kind: 'year'; readonly end: number; readonly year: number }
  /** A span of years, 2020—2024年. */
  | { readonly kind: 'years'; readonly end: number }
  /** A month, or a span of months, of which this is the last. */
  | { readonly kind: 'month'; readonly end: number; readonly month: number }
  /** A telephone number, an ordinal, a range, digits torn apart: nothing that counts. */
  | { readonly kind: 'code'; readonly end: number };

const arabic = /(?:\d{1,3}(?:[， ]\d{3})+(?![\d ])|\d(?: \d)+(?![\d ])|\d+)(?:\.\d+)?/y;
/** The characters of Chinese numerals. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千万亿';
// Below this many digits a number is exact digit by digit.
const mostExactDigits = 15;
// Longer numerals are none that a report prints.
const longestChinese = 17;
const rest = /[\d ~～\-‐‑–—/.:：至到，]*\d/y;
const monthAt = /(\d{1,2})月(?:份|底|末|初)?(?:\d{1,2}日)?/y;
const spanOfYears = /^(?:19|20)\d\d\D{1,2}(?:19|20)\d\d$/u;
const rangeMarks = '~～-‐‑–—至到';
const joiningMarks = `${rangeMarks}/.:`;

const boundsBefore: readonly (readonly [string, Bound])[] = [
  ['不超过', 'atMost'],
  ['不足', 'atMost'],
  ['不到', 'atMost'],
  ['将近', 'atMost'],
  ['近', 'atMost'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['至少', 'atLeast'],
  ['超过', 'atLeast'],
  ['超', 'atLeast'],
  ['逾', 'atLeast'],
  ['上', 'atLeast'],
  ['大约', 'about'],
  ['约', 'about'],
];
const boundsBehindNumber: readonly (readonly [string, Bound])[] = [
  ['余', 'atLeast'],
  ['多', 'atLeast'],
  ['来', 'about'],
];
const boundsBehindUnit: readonly (readonly [string, Bound])[] = [
  ['以上', 'atLeast'],
  ['余', 'atLeast'],
  ['以下', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
];
/** The characters of {@link boundsBehindNumber}. */
const approximations = boundsBehindNumber.map(([word]) => word).join('');
const powers: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

// What stands behind or before a figure is looked at by its code: a Chinese character as a string of its own is an object made
// for each look, which took a sixth of the time of all tokens.
const point = '.'.charCodeAt(0);
const blank = ' '.charCodeAt(0);
const comma = '，'.charCodeAt(0);
const yearSign = '年'.charCodeAt(0);
const monthSign = '月'.charCodeAt(0);
const ordinal = '第'.charCodeAt(0);
const numberSign = '号'.charCodeAt(0);
const bracket = { open: '〔'.charCodeAt(0), close: '〕'.charCodeAt(0) } as const;
const hundredMillion = '亿'.charCodeAt(0);
const isJoining = codesIn(joiningMarks);
const isNumeral = codesIn(numeralCharacters);
const isPower = codesIn(Object.keys(powers).join(''));
const closing = '，。；、）！？';
const endsFigure = codesIn(closing);

function codesIn(characters: string): (code: number) => boolean {
  const codes = new Set(Array.from(characters, (char) => char.charCodeAt(0)));
  return (code) => codes.has(code);
}

/** The characters with which numerals, or the approximations before them, begin. 亿 begins none. */
export function numeralBeginnings(): string {
  return `0123456789${numeralCharacters.replace('亿', '')}${boundsBefore.map(([word]) => word.charAt(0)).join('')}`;
}

/** What every figure that counts has side by side, unless the text ends with it: `before` its last numeral, `behind` what follows. */
export const figureEdges = {
  before: `0123456789${numeralCharacters}${approximations}`,
  behind: `${closing}${approximations}${Object.keys(powers).join('')}${unitBeginnings}`,
} as const;

/** The numeral at a place of a normal text, with the approximation before it; `null` where none begins. */
export function numeralAt(text: string, at: number): Numeral | null {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return arabicAt(text, at, null);
  if (isNumeral(first)) return first === hundredMillion ? null : chineseAt(text, at, null);
  for (const [word, bound] of boundsBefore) {
    if (word.charCodeAt(0) !== first || !text.startsWith(word, at)) continue;
    // 上百件 is a hundred or more; 上 alone is only a place.
    if (word === '上' && !'百千万'.includes(text.charAt(at + 1) || '-')) continue;
    const start = at + word.length;
    const next = text.charCodeAt(start);
    if (isDigit(next)) return arabicAt(text, start, bound);
    return isNumeral(next) && next !== hundredMillion ? chineseAt(text, start, bound) : null;
  }
  return null;
}

function arabicAt(text: string, start: number, bound: Bound | null): Numeral | null {
  const plainEnd = plainEndOf(text, start);
  if (plainEnd === 0) return groupedAt(text, start, bound);
  let whole = start;
  let value = 0;
  for (; isDigit(text.charCodeAt(whole)); whole++) value = value * 10 + text.charCodeAt(whole) - 48;
  // Longer numbers, and decimals, are for the engine to round.
  if (plainEnd > whole || whole - start > mostExactDigits) value = Number(text.slice(start, plainEnd));
  return arabicTo(text, start, plainEnd, value, whole - start, bound);
}

/** Where a figure of digits, or digits and decimals, ends that nothing joins to more digits; 0 where something may. */
function plainEndOf(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next === blank || (next === monthSign && end - start <= 2)) return 0;
  if (next === point && isDigit(text.charCodeAt(end + 1))) {
    do end++;
    while (isDigit(text.charCodeAt(end)));
    if (text.charCodeAt(end) === blank) return 0;
  } else if (next === comma && isDigit(text.charCodeAt(end + 1))) return 0;
  return joinAt(text, end) > 0 ? 0 : end;
}

/** How many characters join digits that end there to others, in a range, a date, a fraction or —— for one dash; 0 where none do. */
function joinAt(text: string, end: number): number {
  const mark = text.charCodeAt(end);
  if (!isJoining(mark)) return 0;
  if (isDigit(text.charCodeAt(end + 1))) return 1;
  return text.charCodeAt(end + 1) === mark && isDigit(text.charCodeAt(end + 2)) ? 2 : 0;
}

function groupedAt(text: string, start: number, bound: Bound | null): Numeral | null {
  const month = sticky(monthAt, text, start);
  if (month) return { kind: 'month', end: start + month[0].length, month: Number(month[1]) };
  const match = sticky(arabic, text, start);
  if (!match) return null;
  const plain = match[0].replace(/[， ]/gu, '');
  const digits = plain.split('.')[0]?.length ?? 0;
  return arabicTo(text, start, start + match[0].length, Number(plain), digits, bound);
}

/** A figure of digits that ends there, `digits` of them before the point. */
function arabicTo(
  text: string,
  start: number,
  end: number,
  value: number,
  digits: number,
  bound: Bound | null,
): Numeral {
  const next = text.charCodeAt(end);
  if (
    next === yearSign &&
    digits === 4 &&
    value >= 1900 &&
    value < 2100 &&
    !text.slice(start, end).includes('.')
  ) {
    return { kind: 'year', end: end + (text.startsWith('年度', end) ? 2 : 1), year: value };
  }
  // 近5年, 5年来: of all those years.
  if (
    next === yearSign &&
    digits <= 2 &&
    (bound === 'atMost' || '来间累'.includes(text.charAt(end + 1) || '-'))
  )
    return { kind: 'years', end: end + 1 };
  const join = joinAt(text, end);
  // 12，34: digits in groups that are none of thousands.
  const isGrouped = next === comma && isDigit(text.charCodeAt(end + 1));
  if (next === blank || join > 0 || isGrouped) {
    const whole = sticky(rest, text, end);
    const to = end + (whole?.[0].length ?? 0);
    const months = rangeMarks.includes(text.charAt(end)) ? sticky(monthAt, text, end + join) : null;
    if (months) return { kind: 'month', end: end + join + months[0].length, month: Number(months[1]) };
    if (digits === 4 && text.charCodeAt(to) === yearSign && spanOfYears.test(text.slice(start, to)))
      return { kind: 'years', end: to + 1 };
    // A range of anything else is no single figure.
    return { kind: 'code', end: to };
  }
  const previous = text.charCodeAt(start - 1);
  if (previous === ordinal || next === numberSign || next === bracket.close || previous === bracket.open)
    return { kind: 'code', end };
  if (!Number.isFinite(value)) return { kind: 'code', end };
  return quantity(text, end, value, digits, bound);
}

function chineseAt(text: string, start: number, bound: Bound | null): Numeral | null {
  let end = start + 1;
  while (end < text.length && end - start < longestChinese && numeralCharacters.includes(text.charAt(end)))
    end++;
  const numeral = text.slice(start, end);
  const year = chineseYear(numeral);
  if (year !== null && year > 1900 && text.charAt(end) === '年') {
    return { kind: 'year', end: end + (text.startsWith('年度', end) ? 2 : 1), year };
  }
  if (start > 0 && '第每某同这那哪几数任周期初'.includes(text.charAt(start - 1))) return null;
  const value = end - start === longestChinese ? null : chineseNumeral(numeral);
  if (value === null) return end - start > 1 ? { kind: 'code', end } : null;
  const read = quantity(text, end, value, 1, bound);
  // 一方面, 二是, 三重一大: a numeral counts only with its unit.
  return read.kind === 'quantity' && read.unit !== '' ? read : null;
}

function quantity(text: string, from: number, value: number, digits: number, before: Bound | null): Numeral {
  let at = from;
  let bound = before ?? 'exact';
  let figure = value;
  const more = boundAt(boundsBehindNumber, text, at);
  if (more) {
    at += more[0].length;
    bound = nearer(bound, more[1]);
  }
  const power = isPower(text.charCodeAt(at)) ? powers[text.charAt(at)] : undefined;
  if (power !== undefined && !/^(?:[万亿]元|百分点)/u.test(text.slice(at, at + 3))) {
    // 173769 万条 is a slip of the pen: which factor was meant nobody can tell.
    if (digits > 4) return { kind: 'code', end: at + 1 };
    figure = Number((value * power).toPrecision(15));
    at++;
    const again = boundAt(boundsBehindNumber, text, at);
    if (again) {
      at += again[0].length;
      bound = nearer(bound, again[1]);
    }
  }
  const unit = unitAt(text, at);
  at += unit.length;
  if (unit !== '') {
    const behind = boundAt(boundsBehindUnit, text, at);
    if (behind) {
      at += behind[0].length;
      bound = nearer(bound, behind[1]);
    }
  }
  // A figure whose unit was lost stands before a comma; digits that run into a word or a year are torn.
  else if (at < text.length && !endsFigure(text.charCodeAt(at))) return { kind: 'code', end: at };
  return { kind: 'quantity', end: at, value: figure, unit, bound };
}

// Of what follows a figure little is an approximation.
const beginsBound = codesIn(
  [...boundsBehindNumber, ...boundsBehindUnit].map(([word]) => word.charAt(0)).join(''),
);

type BoundWord = (typeof boundsBefore)[number];

function boundAt(bounds: readonly BoundWord[], text: string, at: number): BoundWord | undefined {
  if (!beginsBound(text.charCodeAt(at))) return undefined;
  for (const bound of bounds) if (text.startsWith(bound[0], at)) return bound;
  return undefined;
}

/** What two approximations of one figure come to: 约 leaves it open whatever the other says, else the first counts. */
function nearer(bound: Bound, more: Bound): Bound {
  return bound === 'exact' || more === 'about' ? more : bound;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
