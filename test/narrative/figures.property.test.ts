import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityCells } from '../../src/form/quantity.js';
import type { DisclosureReport } from '../../src/index.js';
import { validateReport } from '../../src/index.js';
import { getCell } from '../../src/report/cells.js';
import { narrativeOf } from '../../src/report/narrative.js';
import { arbitraryBalancedReport } from '../support/arbitrary-report.js';

/** What a report counts at a path of the newest form, whatever its own edition prints it as. */
function count(report: DisclosureReport, path: string): number {
  const edition = path.startsWith('proactive') ? report.proactive.edition : report.requests.edition;
  const cells = quantityCells(path, edition) ?? [];
  return cells.reduce((sum, cell) => sum + (getCell(report, cell.path) ?? 0), 0);
}

/** A way to say a report's figures; `{path}` stands for the figure. Of each only the first is changed in the tests. */
const sentences = [
  '全市共收到政府信息公开申请{requests.received.total}件，上年结转{requests.carriedOver.total}件，办结{requests.outcomes.total.total}件，结转下年度继续办理{requests.carriedForward.total}件。',
  '新收政府信息公开申请 {requests.received.total} 件，其中自然人申请{requests.received.naturalPerson}件。',
  '答复政府信息公开申请{requests.outcomes.total.total}件（含上年结转{requests.carriedOver.total}件，另有{requests.carriedForward.total}件顺延到下年度答复）。',
  '2024年度政府信息公开申请结转至下一年度{requests.carriedForward.total}件。',
  '办结的政府信息公开申请中，予以公开{requests.outcomes.granted.total}件，部分公开{requests.outcomes.partiallyGranted.total}件，不予公开{requests.outcomes.denied.total}件，无法提供{requests.outcomes.unavailable.total}件，不予处理{requests.outcomes.notProcessed.total}件，其他处理{requests.outcomes.other.total}件。',
  '因政府信息公开引发行政复议{disputes.reconsideration.total}件，其中结果维持{disputes.reconsideration.upheld}件、结果纠正{disputes.reconsideration.corrected}件、其他结果{disputes.reconsideration.otherResult}件、尚未审结{disputes.reconsideration.pending}件。',
  '政府信息公开行政诉讼{disputes.litigation.total}件，其中未经复议直接起诉{disputes.litigation.direct.total}件，复议后起诉{disputes.litigation.afterReconsideration.total}件。',
] as const;

const figure = /\{([\w.]+)\}/u;
const figures = /\{([\w.]+)\}/gu;

function narrativeFindings(report: DisclosureReport, text: string): string[] {
  const { findings } = validateReport({ ...report, overview: narrativeOf(text) });
  return findings
    .filter(({ rule }) => rule.startsWith('narrative/'))
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe.each(sentences)('%s', (sentence) => {
  it('holds with the figures of the tables, and not with the first of them off', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, fc.integer({ min: 1, max: 90 }), (balanced, off) => {
        const report = { ...balanced, year: 2024, agency: { name: '某市人民政府' } };
        const filled = (text: string): string =>
          text.replace(figures, (_, path: string) => String(count(report, path)));
        expect(narrativeFindings(report, filled(sentence))).toEqual([]);
        const wrong = sentence.replace(figure, (_, path: string) => String(count(report, path) + off));
        expect(narrativeFindings(report, filled(wrong)).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
