import { describe, expect, it } from 'vitest';
import { continuesLabel } from '../../src/read/label-pieces.js';
import { isRowOfFigures, rowAt, targetInPlace } from '../../src/read/label-target.js';
import { createRecogniser } from '../../src/read/token.js';
import type { LabelTarget } from '../../src/read/vocabulary.js';

const recognise = createRecogniser();
const labelled = (text: string) => ({ ...recognise(text), text, tokens: [] });
const column: LabelTarget = { kind: 'column', table: 'requests', key: 'total' };
const head: LabelTarget = { kind: 'head', table: 'requests', zh: '申请人情况' };
const row: LabelTarget = { kind: 'row', table: 'requests', path: 'received' };

describe('what a label stands for in its place', () => {
  it.each([
    ['规章', 'proactive', undefined, null, 'rules'],
    ['规章', 'requests', undefined, null, undefined],
    ['甲', 'requests', undefined, null, undefined],
    ['自然人', 'requests', undefined, null, 'column'],
    ['总计', 'disputes', undefined, null, 'column'],
    ['总计', 'requests', undefined, null, 'column'],
    ['总计', 'requests', undefined, 'received', 'column'],
    ['总计', 'requests', undefined, 'outcomes', 'outcomes.total'],
    ['总计', 'requests', undefined, 'outcomes.granted', 'outcomes.total'],
    ['总计', 'requests', undefined, 'outcomes.other.otherReason', 'outcomes.total'],
    ['总计', 'requests', undefined, 'outcomesx', 'column'],
    ['总计', 'requests', column, 'outcomes.granted', 'column'],
    ['总计', 'requests', head, 'outcomes.granted', 'column'],
    ['总计', 'requests', row, 'outcomes.granted', 'outcomes.total'],
    ['（七）总计', 'requests', undefined, null, 'outcomes.total'],
    ['（七）总计', 'requests', column, null, 'outcomes.total'],
    ['（六）总计', 'requests', undefined, 'outcomes.granted', 'column'],
    ['7.总计', 'requests', undefined, 'outcomes.granted', 'column'],
    ['其他', 'requests', undefined, null, 'column'],
    ['其他', 'requests', undefined, 'outcomes.granted', 'column'],
    ['其他', 'requests', undefined, 'outcomes.other', 'outcomes.other.otherReason'],
    ['其他', 'requests', undefined, 'outcomes.other.overdueFee', 'outcomes.other.otherReason'],
    ['3.其他', 'requests', undefined, null, 'outcomes.other.otherReason'],
    ['2.其他', 'requests', undefined, 'outcomes.other', 'column'],
  ] as const)('%s in %s behind %j, with %s last: %s', (text, table, before, last, expected) => {
    const target = targetInPlace(labelled(text), table, before, last);
    expect(target?.kind === 'row' ? target.path : target?.kind).toBe(expected);
  });
});

describe('a row of the form', () => {
  it.each([
    ['proactive', 'rules', '2021', 3],
    ['proactive', 'otherServices', '2021', undefined],
    ['proactive', 'otherServices', '2019', 3],
    ['requests', 'outcomes', '2021', undefined],
    ['requests', 'outcomes.other', '2021', undefined],
    ['requests', 'outcomes.other', '2019', 7],
    ['disputes', 'litigation.direct', '2019', 5],
  ] as const)('%s.%s of %s has %s cells', (table, path, edition, cells) => {
    expect(rowAt(table, path, edition)?.cells.length).toBe(cells);
  });

  it('has figures in any edition', () => {
    expect(isRowOfFigures('requests', 'outcomes.other')).toBe(true);
    expect(isRowOfFigures('requests', 'outcomes')).toBe(false);
    expect(isRowOfFigures('proactive', 'otherServices')).toBe(true);
    expect(isRowOfFigures('disputes', 'litigation')).toBe(false);
  });
});

describe('words behind a label', () => {
  const continues = (label: string, path: string, ...words: string[]) =>
    continuesLabel({ label: labelled(label), path }, 'requests', words.map(labelled));
  it.each([
    [
      '申请人无正当理由逾期不补正、行政机关',
      'outcomes.other.overdueCorrection',
      ['不再处理其政府信息公开申请'],
      true,
    ],
    [
      '申请人无正当理由逾期不补正、行政机关',
      'outcomes.other.overdueCorrection',
      ['不再处理', ' 其政府信息  公开申请 '],
      true,
    ],
    ['申请人无正当理由逾期不补正、行政机关', 'outcomes.other.overdueCorrection', ['不再处理', '甲乙'], false],
    ['申请人无正当理由逾期不补正、行政机关', 'outcomes.other.overdueCorrection', ['1.不再处理'], false],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['国家'], false],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['不予'], true],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['办理', '不予'], true],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['办理结果', '不予公开'], true],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['办理 不予'], true],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['办理 甲乙'], false],
    ['属于国家秘密', 'outcomes.denied.stateSecret', ['无法'], false],
    ['本年新收政府', 'received', ['信息公开申请数量'], true],
    ['本年新收政府', 'received', ['办理'], false],
    ['本年新收政府', 'received', [], true],
  ] as const)('%s (%s) is gone on with by %j: %s', (label, path, words, expected) => {
    expect(continues(label, path, ...words)).toBe(expected);
  });
});
