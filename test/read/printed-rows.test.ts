import { describe, expect, it } from 'vitest';
import { drawn, pageBlocks, rowLine, stepsOf, textBlocks } from '../support/reading-steps.js';

const [two, three, four] = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
const rowsOf = (blocks: ReturnType<typeof textBlocks>) => stepsOf(blocks).rows;
const text = (...lines: string[]): string[] => rowsOf(textBlocks(...lines)).map(rowLine);
const page = (heading: string, ...rows: string[][]): string[] =>
  rowsOf(pageBlocks(`<p>${heading}</p>${drawn(...rows)}`)).map(rowLine);

describe('the printed rows of a table', () => {
  it.each([
    // The table is told by its heading, or by labels of one table alone.
    [
      [two, '规章 1 2 3', '行政许可 4'],
      ['proactive rules: 1 2 3', 'proactive licensing: 4'],
    ],
    [
      ['行政许可 4', '规章 1 2 3'],
      ['proactive licensing: 4', 'proactive rules: 1 2 3'],
    ],
    [
      ['规章 1 2 3', '行政许可 4'],
      ['proactive rules: 1 2 3', 'proactive licensing: 4'],
    ],
    [['1 2 3', '行政许可 4'], ['proactive licensing: 4']],
    [['总计 1 2 3', '行政许可 4'], ['proactive licensing: 4']],
    [
      ['行政许可 4', '予以公开 1 2', '总计 5 6'],
      ['proactive licensing: 4', 'requests outcomes.granted: 1 2', 'requests outcomes.total: 5 6'],
    ],
    [
      ['行政许可 4', '五、存在的主要问题及改进情况', '3 4 5', '行政处罚 6'],
      ['proactive licensing: 4', 'proactive penalties: 6'],
    ],
    [
      ['行政许可 4', three, '5 6'],
      ['proactive licensing: 4', 'requests ?: 5 6'],
    ],
    [
      ['行政许可 4', '甲。', '5 6'],
      ['proactive licensing: 4', 'proactive ?: 5 6'],
    ],
    // Headings.
    [
      [two, '信息内容 | 本年制发件数 | 现行有效件数', '规章 | 1 | 2', '行政规范性文件 | 3 | 4'],
      [
        'proactive rules: 1 2 (信息内容 本年制发件数 现行有效件数)',
        'proactive normativeDocuments: 3 4 (信息内容 本年制发件数 现行有效件数)',
      ],
    ],
    [
      [two, '本年制发件数', '规章 | 1', '现行有效件数', '行政规范性文件 | 3'],
      ['proactive rules: 1 (本年制发件数)', 'proactive normativeDocuments: 3 (现行有效件数)'],
    ],
    [
      [two, '本年制发件数', '第二十条第（五）项', '本年处理决定数量', '行政许可 3'],
      ['proactive licensing: 3 (第二十条第（五）项 本年处理决定数量)'],
    ],
    [
      [two, '本年制发件数', '信息内容', '本年处理决定数量', '行政许可 3'],
      ['proactive licensing: 3 (信息内容 本年处理决定数量)'],
    ],
    [[two, '甲', '行政处罚 | 1'], ['proactive penalties: 1 (甲)']],
    [[two, '本年制发件数', three, '予以公开 1'], ['requests outcomes.granted: 1']],
    // Rows that no label names, and labels without figures.
    [
      [two, '行政处罚 | 1', '甲 | 2 | 3'],
      ['proactive penalties: 1', 'proactive ?甲: 2 3 (甲)'],
    ],
    [
      [two, '行政处罚 | 1', '甲', '2 3'],
      ['proactive penalties: 1', 'proactive ?甲: 2 3 (甲)'],
    ],
    [[two, '行政处罚 | 甲 | 1'], ['proactive ?甲: 1']],
    [[two, '行政处罚 | 件 | 1'], ['proactive penalties: 1']],
    [[two, '行政处罚 | （件） | 1'], ['proactive penalties: 1']],
    [[two, '行政处罚 | 万元 | 1'], ['proactive penalties: 1']],
    [[two, '行政处罚 | 件数 | 1'], ['proactive ?件数: 1']],
    [[two, '行政处罚', '件', '1'], ['proactive ?件: 1']],
    [
      [two, '规章', '行政规范性文件 | 1'],
      ['proactive rules: ', 'proactive normativeDocuments: 1'],
    ],
    [
      [two, '规章', '甲', '行政规范性文件 | 1'],
      ['proactive rules: ', 'proactive normativeDocuments: 1'],
    ],
    [[two, '规章', '本年制发件数', '行政规范性文件 | 1'], ['proactive normativeDocuments: 1 (本年制发件数)']],
    [[two, '行政处罚'], ['proactive penalties: ']],
    [[two, '本年制发件数'], []],
    [[two, '行政处罚', '\t'], ['proactive penalties: _']],
    [[two, '甲', '\t'], []],
    // The groups of table three.
    [
      [three, '三、本年度办理结果', '（一）予以公开 | 1', '总计 | 2'],
      ['requests outcomes.granted: 1', 'requests outcomes.total: 2'],
    ],
    [
      [three, '（六）其他处理', '3.其他 | 1', '其他 | 2'],
      [
        'requests outcomes.other: ',
        'requests outcomes.other.otherReason: 1',
        'requests outcomes.other.otherReason: 2',
      ],
    ],
    [
      [three, '自然人 | 总计', '（一）予以公开 | 1', '总计 | 2'],
      ['requests outcomes.granted: 1 (自然人 总计)', 'requests outcomes.total: 2 (自然人 总计)'],
    ],
    [[three, '（三）不予公开 | 1.属于国家秘密 | 1'], ['requests outcomes.denied.stateSecret: 1']],
    [[three, '（三）不予公开', '1.属于国家秘密 | 不予 | 1'], ['requests outcomes.denied.stateSecret: 1']],
    [[three, '（三）不予公开', '1.属于国家秘密 | 甲乙 | 1'], ['requests ?甲乙: 1']],
    [[three, '（六）其他处理 | 1'], ['requests outcomes.other: 1']],
    [
      [three, '予以公开', '部分公开', '1 2'],
      ['requests outcomes.granted: ', 'requests outcomes.partiallyGranted: 1 2'],
    ],
    [[three, '三、本年度办理结果', '予以公开', '1 2'], ['requests outcomes.granted: 1 2']],
  ] as [string[], string[]][])('%j', (lines, expected) => {
    expect(text(...lines)).toEqual(expected);
  });

  it('are known with what they are', () => {
    const facts = (...lines: string[]) =>
      rowsOf(textBlocks(...lines)).map(
        ({ label, grade, numbered, solid, drawn: isDrawn, cells, labels, token }) =>
          [label, grade, numbered, solid, isDrawn, cells, labels, token.text].join(' '),
      );
    expect(facts(three, '（一）予以公开 | 1 | 2')).toEqual([
      '（一）予以公开 exact true true false 3 1 （一）予以公开',
    ]);
    expect(facts(three, '予以公开 | 1 | 2')).toEqual(['予以公开 exact false true false 3 1 予以公开']);
    expect(facts(three, '（二）予以公开 | 1 | 2')).toEqual([
      '（二）予以公开 exact false true false 3 1 （二）予以公开',
    ]);
    expect(facts(three, '本年新收政府 | 1 | 2')).toEqual([
      '本年新收政府 cut false true false 3 1 本年新收政府',
    ]);
    expect(facts(three, '予以公开 | 1', '甲 | 1 | 2')[1]).toBe('甲 none false true false 3 1 甲');
    expect(facts(three, '予以公开', '1', '2')).toEqual(['予以公开 exact false false false 3 1 予以公开']);
    expect(facts(three, '三、本年度办理结果', '予以公开', '1', '2')).toEqual([
      '予以公开 exact false false false 4 2 予以公开',
    ]);
    expect(facts(three, '自然人', '予以公开', '1', '2')).toEqual([
      '予以公开 exact false false false 3 1 予以公开',
    ]);
    expect(facts(three, '属于国家', '秘密', '1', '2')).toEqual([
      '属于国家秘密 exact false false false 4 2 属于国家',
    ]);
    expect(facts(three, '予以公开', '部分公开', '1')[0]).toBe(
      '予以公开 exact false false false 0 0 予以公开',
    );
    expect(facts(three, '予以公开 | 1', '5  6')[1]).toBe(' none false false false 2 0 5');
    expect(rowsOf(pageBlocks(`<p>${three}</p>${drawn(['予以公开', '1'])}`))[0]).toMatchObject({
      drawn: true,
      solid: true,
      cells: 2,
      labels: 1,
    });
  });

  it('tell of their headings the editions that have them', () => {
    const editions = rowsOf(
      textBlocks(two, '本年制发件数 | 本年新公开数量 | 甲', '规章 | 1 | 2 | 3'),
    )[0]?.heads.map(({ editions: own, target }) => [own, target?.kind]);
    expect(editions).toEqual([
      [['2021'], 'column'],
      [['2019'], 'column'],
      [[], undefined],
    ]);
    expect(rowsOf(textBlocks(three, '自然人', '予以公开 1'))[0]?.heads[0]?.editions).toEqual([
      '2019',
      '2021',
    ]);
  });
});

describe('the printed rows of table four', () => {
  it.each([
    [[four, '结果维持 | 结果纠正', '1 | 2'], ['disputes ?结果纠正: 1 2 (结果维持 结果纠正)']],
    [[four, '行政复议 | 1 | 2 | 3 | 4 | 10'], ['disputes reconsideration: 1 2 3 4 10 (行政复议)']],
    [[four, '行政复议', '结果维持 | 1'], ['disputes ?结果维持: 1 (行政复议 结果维持)']],
    [[four, '行政诉讼 | 1 | 2'], ['disputes ?行政诉讼: 1 2 (行政诉讼)']],
    [[four, '未经复议直接起诉 | 1 | 2'], ['disputes litigation.direct: 1 2 (未经复议直接起诉)']],
    [
      [four, '结果维持 | 总计', '1 | 2', '复议后起诉 | 总计', '3 | 4'],
      ['disputes ?总计: 1 2 (结果维持 总计)', 'disputes ?总计: 3 4 (复议后起诉 总计)'],
    ],
    [[four, '结果维持', '\t\t\t'], []],
    [[four, '结果维持', '|  |  |  |  |  |'], ['disputes ?结果维持: _ _ _ _ _ (结果维持)']],
    [[four, '结果维持', '|  |  |  |'], []],
    [[four, '结果维持 |  |  |  |  |  |'], []],
    [[four, '结果维持', '\t', '\t', '\t', '\t', '\t'], []],
    [['结果维持 | 结果纠正', '1 | 2'], ['disputes ?结果纠正: 1 2 (结果维持 结果纠正)']],
  ] as [string[], string[]][])('%j', (lines, expected) => {
    expect(text(...lines)).toEqual(expected);
  });

  it('may be drawn, with headings above', () => {
    expect(
      page(four ?? '', ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['1', '2', '3', '4', '10']),
    ).toEqual(['disputes ?: 1 2 3 4 10 (结果维持 结果纠正 其他结果 尚未审结 总计)']);
    expect(
      page(four ?? '', ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['', '', '', '', '']),
    ).toEqual(['disputes ?: _ _ _ _ _ (结果维持 结果纠正 其他结果 尚未审结 总计)']);
    expect(
      page(four ?? '', ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['', '', '', '']),
    ).toEqual([]);
  });
});
