import { describe, expect, it } from 'vitest';
import { labelText } from '../../src/read/label-text.js';
import { isLabelPiece, matchLabel } from '../../src/read/match-label.js';
import { createRecogniser } from '../../src/read/token.js';
import { vocabulary, type Word } from '../../src/read/vocabulary.js';

const nameOf = ({ target }: Word): string =>
  `${target.kind} ${target.table}.${target.kind === 'row' ? target.path : target.kind === 'column' ? target.key : target.zh}`;
/** What a label stands for, and how surely. */
const matched = (text: string): string | undefined => {
  const match = matchLabel(labelText(text));
  return match && `${match.grade} ${match.words.map(nameOf).join(', ')}`;
};

describe('a label', () => {
  it.each([
    ['规章', 'exact row proactive.rules'],
    ['行政规范性文件', 'exact row proactive.normativeDocuments'],
    ['规范性文件', 'exact row proactive.normativeDocuments'],
    ['一、本年新收政府信息公开申请数量', 'exact row requests.received'],
    ['1.属于国家秘密', 'exact row requests.outcomes.denied.stateSecret'],
    ['自然人', 'exact column requests.naturalPerson'],
    ['公民', 'exact column requests.naturalPerson'],
    ['法人或其他组织', 'exact head requests.法人或其他组织'],
    ['第二十条第（一）项', 'exact title proactive.第二十条第（一）项'],
    ['信息内容', 'exact corner proactive.信息内容'],
    ['其他', 'exact column requests.otherOrganization, row requests.outcomes.other.otherReason'],
    ['总计', 'exact column requests.total, row requests.outcomes.total, column disputes.total'],
    ['行政复议', 'exact row disputes.reconsideration'],
    ['行政诉讼未经复议直接起诉', 'exact row disputes.litigation.direct'],
    ['行政诉讼（复议后诉讼）', 'exact row disputes.litigation.afterReconsideration'],
    ['行政诉讼', 'exact row disputes.litigation'],
    ['本年收费金额（单位：万元）', 'exact column proactive.amount'],
    ['部分公开（区分处理的，只计这一情形，不计其他情形）', 'exact row requests.outcomes.partiallyGranted'],
    ['部分公开（甲乙）', 'exact row requests.outcomes.partiallyGranted'],
    ['申请人逾期未按收费通知要求缴纳费用', 'exact row requests.outcomes.other.overdueFee'],
    // Cut.
    ['本年新收政府', 'cut row requests.received'],
    ['本年新收', 'cut row requests.received'],
    ['本年新', undefined],
    [
      '申请人无正当理由',
      'cut row requests.outcomes.other.overdueCorrection, row requests.outcomes.other.overdueCorrection',
    ],
    ['属于三类', 'cut row requests.outcomes.denied.internalAffairs'],
    ['2.属于三类', undefined],
    ['5.属于三类', 'cut row requests.outcomes.denied.internalAffairs'],
    ['（五）属于三类', 'cut row requests.outcomes.denied.internalAffairs'],
    ['申请人', undefined],
    ['本年收费', 'cut column proactive.amount'],
    ['第二十条第', undefined],
    ['采购总金额元甲', 'cut column proactive.amount'],
    // More than the heading.
    ['现行有效件数历年累计', 'cut column proactive.inForce'],
    ['现行有效件数历年累计数', 'cut column proactive.inForce'],
    ['现行有效件数历史累计数量', 'cut column proactive.inForce'],
    ['现行有效件数历史累计数量表', undefined],
    ['结果维持数量', 'cut column disputes.upheld'],
    ['行政许可数量甲乙', undefined],
    // Misspelt.
    ['行政归范性文件', 'misspelt row proactive.normativeDocuments'],
    ['属于四类过呈性信息', 'misspelt row requests.outcomes.denied.processInformation'],
    ['6.属于四类过呈性信息', 'misspelt row requests.outcomes.denied.processInformation'],
    ['5.属于四类过呈性信息', undefined],
    ['规掌', undefined],
    ['行政许司', 'misspelt row proactive.licensing'],
    ['行政许', undefined],
    ['甲乙丙丁', undefined],
    ['', undefined],
  ])('%s: %s', (text, expected) => {
    expect(matched(text)).toBe(expected);
  });

  it('misspelt so that it is between two stands for neither', () => {
    expect(matched('行政强可')).toBeUndefined();
    expect(matched('行政处制')).toBeUndefined();
    expect(matched('本年结转政府信息公开申请数量')).toBe('misspelt row requests.carriedOver');
    expect(matched('本年结收政府信息公开申请数量')).toBe('misspelt row requests.received');
    expect(matched('本年结收政府信息公开申请数星')).toBeUndefined();
    expect(matched('某年新收政府信息公开申请数星')).toBe('misspelt row requests.received');
    expect(matched('本年新收政府信息公开申请清数星')).toBe('misspelt row requests.received');
    expect(matched('科研机购')).toBe('misspelt column requests.researchInstitution');
    expect(matched('未经复议直接诉')).toBe('cut row disputes.litigation.direct');
    expect(matched('无正当理由大量反复申清')).toBe('misspelt row requests.outcomes.notProcessed.excessive');
    expect(matched('无正当里由大量反复申清')).toBe('misspelt row requests.outcomes.notProcessed.excessive');
    expect(matched('无正当里由大量返复申清')).toBeUndefined();
    expect(matched('无正当理由大量反复申请甲乙')).toBe(
      'misspelt row requests.outcomes.notProcessed.excessive',
    );
    expect(matched('无正当理由大量反复申请甲乙丙')).toBeUndefined();
    expect(matched(`${'甲'.repeat(110)}`)).toBeUndefined();
  });
});

describe('a piece of a label', () => {
  it.each([
    '属于',
    '国家秘密',
    '国家秘密（甲）',
    '只计这一情形',
    '区分处理的，只计',
    '勾稽关系为：第一项',
    '本年收费金额',
  ])('is %s', (text) => {
    expect(isLabelPiece(labelText(text))).toBe(true);
  });

  it.each(['属', '', '甲乙', '国家机密'])('is not %s', (text) => {
    expect(isLabelPiece(labelText(text))).toBe(false);
  });
});

describe('the words of the form', () => {
  const { words, byCore, byStart, texts, printed } = vocabulary();

  it('stand for one row, column or heading each, in the editions that have them', () => {
    const of = (core: string) =>
      byCore
        .get(core)
        ?.map(
          (word) =>
            `${nameOf(word)} ${word.editions.join('+')} ${word.numeral ? `${word.numeral.depth}.${word.numeral.index}` : '-'}`,
        );
    expect(of('规章')).toEqual(['row proactive.rules 2019+2021 -']);
    expect(of('本年制发件数')).toEqual(['column proactive.issued 2021 -']);
    expect(of('采购总金额')).toEqual(['column proactive.amount 2019 -']);
    expect(of('予以公开')).toEqual(['row requests.outcomes.granted 2019+2021 1.1']);
    expect(of('属于国家秘密')).toEqual(['row requests.outcomes.denied.stateSecret 2019+2021 2.1']);
    expect(of('结转下年度继续办理')).toEqual(['row requests.carriedForward 2019+2021 0.4']);
    expect(of('其他处理')).toEqual(['row requests.outcomes.other 2019+2021 1.6']);
    expect(of('未经复议直接起诉')).toEqual(['row disputes.litigation.direct 2019+2021 -']);
    expect(of('行政诉讼复议后起诉')).toEqual(['row disputes.litigation.afterReconsideration 2019+2021 -']);
    expect(of('行政复议行政诉讼')).toBeUndefined();
    expect(of('申请人情况')).toEqual(['head requests.申请人情况 2019+2021 -']);
    expect(of('不予公开属于国家秘密')).toBeUndefined();
    expect(new Set(words.map(({ id }) => id)).size).toBe(new Set(words.map(nameOf)).size);
    expect(new Set(words.map(({ core, id }) => `${core} ${id}`)).size).toBe(words.length);
    expect(words.filter(({ target }) => target.kind === 'title').map(nameOf)).toEqual([
      'title proactive.第二十条第（一）项',
      'title proactive.第二十条第（五）项',
      'title proactive.第二十条第（六）项',
      'title proactive.第二十条第（八）项',
      'title proactive.第二十条第（九）项',
    ]);
  });

  it('are found by their beginnings', () => {
    expect(byStart.get('行政许可')?.map(nameOf)).toEqual(['row proactive.licensing']);
    expect([...byStart.keys()].every((start) => start.length === 4)).toBe(true);
    expect(byStart.get('本年新收')?.length).toBe(1);
    expect([...byStart.values()].flat()).toHaveLength(words.filter(({ core }) => core.length > 3).length);
  });

  it('are known as they are printed', () => {
    expect(texts).toContain('区分处理的只计这一情形不计其他情形');
    expect(texts).toContain('本年收费金额单位万元');
    expect(texts).toContain('申请人逾期未按收费通知要求缴纳费用');
    expect(
      [
        '部分公开',
        '（二）部分公开',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        '规章',
      ].every((text) => printed.has(text)),
    ).toBe(true);
    expect(printed.has('（一）部分公开')).toBe(false);
    expect(vocabulary()).toBe(vocabulary());
  });
});

describe('what a text says by itself', () => {
  it('is a figure or a label, looked up once', () => {
    const recognise = createRecogniser();
    expect(recognise('12')).toEqual({
      figure: { kind: 'figure', digits: '12' },
      label: undefined,
      match: undefined,
    });
    expect(recognise('1.甲')).toEqual({
      figure: { kind: 'word' },
      label: { core: '甲', full: '甲', numeral: { depth: 2, index: 1 } },
      match: undefined,
    });
    expect(recognise('规章').match?.grade).toBe('exact');
    expect(recognise('甲')).toBe(recognise('甲'));
    expect(recognise('规章')).toBe(createRecogniser()('规章'));
    const long = '甲'.repeat(200);
    expect(recognise(long)).toBe(recognise(long));
    expect(recognise(`${long}甲`)).not.toBe(recognise(`${long}甲`));
  });
});
