import { describe, expect, it } from 'vitest';
import type { Deadlines, DisclosureReport } from '../../src/index.js';
import { validateOnly } from '../support/validate-only.js';
import { reportFrom, runRule } from './examples/example.js';

const deadline = (agency: string, deadlines?: Deadlines) =>
  runRule('timeline/published-late', { agency, publishedOn: '2026-01-01', ...(deadlines && { deadlines }) })
    .findings[0]?.expected;

describe('the deadline', () => {
  it.each([
    ['某县林业局', '2025-01-31'],
    ['某县人民政府', '2025-03-31'],
    ['某县人民政府办公室', '2025-03-31'],
    ['某县某镇人民政府', undefined],
    ['某县某街道办事处', undefined],
    ['某县人民医院', undefined],
    ['某开发区管理委员会', undefined],
    ['某某', undefined],
  ])('of %s is %s by law', (agency, day) => {
    expect(deadline(agency)).toBe(day);
  });

  it.each([
    ['某县林业局', { department: '02-28' }, '2025-02-28'],
    ['某县林业局', { department: null }, undefined],
    ['某县林业局', { government: '02-28' }, '2025-01-31'],
    ['某县人民政府', { government: '02-28', township: '01-20' }, '2025-02-28'],
    ['某县某镇人民政府', { government: '02-28' }, undefined],
    ['某县某镇人民政府', { township: '01-20' }, '2025-01-20'],
    ['某县某街道办事处', { township: '01-20' }, '2025-01-20'],
    ['某县某街道办事处', { subdistrictOffice: '01-25', township: '01-20' }, '2025-01-25'],
    ['某县某街道办事处', { subdistrictOffice: null, township: '01-20' }, undefined],
    ['某县林业局', { township: '01-20', subdistrictOffice: '01-25' }, '2025-01-31'],
    ['某县人民医院', { publicInstitution: '01-20' }, '2025-01-20'],
    ['某某', { department: '01-20', township: '01-20' }, undefined],
  ] as const)('of %s with %j is %s', (agency, deadlines, day) => {
    expect(deadline(agency, deadlines)).toBe(day);
  });
});

const of = (
  id: 'timeline/published-late' | 'timeline/overdue' | 'timeline/published-early' | 'header/period',
  report: Partial<DisclosureReport>,
  asOf?: string,
) => {
  const { findings, checked } = validateOnly(
    id,
    { ...reportFrom({ agency: '某县林业局' }), ...report },
    { asOf },
  );
  const counts = `${checked.held} held, ${checked.failed} failed, ${checked.undecided} undecided`;
  return findings[0]?.message ?? counts;
};
const silent = '0 held, 0 failed, 0 undecided';
const held = '1 held, 0 failed, 0 undecided';

describe('a report', () => {
  it.each([
    ['2025-01-31', held],
    ['2025-02-01', '2025年2月1日公布，晚于期限（2025年1月31日）1 天'],
    ['2025-02-01T08:00:00+08:00', '2025年2月1日公布，晚于期限（2025年1月31日）1 天'],
    ['2025-13-01', silent],
    [undefined, silent],
  ])('published on %s is late or not', (publishedOn, expected) => {
    expect(of('timeline/published-late', publishedOn === undefined ? {} : { publishedOn })).toBe(expected);
  });

  it.each([
    ['2024-12-31', held],
    ['2024-12-30', '2024年12月30日公布，早于统计期限结束日（2024年12月31日）'],
    ['2024-12-30T08:00:00Z', '2024年12月30日公布，早于统计期限结束日（2024年12月31日）'],
    ['2024-02-30', silent],
  ])('published on %s is early or not', (publishedOn, expected) => {
    expect(of('timeline/published-early', { publishedOn })).toBe(expected);
  });

  it('without a year is published after the end of its period', () => {
    const period = { start: '2024-01-01', end: '2024-06-30' };
    const early = { year: null, publishedOn: '2024-06-29' };
    expect(of('timeline/published-early', { ...early, period })).toContain('（2024年6月30日）');
    expect(of('timeline/published-early', { ...early, period: null })).toBe(silent);
    expect(of('timeline/published-early', { publishedOn: '2024-07-01', period })).toContain(
      '（2024年12月31日）',
    );
    expect(of('timeline/published-late', { year: null, publishedOn: '2025-06-01' })).toBe(silent);
    expect(of('timeline/overdue', { year: null }, '2025-06-01')).toBe(silent);
  });

  it.each([
    ['2025-01-31', held],
    ['2025-02-01', '截至2025年2月1日尚未公布，已超过期限（2025年1月31日）1 天'],
    [undefined, silent],
  ])('without a day is overdue on %s or not', (asOf, expected) => {
    expect(of('timeline/overdue', {}, asOf)).toBe(expected);
    expect(of('timeline/overdue', { publishedOn: '2025-06-01' }, asOf)).toBe(silent);
    expect(of('timeline/overdue', { agency: { name: '某某' } }, asOf)).toBe(silent);
  });

  it.each([
    ['2024-01-01', '2024-12-31', held],
    ['2023-01-01', '2023-12-31', held],
    ['2023-01-01', '2024-12-31', '统计期限为2023年1月1日至2024年12月31日，应为2024年1月1日至12月31日'],
    ['2024-01-02', '2024-12-31', '统计期限为2024年1月2日至2024年12月31日，应为2024年1月1日至12月31日'],
    ['2023-01-01', '2023-12-30', '统计期限为2023年1月1日至2023年12月30日，应为2024年1月1日至12月31日'],
  ])('covers a whole year: %s to %s', (start, end, expected) => {
    expect(of('header/period', { period: { start, end } })).toBe(expected);
  });

  it('without a year covers that of its period’s end, and without a period cannot be told', () => {
    const period = { start: '2023-01-01', end: '2023-12-30' };
    expect(of('header/period', { year: null, period })).toContain('应为2023年1月1日至12月31日');
    expect(of('header/period', { period: null })).toBe('0 held, 0 failed, 1 undecided');
  });
});
