import type { SourceLocation } from '../finding/source.js';

/** The place of an offset, with its line; `undefined` where the offset is not known, or is before one that was asked for. */
export type PlaceOf = (offset: number | undefined) => SourceLocation | undefined;

/** Counts the lines of a page as far as it is asked. It never goes back, so that a page is gone through once. */
export function placesIn(page: string): PlaceOf {
  const next = (mark: string, from: number): number => {
    const at = page.indexOf(mark, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  let line = 1;
  let asked = 0;
  let feed = next('\n', 0);
  let carriage = next('\r', 0);
  return (offset) => {
    if (offset === undefined || offset < asked) return undefined;
    asked = offset;
    while (feed < offset || carriage < offset) {
      if (feed < carriage) {
        line++;
        feed = next('\n', feed + 1);
      } else {
        // With a line feed behind it the line ends there.
        if (carriage + 1 !== feed) line++;
        carriage = next('\r', carriage + 1);
      }
    }
    return { line, offset };
  };
}
