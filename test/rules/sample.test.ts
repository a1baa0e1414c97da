import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equationsOfReport } from '../../src/balance/totals.js';
import {
  type CellPath,
  createReport,
  type DisclosureReport,
  rules,
  setCell,
  validateReport,
} from '../../src/index.js';
import { readText } from '../../src/read/index.js';

const folder = '../shared/corpus/expected';

const sums = ['requests/row-total', 'requests/outcome-total', 'requests/balance', 'disputes/total'];
const onlySums = Object.fromEntries(
  rules.filter(({ id }) => !sums.includes(id)).map(({ id }) => [id, 'off'] as const),
);

function published(name: string): DisclosureReport {
  const { year, agency, cells } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  let report: DisclosureReport = createReport({ year, agency });
  for (const [path, value] of Object.entries<number | null>(cells))
    report = setCell(report, path as CellPath, value);
  return report;
}

// The folder is beside a working copy, not in it.
describe.skipIf(!existsSync(folder))('published figures', () => {
  it.each([
    ['requests.received.naturalPerson', 1],
    ['requests.carriedOver.total', 3],
    ['requests.outcomes.granted.naturalPerson', 2],
    ['requests.outcomes.denied.internalAffairs.legalServiceOrganization', 5],
    ['requests.outcomes.other.otherReason.total', 1],
    ['requests.outcomes.total.commercialEnterprise', 12],
    ['requests.outcomes.total.total', 1],
    ['requests.carriedForward.otherOrganization', 7],
    ['disputes.reconsideration.total', 2],
    ['disputes.litigation.afterReconsideration.pending', 1],
  ] as const)('of a township, with %s = %i, break exactly the equations of that cell', (path, value) => {
    const report = setCell(published('000_7acafef5b7b90f43'), path, value);
    const { findings, valid } = validateReport(report, { rules: onlySums });
    const containing = equationsOfReport(report).filter(({ cells }) => cells.includes(path));
    const asSets = (lists: readonly (readonly string[])[]) =>
      lists.map((cells) => [...cells].sort().join()).sort();
    expect(asSets(findings.map(({ cells }) => cells))).toEqual(asSets(containing.map(({ cells }) => cells)));
    expect(valid).toBe(false);
  });

  it.each(['000_7acafef5b7b90f43', 'huaian-2024', 'suqian-2023', 'suqian-2024'])('of %s balance', (name) => {
    expect(validateReport(published(name), { rules: onlySums })).toEqual({
      valid: true,
      findings: [],
      checked: { held: 42, failed: 0, undecided: 0 },
    });
  });
});

const township = '../shared/corpus/000_7acafef5b7b90f43.txt';

describe.skipIf(!existsSync(township))('a township’s report as published', () => {
  it('says nothing of appraisal, of accountability and of fees, and is otherwise in order', () => {
    const { report, sources, outline } = readText(readFileSync(township, 'utf8'));
    const { findings, valid } = validateReport(report, { sources, outline });
    expect(valid).toBe(true);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['overview/accountability', '政府的报告没有写到社会评议、责任追究结果情况'],
      ['other/fee-statement', '2021 年度报告的第六部分没有报告收取信息处理费的情况，未收取的也应写明'],
    ]);
  });
});
