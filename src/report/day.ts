// By their own paths: Node loads every file of the package for its index.
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/**
 * The day of an ISO date, counted from 1970-01-01; `null` where the text is none or the calendar has no such day.
 *
 * A time of day behind it is left out of account, whatever its zone: the law counts days as they are printed.
 */
export function dayNumber(text: string): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text) ?? [];
  if (day === undefined) return null;
  let number = numbers.get(day);
  if (number === undefined) {
    const date = parseISO(day);
    number = isValid(date) ? differenceInCalendarDays(date, parseISO('1970-01-01')) : null;
    if (numbers.size < mostDays) numbers.set(day, number);
  }
  return number;
}

// Reports are due, and published, on the same few days: to count them anew cost as much as all balances of a report.
const numbers = new Map<string, number | null>();
const mostDays = 2000;

/** Whether a text is an ISO date that the calendar has. By hand: to parse it would be a quarter of what a new report weighs. */
export function isCalendarDay(text: string): boolean {
  const [year, month = 0, day = 0] = (/^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text)?.[0] ?? '')
    .split('-')
    .map(Number);
  if (!year) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
