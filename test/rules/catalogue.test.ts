import { describe, expect, it } from 'vitest';
import { type RuleId, rules, type Severity } from '../../src/index.js';
import { inLocale, type Place } from '../../src/rules/rule.js';

// What auditors rely on: how much a finding weighs, what it rests on, where it stands in the list, and what it needs.
const form = '年度报告格式';
const sum = '勾稽';
const practice = '审核惯例';
const law = (article: string) => `信息公开条例》第${article}条`;

const catalogue: readonly (readonly [Severity, string, Place, RuleId[], need?: string])[] = [
  ['error', form, 'proactive', ['cells/not-a-count', 'format/table-missing']],
  ['error', form, 'proactive', ['cells/unreadable'], 'sources'],
  ['error', form, 'overview', ['format/part-missing']],
  ['error', form, 'requests', ['requests/balance']],
  ['error', practice, 'header', ['header/year', 'header/period']],
  ['error', sum, 'requests', ['requests/row-total', 'requests/outcome-total']],
  ['error', sum, 'disputes', ['disputes/total']],
  ['error', law('五十'), 'problems', ['problems/empty']],
  ['warning', form, 'overview', ['format/part-order'], 'outline'],
  ['warning', form, 'proactive', ['format/row-set'], 'outline'],
  ['warning', form, 'other', ['format/obsolete-table'], 'outline'],
  ['warning', form, 'proactive', ['format/edition']],
  ['warning', form, 'overview', ['overview/topics']],
  ['warning', form, 'other', ['other/fee-statement']],
  ['warning', form, 'requests', ['continuity/carried-over'], 'previous'],
  ['warning', practice, 'proactive', ['cells/not-applicable'], 'sources'],
  ['warning', practice, 'header', ['header/agency', 'timeline/published-early']],
  ['warning', practice, 'proactive', ['proactive/procurement']],
  ['warning', practice, 'proactive', ['proactive/fee-magnitude'], 'previous'],
  ['warning', practice, 'overview', ['narrative/received', 'narrative/answered', 'narrative/outcomes']],
  ['warning', practice, 'overview', ['narrative/carried-over', 'narrative/carried-forward']],
  ['warning', practice, 'overview', ['narrative/reconsideration', 'narrative/litigation']],
  ['warning', practice, 'overview', ['narrative/no-requests', 'narrative/no-disputes']],
  ['warning', practice, 'overview', ['narrative/all-upheld', 'narrative/documents', 'narrative/repeated']],
  ['warning', practice, 'header', ['continuity/agency'], 'previous'],
  ['warning', practice, 'proactive', ['consolidation/sum'], 'members'],
  ['warning', sum, 'proactive', ['proactive/in-force-bound', 'proactive/published-total']],
  ['warning', sum, 'proactive', ['proactive/repealed-bound'], 'previous'],
  ['warning', sum, 'overview', ['narrative/percentage', 'narrative/part-whole']],
  ['warning', sum, 'proactive', ['continuity/in-force', 'continuity/items'], 'previous'],
  ['warning', sum, 'overview', ['continuity/year-over-year'], 'previous'],
  ['warning', law('四十九'), 'header', ['timeline/published-late', 'timeline/overdue']],
  ['warning', '立法法', 'header', ['proactive/rules-authority']],
  ['warning', law('四十二'), 'requests', ['requests/overdue-fee']],
  ['warning', law('五十'), 'overview', ['overview/accountability']],
  ['warning', law('五十'), 'problems', ['problems/improvement']],
  ['info', form, 'overview', ['format/part-title'], 'outline'],
  ['info', form, 'overview', ['continuity/boilerplate'], 'previous'],
  ['info', practice, 'proactive', ['cells/blank']],
  ['info', practice, 'header', ['header/contact']],
  ['info', law('三十三'), 'requests', ['requests/carry-forward-share']],
  ['info', practice, 'requests', ['requests/other-share']],
  ['info', practice, 'requests', ['disputes/plausible'], 'previous'],
  ['info', law('四十二'), 'other', ['other/fee-multiple']],
  ['info', practice, 'proactive', ['other/fee-covered']],
  ['info', practice, 'proactive', ['continuity/surge'], 'previous'],
  ['info', practice, 'disputes', ['continuity/pending'], 'previous'],
  ['info', practice, 'header', ['consolidation/member-missing'], 'members'],
];

const places = ['header', 'overview', 'proactive', 'requests', 'disputes', 'problems', 'other'];

it('lists every rule of the catalogue once', () => {
  const listed = catalogue.flatMap(([, , , ids]) => ids);
  expect([...listed].sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(
  catalogue.flatMap(([severity, basis, place, ids, need]) =>
    ids.map((id) => ({ id, severity, basis, place, need })),
  ),
)('$id', ({ id, severity, basis, place, need }) => {
  const rule = rules.find((one) => one.id === id);

  it('weighs what the catalogue says, and rests on that', () => {
    expect(rule?.severity).toBe(severity);
    expect(inLocale(rule?.basis ?? '', 'zh-CN')).toContain(basis);
    expect(inLocale(rule?.basis ?? '', 'en')).toMatch(/^[A-Za-z][A-Za-z0-9 ,:]+$/u);
  });

  it('looks at parts of the form, in their order', () => {
    const parts = rule?.reads.parts ?? [];
    expect(parts[0]).toBe(place);
    expect(parts).toEqual(places.filter((one) => parts.some((part) => part === one)));
    const { previous, members, document } = rule?.reads ?? {};
    expect([previous && 'previous', members && 'members', document].filter(Boolean)).toEqual(
      need === undefined ? [] : [need],
    );
  });

  it('says what it asserts in both languages', () => {
    expect(inLocale(rule?.asserts ?? '', 'zh-CN')).toMatch(/\p{Script=Han}{3}/u);
    expect(inLocale(rule?.asserts ?? '', 'en')).toMatch(/^[A-Z0-9][^\p{Script=Han}]{10,}$/u);
  });
});
