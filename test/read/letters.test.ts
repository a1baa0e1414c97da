import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { leastDistance, lettersOf } from '../../src/read/letters.js';

describe('the characters of a text', () => {
  it('are the same however often and in whatever order they stand', () => {
    expect(lettersOf('甲乙乙')).toBe(lettersOf('乙甲'));
    expect(lettersOf('')).toBe(0);
    expect(lettersOf('a')).toBe(2);
    expect(lettersOf('ab')).toBe(6);
    expect(lettersOf('\u001f')).toBe(-2147483648);
  });

  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['', 'abcd', 4],
    ['abcdef', 'cdefgh', 2],
    ['abcdefghijklmnop', 'qrstuvwxyz', 16],
    ['qrstuvwxyz', 'abcdefghijklmnop', 16],
    ['abcdefghijklmnopqrstuvwxyz', '', 26],
    [String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i)), '', 32],
  ])('tell that %j and %j are no nearer than %i', (a, b, least) => {
    expect(leastDistance(lettersOf(a), lettersOf(b))).toBe(least);
    expect(distance(a, b)).toBeGreaterThanOrEqual(least);
  });
});
