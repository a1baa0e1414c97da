import { describe, expect, it } from 'vitest';
import { joinWords } from '../../src/read/join-words.js';
import { createRecogniser } from '../../src/read/token.js';
import { linesOfCells } from '../support/reading-steps.js';

const joined = (...words: string[]): string[] =>
  joinWords(linesOfCells(...words).flat(), createRecogniser()).map(
    ({ text, tokens, match }) => `${text} ${tokens.length}${match ? ` ${match.grade}` : ''}`,
  );

describe('words that stand one behind the other', () => {
  it.each([
    [[], []],
    [['甲'], ['甲 1']],
    [['规章'], ['规章 1 exact']],
    [
      ['甲', '乙'],
      ['甲 1', '乙 1'],
    ],
    [
      ['规章', '行政许可'],
      ['规章 1 exact', '行政许可 1 exact'],
    ],
    [['行政', '许可'], ['行政许可 2 exact']],
    [['行政', ' 许可 '], ['行政许可 2 exact']],
    [[' 行政许可 '], [' 行政许可  1 exact']],
    [
      ['甲', '行政', '许可', '乙'],
      ['甲 1', '行政许可 2 exact', '乙 1'],
    ],
    [
      ['行政', '许可', '行政', '处罚'],
      ['行政许可 2 exact', '行政处罚 2 exact'],
    ],
    [['行', '政', '许', '可'], ['行政许可 4 exact']],
    // The words of two labels are those two.
    [
      ['行政复议', '行政诉讼'],
      ['行政复议 1 exact', '行政诉讼 1 exact'],
    ],
    [
      ['行政诉讼', '复议后起诉'],
      ['行政诉讼 1 exact', '复议后起诉 1 exact'],
    ],
    [
      ['自然人', '总计'],
      ['自然人 1 exact', '总计 1 exact'],
    ],
    // A label cut at its end is whole together with what follows.
    [['本年新收政府', '信息公开申请数量'], ['本年新收政府信息公开申请数量 2 exact']],
    [['本年新收政府', '信息公开'], ['本年新收政府信息公开 2 cut']],
    [
      ['本年新收政府', '甲乙'],
      ['本年新收政府 1 cut', '甲乙 1'],
    ],
    [
      ['申请人逾期', '未按收费', '通知要求', '缴纳费用、', '行政机关不再处理其', '政府信息公开申请'],
      ['申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 6 exact'],
    ],
    [
      ['申请人', '逾期', '未按收费', '通知要求', '缴纳费用、', '行政机关不再处理其', '政府信息公开申请'],
      ['申请人逾期未按收费通知要求缴纳费用、 5 exact', '行政机关不再处理其 1', '政府信息公开申请 1'],
    ],
    [['1.', '属于国家秘密'], ['1.属于国家秘密 2 exact']],
    [
      ['一', '本年新收政府信息公开申请数量'],
      ['一 1', '本年新收政府信息公开申请数量 1 exact'],
    ],
  ] as [string[], string[]][])('%j are %j', (words, labels) => {
    expect(joined(...words)).toEqual(labels);
  });

  it('are not put together where there are hundreds of them', () => {
    const halves = (count: number) =>
      Array.from({ length: count }, (_, i) => (i % 2 === 0 ? '行政' : '许可'));
    expect(joined(...halves(400))).toHaveLength(200);
    expect(joined(...halves(402))).toHaveLength(402);
  });
});
