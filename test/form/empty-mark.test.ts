import { describe, expect, it } from 'vitest';
import { isEmptyMark } from '../../src/form/empty-mark.js';

describe('a mark for nothing to report', () => {
  it.each([
    '/',
    '／',
    '\\',
    '－',
    '—',
    '——',
    '- -',
    '…',
    '***',
    '无',
    ' 无 ',
    '无\n此 项',
    '不 适用',
    'N/A',
    'n/a',
    'NA',
  ])('%j is one', (text) => {
    expect(isEmptyMark(text)).toBe(true);
  });

  it.each(['', ' ', '0', '-1', '—0', '1/2', '无误', '见附件', '不适用的'])('%j is none', (text) => {
    expect(isEmptyMark(text)).toBe(false);
  });

  it('is short, blanks included', () => {
    expect(isEmptyMark('-'.repeat(12))).toBe(true);
    expect(isEmptyMark('-'.repeat(13))).toBe(false);
    expect(isEmptyMark(`—${' '.repeat(39)}`)).toBe(true);
    expect(isEmptyMark(`—${' '.repeat(40)}`)).toBe(false);
  });
});
