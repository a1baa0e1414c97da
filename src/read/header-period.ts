import type { Period } from '../report/report.js';
import { earliestYear, latestYear } from '../report/year.js';

// Characters get lost next to digits (2021年11日起至2021年1231日), so the marks of year and month may be missing.
const span =
  /(20\d{2})[年.]?(\d{1,2})[月.]?(\d{1,2})日?(?:起|开始)?,?(?:至|到|[-—–~～－]+)(?:(20\d{2})[年.]?|(?:当|本)年)?(\d{1,2})[月.]?(\d{1,2})(?:日|(?!\d))/gu;
// What tells the period of the figures from any other span of days.
const introduction = /统计|数据|涵盖|期限|时限|周期|期间/u;

/** The period that a text says the figures cover. */
export function periodIn(text: string): Period | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  let first: Period | null = null;
  for (const match of plain.matchAll(span)) {
    const period = periodOf(match);
    if (!period) continue;
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (introduction.test(before) || introduction.test(after)) return period;
    first ??= isWholeYear(period) ? period : null;
  }
  return first;
}

function periodOf([
  ,
  startYear,
  startMonth,
  startDay,
  endYear,
  endMonth,
  endDay,
]: RegExpExecArray): Period | null {
  const start = isoDate(Number(startYear), Number(startMonth), Number(startDay));
  const end = isoDate(Number(endYear ?? startYear), Number(endMonth), Number(endDay));
  return start && end && start <= end ? { start, end } : null;
}

function isWholeYear({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4);
}

/** A day as an ISO date, or `undefined` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < earliestYear || year > latestYear + 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
