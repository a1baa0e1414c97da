import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/read/html-place.js';

describe('the place of an offset', () => {
  it.each([
    ['abc', [1, 1, 1, 1]],
    ['a\nb\nc', [1, 1, 2, 2, 3]],
    ['a\rb\rc', [1, 1, 2, 2, 3]],
    ['a\r\nb\r\nc', [1, 1, 1, 2, 2, 2, 3]],
    ['\n\n\n', [1, 2, 3, 4]],
    ['\r\r\n\n', [1, 2, 2, 3, 4]],
    ['a\n\rb', [1, 1, 2, 3]],
  ])('in %j', (page, lines) => {
    const placeOf = placesIn(page);
    expect(lines.map((_, offset) => placeOf(offset))).toEqual(
      lines.map((line, offset) => ({ line, offset })),
    );
    const last = lines.length - 1;
    expect(placesIn(page)(last)).toEqual({ line: lines[last], offset: last });
  });

  it('is not told where it is unknown, or before one that was told', () => {
    const placeOf = placesIn('a\nb\nc');
    expect(placeOf(undefined)).toBeUndefined();
    expect(placeOf(4)).toEqual({ line: 3, offset: 4 });
    expect(placeOf(3)).toBeUndefined();
    expect(placeOf(4)).toEqual({ line: 3, offset: 4 });
  });
});
