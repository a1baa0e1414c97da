import { describe, expect, it } from 'vitest';
import { dayNumber, isCalendarDay } from '../../src/report/day.js';

describe('days', () => {
  it('are counted from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2025-02-01')).toBe((dayNumber('2025-01-31') ?? 0) + 1);
    expect(dayNumber('2024-03-01')).toBe((dayNumber('2024-02-29') ?? 0) + 1);
    expect(dayNumber('2025-01-31')).toBe(20_119);
  });

  it('are those that are printed, whatever time stands behind them', () => {
    for (const text of ['2025-01-31T23:59:59-08:00', '2025-01-31T00:00Z', '2025-01-31 08:00'])
      expect([dayNumber(text), isCalendarDay(text)]).toEqual([dayNumber('2025-01-31'), true]);
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0001-13-13',
    '2025-1-1',
    '20250101',
    '2025-01-011',
    '',
  ])('%j is none', (text) => {
    expect(dayNumber(text)).toBeNull();
    expect(isCalendarDay(text)).toBe(false);
  });
});
