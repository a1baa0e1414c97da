import { describe, expect, it } from 'vitest';
import { createReport, setCell, validateReport } from '../../src/index.js';

const sound = createReport({
  year: 2024,
  agency: '青石县人民政府',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 30 },
    outcomes: { granted: { naturalPerson: 5 }, notProcessed: { repeated: { naturalPerson: 25 } } },
  },
});
const errors = (report: typeof sound, options = {}) =>
  validateReport(report, options).findings.filter(({ severity }) => severity === 'error');

describe('validateReport with diagnose', () => {
  const wrong = 'requests.outcomes.notProcessed.repeated.naturalPerson';
  const typed = setCell(sound, wrong, 52);

  it('makes one finding of the balances that one wrong figure broke', () => {
    expect(errors(typed)).toHaveLength(2);
    expect(errors(typed, { diagnose: true })).toEqual([
      {
        rule: 'requests/row-total',
        severity: 'error',
        message: '三、（五）不予处理 2.重复申请 · 自然人 应为 25（表中 52，数字颠倒），可同时解释 2 处不平衡',
        cells: [wrong],
        expected: 25,
        actual: 52,
        delta: 27,
        basis: '数据勾稽关系',
        diagnosis: {
          status: 'located',
          ties: 1,
          repairs: [
            {
              changes: [{ cell: wrong, from: 52, to: 25 }],
              kind: 'digits-interchanged',
              resolves: [
                'requests row-total outcomes.notProcessed.repeated',
                'requests column-total outcomes.total.naturalPerson',
              ],
              share: 1,
            },
          ],
        },
      },
    ]);
  });

  it('says so in English, and points at the line of the wrong figure', () => {
    const sources = { [wrong]: { text: '52', location: { line: 88 } } };
    const [finding] = errors(typed, { diagnose: true, locale: 'en', sources });
    expect(finding?.message).toBe(
      'III. (5) Not processed 2. Repeated requests · Natural persons should be 25 (the table says 52, digits interchanged); this explains 2 broken balances',
    );
    expect(finding?.location).toEqual({ line: 88 });
  });

  it('keeps the finding where several figures may be wrong, and lists them all', () => {
    const [finding, ...more] = errors(setCell(sound, 'disputes.reconsideration.total', 1), {
      diagnose: true,
    });
    expect(more).toEqual([]);
    expect(finding?.message).toBe('行政复议 · 总计：各项之和为 0，表中为 1，相差 1');
    expect(finding?.diagnosis).toMatchObject({ status: 'ambiguous', ties: 5 });
    expect(finding?.diagnosis?.repairs).toHaveLength(5);
  });

  it('counts the same checks', () => {
    expect(validateReport(typed, { diagnose: true }).checked).toEqual(validateReport(typed).checked);
  });
});
