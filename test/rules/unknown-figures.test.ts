import { describe, expect, it } from 'vitest';
import { type CellPath, type RuleId, setCell } from '../../src/index.js';
import { validateOnly } from '../support/validate-only.js';
import { type Fragment, reportFrom } from './examples/example.js';

/** Fragments that break a rule, with the figures without any one of which it cannot be told. */
const cases: readonly (readonly [RuleId, Fragment, CellPath[], CellPath[]?])[] = [
  [
    'requests/carry-forward-share',
    { cells: { 'requests.received.total': 2, 'requests.carriedForward.total': 3 } },
    ['requests.received.total', 'requests.carriedForward.total'],
  ],
  [
    'requests/overdue-fee',
    { cells: { 'requests.outcomes.other.overdueFee.total': 1 }, other: '没有其他事项。' },
    ['requests.outcomes.other.overdueFee.total'],
  ],
  [
    'requests/other-share',
    { cells: { 'requests.outcomes.other.otherReason.total': 9, 'requests.outcomes.total.total': 20 } },
    ['requests.outcomes.other.otherReason.total', 'requests.outcomes.total.total'],
  ],
  [
    'disputes/plausible',
    { cells: { 'disputes.reconsideration.total': 2, 'disputes.litigation.direct.total': 2 }, previous: {} },
    ['disputes.reconsideration.total', 'disputes.litigation.direct.total', 'requests.outcomes.total.total'],
    ['requests.outcomes.total.total'],
  ],
  [
    'proactive/in-force-bound',
    { cells: { 'proactive.rules.issued': 9, 'proactive.rules.repealed': 1 } },
    ['proactive.rules.issued', 'proactive.rules.repealed', 'proactive.rules.inForce'],
  ],
  [
    'proactive/repealed-bound',
    { cells: { 'proactive.rules.repealed': 9 }, previous: {} },
    ['proactive.rules.issued', 'proactive.rules.repealed'],
    ['proactive.rules.inForce'],
  ],
  [
    'proactive/published-total',
    { year: 2020, cells: { 'proactive.rules.published': 9 } },
    ['proactive.rules.published', 'proactive.rules.totalPublished'],
  ],
  [
    'proactive/fee-magnitude',
    {
      cells: { 'proactive.fees.amount': 9000 },
      previous: { cells: { 'proactive.fees.amount': 1 } },
    },
    ['proactive.fees.amount'],
    ['proactive.fees.amount'],
  ],
  [
    'proactive/procurement',
    { year: 2020, cells: { 'proactive.procurement.projects': 9 } },
    ['proactive.procurement.projects', 'proactive.procurement.amount'],
  ],
  ['other/fee-covered', { other: '收取信息处理费300元。' }, ['proactive.fees.amount']],
  [
    'continuity/in-force',
    { cells: { 'proactive.rules.issued': 9 }, previous: {} },
    ['proactive.rules.issued', 'proactive.rules.repealed', 'proactive.rules.inForce'],
    ['proactive.rules.inForce'],
  ],
  [
    'continuity/items',
    { year: 2020, cells: { 'proactive.licensing.previousItems': 9 }, previous: {} },
    ['proactive.licensing.previousItems'],
    ['proactive.licensing.previousItems', 'proactive.licensing.change'],
  ],
  [
    'continuity/surge',
    { previous: { cells: { 'proactive.penalties.decisions': 90 } } },
    ['proactive.penalties.decisions'],
  ],
  [
    'continuity/pending',
    { previous: { cells: { 'disputes.reconsideration.pending': 2 } } },
    ['disputes.reconsideration.total'],
  ],
  [
    'continuity/carried-over',
    { cells: { 'requests.carriedOver.total': 2 }, previous: {} },
    ['requests.carriedOver.total'],
    ['requests.carriedForward.total'],
  ],
  [
    'continuity/year-over-year',
    {
      overview: '全年收到政府信息公开申请44件，同比增长10%。',
      cells: { 'requests.received.total': 44 },
      previous: { cells: { 'requests.received.total': 20 } },
    },
    ['requests.received.total'],
    ['requests.received.total'],
  ],
  ['narrative/received', { overview: '全年收到政府信息公开申请58件。' }, ['requests.received.total']],
  [
    'narrative/no-requests',
    { overview: '全年未收到政府信息公开申请。', cells: { 'requests.received.total': 1 } },
    ['requests.received.total'],
  ],
  [
    'consolidation/sum',
    { cells: { 'proactive.rules.issued': 9 }, members: [{ agency: '某局' }] },
    ['proactive.rules.issued'],
  ],
  [
    'proactive/rules-authority',
    { agency: '某县某乡人民政府', cells: { 'proactive.rules.issued': 9 } },
    ['proactive.rules.issued'],
  ],
];

/** What a rule says of a fragment, with one figure of the report or of last year's unknown. */
function judge(id: RuleId, fragment: Fragment, blank?: CellPath, blankBefore?: CellPath) {
  const { previous, members, ...rest } = fragment;
  const report = reportFrom(rest);
  const lastYear = previous && reportFrom({ year: (rest.year ?? 2024) - 1, ...previous });
  return validateOnly(id, blank ? setCell(report, blank, null) : report, {
    previous: lastYear && blankBefore ? setCell(lastYear, blankBefore, null) : lastYear,
    members: members?.map(reportFrom),
  });
}

describe.each(cases.map(([id, fragment, own, before = []]) => ({ id, fragment, own, before })))(
  '$id',
  ({ id, fragment, own, before }) => {
    const { checked } = judge(id, fragment);

    it('finds something', () => {
      expect(checked.failed).toBeGreaterThan(0);
    });

    it.each([
      ...own.map((path) => [path, 'this year', path, undefined] as const),
      ...before.map((path) => [path, 'last year', undefined, path] as const),
    ])(
      'says nothing without %s of %s, and counts what it cannot tell',
      (_path, _year, blank, blankBefore) => {
        const result = judge(id, fragment, blank, blankBefore);
        expect(result.findings).toEqual([]);
        expect(result.checked).toEqual({
          ...checked,
          failed: 0,
          undecided: checked.failed + checked.undecided,
        });
      },
    );
  },
);
