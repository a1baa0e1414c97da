import type { Bound } from './claim.js';
import { chineseNumeral, chineseYear } from './numerals.js';
import { unitAt } from './units.js';

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
  /** A month, or a span of months, of which this is the last. */
  | { readonly kind: 'month'; readonly end: number; readonly month: number }
  /** A telephone number, an ordinal, a range, digits torn apart: nothing that counts. */
  | { readonly kind: 'code'; readonly end: number };

const arabic = /(?:\d{1,3}(?:[， ]\d{3})+(?![\d ])|\d(?: \d)+(?![\d ])|\d+)(?:\.\d+)?/y;
// Longer numerals are none that a report prints.
const chinese = /[〇零一二两三四五六七八九十百千万亿]{1,17}/y;
const rest = /[\d ~～\-‐‑–—/.:：至到]*\d/y;
const monthAt = /(\d{1,2})月(?:份|底|末|初)?(?:\d{1,2}日)?/y;

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
const beginnings: ReadonlySet<number> = new Set(
  Array.from(
    `0123456789〇零一二两三四五六七八九十百千万${boundsBefore.map(([word]) => word.charAt(0)).join('')}`,
    (char) => char.charCodeAt(0),
  ),
);
const powers: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The numeral at a place of a normal text, with the approximation before it; `null` where none begins. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (!beginnings.has(text.charCodeAt(at))) return null;
  // 上百件 is a hundred or more; 上 alone is only a place.
  const prefix = boundsBefore.find(
    ([word]) => text.startsWith(word, at) && (word !== '上' || '百千万'.includes(text.charAt(at + 1) || '-')),
  );
  const start = prefix ? at + prefix[0].length : at;
  const char = text.charAt(start);
  if (char >= '0' && char <= '9') return arabicAt(text, start, prefix?.[1] ?? null);
  if ('〇零一二两三四五六七八九十百千万'.includes(char) && char !== '')
    return chineseAt(text, start, prefix?.[1] ?? null);
  return null;
}

function arabicAt(text: string, start: number, bound: Bound | null): Numeral | null {
  const month = sticky(monthAt, text, start);
  if (month) return { kind: 'month', end: start + month[0].length, month: Number(month[1]) };
  const match = sticky(arabic, text, start);
  if (!match) return null;
  const digits = match[0].replace(/[， ]/gu, '');
  const end = start + match[0].length;
  if (/^(?:19|20)\d\d$/u.test(digits) && text.charAt(end) === '年') {
    return { kind: 'year', end: end + (text.startsWith('年度', end) ? 2 : 1), year: Number(digits) };
  }
  const next = text.charAt(end);
  const torn =
    next === ' ' || (next !== '' && '~～-‐‑–—/.:至到'.includes(next) && /\d/u.test(text.charAt(end + 1)));
  const range = next === '至' || next === '到' || (next !== '' && '~～-‐‑–—'.includes(next));
  if (torn) {
    const whole = sticky(rest, text, end);
    const to = end + (whole?.[0].length ?? 0);
    const months = range ? sticky(monthAt, text, end + 1) : null;
    if (months) return { kind: 'month', end: end + 1 + months[0].length, month: Number(months[1]) };
    // A range of years is a title or a plan, a range of anything else no single figure.
    return { kind: 'code', end: to };
  }
  if (text.charAt(start - 1) === '第' || next === '号' || next === '〕' || text.charAt(start - 1) === '〔') {
    return { kind: 'code', end };
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) return { kind: 'code', end };
  return quantity(text, end, value, digits.split('.')[0]?.length ?? 0, bound);
}

function chineseAt(text: string, start: number, bound: Bound | null): Numeral | null {
  const match = sticky(chinese, text, start);
  if (!match) return null;
  const end = start + match[0].length;
  const year = chineseYear(match[0]);
  if (year !== null && year > 1900 && text.charAt(end) === '年') {
    return { kind: 'year', end: end + (text.startsWith('年度', end) ? 2 : 1), year };
  }
  if ('第每某同这那哪几数任周期初'.includes(text.charAt(start - 1)) && start > 0) return null;
  const value = match[0].length > 16 ? null : chineseNumeral(match[0]);
  if (value === null) return match[0].length > 1 ? { kind: 'code', end } : null;
  const read = quantity(text, end, value, 1, bound);
  // 一方面, 二是, 三重一大: a numeral counts only with its unit.
  return read.kind === 'quantity' && read.unit !== '' ? read : null;
}

function quantity(text: string, from: number, value: number, digits: number, before: Bound | null): Numeral {
  let at = from;
  let bound = before ?? 'exact';
  let figure = value;
  const more = (bounds: typeof boundsBehindUnit): void => {
    const found = bounds.find(([word]) => text.startsWith(word, at));
    if (!found) return;
    at += found[0].length;
    if (bound === 'exact' || found[1] === 'about') bound = found[1];
  };
  more(boundsBehindNumber);
  const power = powers[text.charAt(at)];
  if (power !== undefined && !/^[万亿]元/u.test(text.slice(at, at + 2))) {
    // 173769 万条 is a slip of the pen: which factor was meant nobody can tell.
    if (digits > 4) return { kind: 'code', end: at + 1 };
    figure = Number((value * power).toPrecision(15));
    at++;
    more(boundsBehindNumber);
  }
  const unit = unitAt(text, at);
  at += unit.length;
  if (unit !== '') more(boundsBehindUnit);
  // A figure whose unit was lost stands before a comma; digits that run into a word or a year are torn.
  else if (at < text.length && !'，。；、）！？'.includes(text.charAt(at))) return { kind: 'code', end: at };
  return { kind: 'quantity', end: at, value: figure, unit, bound };
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
