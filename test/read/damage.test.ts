import { describe, expect, it } from 'vitest';
import { readHtml, readText } from '../../src/read/index.js';
import { balancedReport, seededRandom } from '../support/arbitrary-report.js';
import { damaged } from '../support/damage.js';
import { htmlLayouts, reportFragment } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { reportText } from '../support/report-text.js';
import { textLayouts } from '../support/text-layouts.js';

const random = seededRandom(20);

describe('a damaged document', () => {
  it.each(Object.entries(textLayouts))('as %s: every cell is right, or null and named', (_name, layout) => {
    for (let seed = 0; seed < 12; seed++) {
      const report = balancedReport(seed, { requests: [15, 150, 3000][seed % 3] ?? 15 });
      const { text, done } = damaged(reportText(report, { layout }), 1 + (seed % 3), random);
      expect({ done, silent: scoreReading(report, readText(text)).silent }).toEqual({ done, silent: [] });
    }
  });

  it.each(Object.entries(htmlLayouts))('as a page, %s: a lost cell is never filled', (_name, layout) => {
    const report = balancedReport(9, { requests: 3000 });
    const html = reportFragment(report, { layout });
    const cells = [...html.matchAll(/<t[dh]\b[^>]*>(?:(?!<t[dh]\b)[\s\S])*?<\/t[dh]>/gu)];
    for (let i = 0; i < 12 && cells.length > 0; i++) {
      const lost = cells[Math.floor(random() * cells.length)];
      if (!lost) continue;
      const without = html.slice(0, lost.index) + html.slice(lost.index + lost[0].length);
      expect({ lost: lost[0], silent: scoreReading(report, readHtml(without)).silent }).toEqual({
        lost: lost[0],
        silent: [],
      });
    }
  });
});
