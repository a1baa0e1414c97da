import { describe, expect, it } from 'vitest';
import { type Agency, deadlineOf } from '../../src/index.js';

describe('the day by which a report is due', () => {
  it.each<[string | Agency, string | null]>([
    ['某县财政局', '2025-01-31'],
    ['某县人民政府', '2025-03-31'],
    ['某县人民政府办公室', '2025-03-31'],
    [{ name: '某某', kind: 'department' }, '2025-01-31'],
    ['某县某乡人民政府', null],
    ['某县某街道办事处', null],
    ['某县第一中学', null],
    [{ name: null }, null],
  ])('of %j is %s', (agency, day) => {
    expect(deadlineOf({ agency: typeof agency === 'string' ? { name: agency } : agency, year: 2024 })).toBe(
      day,
    );
  });

  it('is the caller’s where there is one, for sub-districts that of townships', () => {
    const deadlines = { department: '01-20', government: null, township: '02-28' };
    const due = (name: string) => deadlineOf({ agency: { name }, year: 2023 }, deadlines);
    expect(due('某县财政局')).toBe('2024-01-20');
    expect(due('某县人民政府')).toBeNull();
    expect(due('某县某乡人民政府')).toBe('2024-02-28');
    expect(due('某县某街道办事处')).toBe('2024-02-28');
  });

  it('is not known without a year', () => {
    expect(deadlineOf({ agency: { name: '某县财政局' }, year: null })).toBeNull();
  });
});
