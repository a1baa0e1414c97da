import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { reportFragment } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';

const agency = '某市林业局';
const older = balancedReport(2, { requests: 300, year: 2022, agency });
const newer = balancedReport(3, { requests: 200, year: 2023, agency });
const both = `${reportFragment(older)}${reportFragment(newer)}`;

describe('a page with the reports on two years', () => {
  it('is read as the one that the page is named after', () => {
    const result = readHtml(`<title>${agency}2022年政府信息公开工作年度报告_门户网站</title>${both}`);
    expect(result.report.year).toBe(2022);
    expect(scoreReading(older, result)).toEqual({ right: 200, named: [], silent: [] });
  });

  it('is read as the last where the page names none', () => {
    const result = readHtml(both);
    expect(result.report.year).toBe(2023);
    expect(scoreReading(newer, result)).toEqual({ right: 200, named: [], silent: [] });
    expect(result.findings).toEqual([]);
  });

  it('keeps figures in conflict where nothing tells the two apart', () => {
    const twice = `${reportFragment(newer)}${reportFragment({ ...older, year: 2023 })}`;
    const { named, silent } = scoreReading(newer, readHtml(twice));
    expect(named.length).toBeGreaterThan(50);
    expect(silent).toEqual([]);
  });
});
