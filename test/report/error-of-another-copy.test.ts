import { describe, expect, it, vi } from 'vitest';
import { DisclosureReportError } from '../../src/report/error.js';
import { shown } from '../../src/report/phrase.js';

const mistake = {
  code: 'invalid-year',
  path: 'year',
  expected: shown('a year'),
  received: shown('1'),
} as const;

describe('DisclosureReportError', () => {
  it('is an instance for another copy of the package in the same program', async () => {
    vi.resetModules();
    const other = await import('../../src/report/error.js');
    expect(other.DisclosureReportError).not.toBe(DisclosureReportError);
    expect(new other.DisclosureReportError(mistake)).toBeInstanceOf(DisclosureReportError);
    expect(new DisclosureReportError(mistake)).toBeInstanceOf(other.DisclosureReportError);
  });
});
