const millisecondsADay = 86_400_000;

/**
 * The day of an ISO date, counted from 1970-01-01; `null` where the text is none or the calendar has no such day.
 *
 * A time of day behind it is left out of account, whatever its zone: the law counts days as they are printed.
 */
export function dayNumber(text: string): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text) ?? [];
  if (day === undefined) return null;
  // A date without a time is one of UTC, wherever the program runs.
  const time = Date.parse(day);
  // Some engines count 30 February on into March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isDay ? time / millisecondsADay : null;
}
