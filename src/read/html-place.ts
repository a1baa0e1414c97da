import type { SourceLocation } from '../finding/source.js';

/** The place of an offset, with its line; `undefined` where the offset is not known, or is before one that was asked for. */
export type PlaceOf = (offset: number | undefined) => SourceLocation | undefined;

/** Counts the lines of a page as far as it is asked. It never goes back, so that a page is gone through once. */
export function placesIn(page: string): PlaceOf {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset === undefined || offset < at) return undefined;
    for (; at < offset; at++) {
      const code = page.charCodeAt(at);
      if (code === 10 || (code === 13 && page.charCodeAt(at + 1) !== 10)) line++;
    }
    return { line, offset };
  };
}
