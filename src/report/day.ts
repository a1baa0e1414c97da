const millisecondsInDay = 86_400_000;

/**
 * The day of an ISO date, counted from 1970-01-01; `null` where the text is none or the calendar has no such day.
 *
 * A time of day behind it is left out of account, whatever its zone: the law counts days as they are printed.
 */
export function dayNumber(text: string): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text) ?? [];
  if (day === undefined) return null;
  // A date without a time of day is one of UTC, where every day has 24 hours.
  const date = new Date(day);
  // Of what the calendar has not, some engines make no date, others a neighbouring one.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists ? date.getTime() / millisecondsInDay : null;
}
