import { describe, expect, it } from 'vitest';
import { DisclosureReportError } from '../../src/report/error.js';
import { shown } from '../../src/report/phrase.js';

const mistake = {
  code: 'invalid-year',
  path: 'year',
  expected: shown('a year'),
  received: shown('1'),
} as const;

describe('DisclosureReportError', () => {
  it('takes no other error for its own', () => {
    const values = [
      new Error('x'),
      new TypeError('x'),
      null,
      undefined,
      'x',
      {},
      { ...mistake, name: 'DisclosureReportError' },
    ];
    expect(values.filter((value) => value instanceof DisclosureReportError)).toEqual([]);
  });

  it('lets a class derived from it know its own', () => {
    class Derived extends DisclosureReportError {}
    expect(new Derived(mistake)).toBeInstanceOf(Derived);
    expect(new Derived(mistake)).toBeInstanceOf(DisclosureReportError);
    expect(new DisclosureReportError(mistake)).not.toBeInstanceOf(Derived);
  });
});
