import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/index.js';
import type { Fragment } from './examples/example.js';
import { verdict } from './examples/verdict.js';

const received = 'requests.received.total';
const forward = 'requests.carriedForward.total';
const handled = 'requests.outcomes.total.total';
const other = 'requests.outcomes.other.otherReason.total';
const fee = 'requests.outcomes.other.overdueFee.total';
const projects = 'proactive.procurement.projects';
const amount = 'proactive.procurement.amount';
const fees = 'proactive.fees.amount';

type Cells = NonNullable<Fragment['cells']>;
const years = (cells: Cells, before: Cells, rest: Fragment = {}): Fragment => ({
  ...rest,
  cells,
  previous: { ...rest.previous, cells: before },
});

const cases: readonly (readonly [RuleId, string, Fragment])[] = [
  ['requests/carry-forward-share', '1 held', { cells: { [received]: 20, [forward]: 10 } }],
  ['requests/carry-forward-share', '1 failed', { cells: { [received]: 20, [forward]: 11 } }],
  ['requests/carry-forward-share', '1 held', { cells: { [received]: 19, [forward]: 19 } }],
  ['requests/carry-forward-share', '1 failed', { cells: { [received]: 19, [forward]: 20 } }],
  ['requests/carry-forward-share', '1 undecided', { cells: { [received]: -1.5, [forward]: 0 } }],
  ['requests/carry-forward-share', '1 undecided', { cells: { [received]: 20, [forward]: 10.5 } }],
  ['requests/carry-forward-share', '1 undecided', { cells: { [received]: 20, [forward]: -1 } }],
  ['requests/other-share', '1 held', { cells: { [other]: 4, [handled]: 20 } }],
  ['requests/other-share', '1 failed', { cells: { [other]: 5, [handled]: 20 } }],
  ['requests/other-share', 'silent', { cells: { [other]: 19, [handled]: 19 } }],
  ['requests/overdue-fee', '1 held', { year: 2021 }],
  ['requests/overdue-fee', '1 undecided', { year: 2021, cells: { [fee]: 1 } }],
  ['requests/overdue-fee', '1 failed', { year: 2021, cells: { [fee]: 1 }, overview: '全年……' }],
  ['requests/overdue-fee', '1 failed', { year: 2020, edition: '2021', cells: { [fee]: 1 } }],
  [
    'requests/overdue-fee',
    '1 failed',
    { year: 2020, edition: '2021', cells: { [fee]: 1 }, other: '收取信息处理费。' },
  ],
  ['requests/overdue-fee', 'silent', { year: 2020 }],
  [
    'disputes/plausible',
    '1 held',
    { cells: { 'disputes.litigation.direct.total': 3, [handled]: 3 }, previous: {} },
  ],
  [
    'disputes/plausible',
    '1 failed',
    { cells: { 'disputes.litigation.direct.total': 4, [handled]: 3 }, previous: {} },
  ],
  [
    'proactive/in-force-bound',
    '2 held',
    { cells: { 'proactive.rules.issued': 3, 'proactive.rules.inForce': 3 } },
  ],
  [
    'proactive/in-force-bound',
    '1 held, 1 failed',
    { cells: { 'proactive.rules.issued': 3, 'proactive.rules.inForce': 2 } },
  ],
  ['proactive/in-force-bound', 'silent', { year: 2020 }],
  ['proactive/published-total', '2 held', { year: 2020 }],
  [
    'proactive/published-total',
    '1 held, 1 failed',
    { year: 2020, cells: { 'proactive.rules.published': 1 } },
  ],
  ['proactive/published-total', 'silent', {}],
  ['proactive/procurement', '1 held', { year: 2020, cells: { [projects]: 0, [amount]: 0 } }],
  ['proactive/procurement', '1 held', { year: 2020, cells: { [projects]: 1, [amount]: 1 } }],
  ['proactive/procurement', '1 failed', { year: 2020, cells: { [projects]: 1, [amount]: 0 } }],
  ['proactive/procurement', '1 failed', { year: 2020, cells: { [projects]: 0, [amount]: 1 } }],
  ['proactive/procurement', 'silent', {}],
  ['proactive/fee-magnitude', '1 failed', years({ [fees]: 100 }, { [fees]: 1 })],
  ['proactive/fee-magnitude', '1 held', years({ [fees]: 99.9 }, { [fees]: 1 })],
  ['proactive/fee-magnitude', '1 failed', years({ [fees]: 1 }, { [fees]: 100 })],
  ['proactive/fee-magnitude', '1 held', years({ [fees]: 1 }, { [fees]: 99.9 })],
  ['proactive/fee-magnitude', 'silent', years({ [fees]: 0 }, { [fees]: 5 })],
  ['proactive/fee-magnitude', 'silent', years({ [fees]: 5 }, { [fees]: 0 })],
  ['proactive/fee-magnitude', 'silent', years({ [fees]: 5 }, {}, { year: 2021 })],
  [
    'proactive/fee-magnitude',
    'silent',
    years({}, {}, { year: 2021, edition: '2019', previous: { edition: '2021' } }),
  ],
  ['proactive/fee-magnitude', 'silent', years({}, {}, { year: 2020 })],
  ['continuity/surge', '1 held', years({ 'proactive.rules.issued': 100 }, { 'proactive.rules.issued': 20 })],
  [
    'continuity/surge',
    '1 failed',
    years({ 'proactive.rules.issued': 101 }, { 'proactive.rules.issued': 20 }),
  ],
  ['continuity/surge', '1 held', years({ 'proactive.rules.issued': 4 }, { 'proactive.rules.issued': 20 })],
  ['continuity/surge', '1 failed', years({ 'proactive.rules.issued': 3 }, { 'proactive.rules.issued': 20 })],
  ['continuity/surge', 'silent', years({ 'proactive.rules.issued': 300 }, { 'proactive.rules.issued': 19 })],
  // Of table three, totals alone.
  [
    'continuity/surge',
    '1 failed',
    years({ 'requests.received.naturalPerson': 101 }, { 'requests.received.naturalPerson': 20 }),
  ],
  ['continuity/pending', 'silent', years({}, {})],
  ['continuity/pending', '1 failed', years({}, { 'disputes.litigation.direct.pending': 1 })],
  [
    'continuity/pending',
    '1 held',
    years({ 'disputes.litigation.direct.total': 1 }, { 'disputes.litigation.direct.pending': 9 }),
  ],
  [
    'continuity/pending',
    '1 failed',
    years(
      { 'disputes.litigation.direct.total': 1 },
      { 'disputes.litigation.afterReconsideration.pending': 1 },
    ),
  ],
  ['continuity/carried-over', '7 held', years({}, {})],
  ['continuity/in-force', '2 held', years({}, {})],
  ['continuity/in-force', 'silent', years({}, {}, { year: 2021 })],
  ['continuity/in-force', 'silent', years({}, {}, { year: 2020 })],
  ['continuity/items', 'silent', years({}, {})],
  ['continuity/items', '5 held', years({}, {}, { year: 2020 })],
  [
    'continuity/items',
    'silent',
    years({}, {}, { year: 2021, edition: '2019', previous: { edition: '2021' } }),
  ],
  [
    'proactive/repealed-bound',
    '2 held',
    years({ 'proactive.rules.repealed': 3 }, { 'proactive.rules.inForce': 3 }),
  ],
  [
    'proactive/repealed-bound',
    '1 held, 1 failed',
    years({ 'proactive.rules.repealed': 4 }, { 'proactive.rules.inForce': 3 }),
  ],
  ['proactive/repealed-bound', 'silent', years({}, {}, { year: 2020 })],
];

describe.each(cases)('%s', (id, expected, fragment) => {
  it(`comes to ${expected}: ${JSON.stringify(fragment)}`, () => {
    expect(verdict(id, fragment)).toBe(expected);
  });
});
