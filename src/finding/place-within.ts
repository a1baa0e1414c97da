import type { SourceLocation } from './source.js';

/** The place so many characters behind another on its line; the same where columns are not told, as in HTML. */
export function placeWithin(location: SourceLocation, characters: number): SourceLocation {
  const { column, offset } = location;
  if (column === undefined || characters === 0) return location;
  return {
    ...location,
    column: column + characters,
    ...(offset === undefined ? {} : { offset: offset + characters }),
  };
}
