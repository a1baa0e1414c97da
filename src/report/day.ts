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
