import { describe, expect, it } from 'vitest';
import {
  createReport,
  type DiffLayoutOptions,
  type DisclosureReport,
  diffReports,
  type LayoutNode,
  layoutDiff,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const previous = createReport({
  year: 2023,
  agency: '某县',
  fill: 'zero',
  overview: ['一直如此。', '全年收到申请10件。', '后来没有了。'],
  requests: { received: { naturalPerson: 10 } },
});
const current = createReport({
  year: 2024,
  agency: '某县',
  fill: 'zero',
  overview: ['一直如此。', '全年收到申请4件。', '这是另一段完全不同的话。'],
  requests: { received: { naturalPerson: 4 }, carriedOver: { naturalPerson: 3 } },
  proactive: { fees: { amount: 0.5 } },
});

type DiffKind = 'headerChanges' | 'changes' | 'revisions' | 'incomparable';

function nodes<K extends DiffKind>(
  kind: K,
  options?: DiffLayoutOptions,
  [a, b]: [DisclosureReport, DisclosureReport] = [previous, current],
): Extract<LayoutNode, { kind: K }>[] {
  return layoutDiff(diffReports(a, b), options).children.flatMap((section) =>
    section.kind === 'part'
      ? section.children.filter((child): child is Extract<LayoutNode, { kind: K }> => child.kind === kind)
      : [],
  );
}

describe('layoutDiff', () => {
  it('names both reports in the title', () => {
    const diff = diffReports(previous, current);
    expect(layoutDiff(diff).title.text).toBe('某县2023年与2024年政府信息公开工作年度报告比较');
    const other = { ...diff, current: { agency: '乙县', year: 2024 } };
    expect(layoutDiff(other).title.text).toBe('某县2023年与乙县2024年政府信息公开工作年度报告比较');
  });

  it('has only the parts that changed', () => {
    expect(
      layoutDiff(diffReports(previous, current)).children.flatMap((section) =>
        section.kind === 'part' ? section.heading : section.kind,
      ),
    ).toEqual([
      '报告基本信息',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  it('says so where nothing changed', () => {
    expect(layoutDiff(diffReports(current, current)).children).toEqual([
      { kind: 'note', text: '两份报告没有差异。' },
    ]);
  });

  it('says so where the prose was not compared', () => {
    expect(layoutDiff(diffReports(current, current, { narrative: false })).children).toEqual([
      { kind: 'note', text: '文字部分未作比较。' },
    ]);
  });

  it('gives changed figures with bars in proportion to the longest of their unit', () => {
    const [fees, requests] = nodes('changes');
    expect(fees?.rows).toMatchObject([
      {
        row: '行政事业性收费',
        from: '0',
        to: '0.5',
        change: '+0.5',
        ratio: '',
        bars: [{ of: 'change', length: 1 }],
      },
    ]);
    expect(requests?.rows.filter(({ column }) => column === '自然人')).toEqual([
      {
        cell: 'requests.received.naturalPerson',
        row: '一、本年新收政府信息公开申请数量',
        column: '自然人',
        from: '10',
        to: '4',
        change: '-6',
        ratio: '-60%',
        bars: [{ of: 'change', length: -1 }],
      },
      {
        cell: 'requests.carriedOver.naturalPerson',
        row: '二、上年结转政府信息公开申请数量',
        column: '自然人',
        from: '0',
        to: '3',
        change: '+3',
        ratio: '',
        bars: [{ of: 'change', length: 0.5 }],
      },
    ]);
  });

  it('gives a bar each of before and after, side by side', () => {
    const requests = nodes('changes', { form: 'side-by-side' })[1];
    expect(requests?.heads.chart).toBe('2023年 / 2024年 示意');
    expect(requests?.rows[0]?.bars).toEqual([
      { of: 'from', length: 1 },
      { of: 'to', length: 0.4 },
    ]);
  });

  it('takes an unknown figure for no zero', () => {
    const unknown = setCell(previous, 'requests.received.naturalPerson', null);
    const [row] = nodes('changes', {}, [unknown, previous])[0]?.rows ?? [];
    expect(row).toMatchObject({ from: '无数据', to: '10', change: '', ratio: '', bars: [{ length: 0 }] });
  });

  it('does not round a change away', () => {
    const many = setCell(previous, 'requests.received.naturalPerson', 100_000);
    const more = setCell(many, 'requests.received.naturalPerson', 100_001);
    expect(nodes('changes', {}, [many, more])[0]?.rows[0]?.ratio).toBe('<+0.1%');
    expect(nodes('changes', {}, [more, many])[0]?.rows[0]?.ratio).toBe('>-0.1%');
  });

  it('shows only changed paragraphs, words marked, and counts the others', () => {
    const [overview] = nodes('revisions');
    expect(
      overview?.blocks.map(({ label, runs }) => [label, runs.map(({ kind, text }) => `${kind} ${text}`)]),
    ).toEqual([
      ['改写', ['same 全年收到申请', 'removed 10', 'added 4', 'same 件。']],
      ['删除', ['removed 后来没有了。']],
      ['新增', ['added 这是另一段完全不同的话。']],
    ]);
    const notes = layoutDiff(diffReports(previous, current)).children.flatMap((section) =>
      section.kind === 'part' ? section.children.filter(({ kind }) => kind === 'note') : [],
    );
    expect(notes).toEqual([{ kind: 'note', text: '另有 1 段未变。' }]);
  });

  it('shows both wordings whole, side by side', () => {
    const [overview] = nodes('revisions', { form: 'side-by-side' });
    expect(overview?.blocks.map(({ state }) => state)).toEqual(['kept', 'reworded', 'removed', 'added']);
    const wording = (other: 'added' | 'removed') =>
      overview?.blocks
        .map(({ runs }) => runs.flatMap(({ kind, text }) => (kind === other ? [] : text)).join(''))
        .filter((text) => text !== '');
    expect(wording('added')).toEqual(previous.overview.blocks.map(({ text }) => text));
    expect(wording('removed')).toEqual(current.overview.blocks.map(({ text }) => text));
  });

  it('lists figures without a counterpart, and counts those that are zero', () => {
    const old = createReport({
      year: 2020,
      agency: '某县',
      fill: 'zero',
      proactive: { procurement: { projects: 7 } },
    });
    const [lone] = nodes('incomparable', {}, [old, current]);
    expect(lone?.items).toMatchObject([{ text: '2020年：7' }, { text: '2024年：0.5' }]);
    expect(lone?.items[0]?.reason).toContain('政府集中采购');
    expect(lone?.heading).toMatch(/^不可比的数据（另有 \d+ 项为 0）$/u);
  });

  it('is plain JSON, whatever the editions', () => {
    for (const form of ['changed', 'side-by-side'] as const) {
      const layout = layoutDiff(
        diffReports(balancedReport(1, { edition: '2019', year: 2020 }), balancedReport(2)),
        { form, locale: 'en' },
      );
      expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
    }
  });

  it('refuses an unknown form', () => {
    expect(() => layoutDiff(diffReports(previous, current), { form: 'inline' as never })).toThrow(
      'options.form',
    );
  });
});
