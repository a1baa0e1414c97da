import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellPaths,
  createReport,
  type DisclosureReport,
  DisclosureReportError,
  type DocumentNode,
  type Finding,
  getCell,
  layoutReport,
  setCell,
} from '../../src/index.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';
import { cellsOf, figuresOf, tableOf, tablesIn } from './support.js';

const report = createReport({ year: 2024, agency: '某市人民政府', fill: 'zero' });

function kinds(layout: DocumentNode): string[] {
  return layout.children.map((section) => (section.kind === 'part' ? section.heading : section.kind));
}

function notes(layout: DocumentNode): string[] {
  return layout.children.flatMap((section) =>
    section.kind === 'part'
      ? section.children.flatMap((child) => (child.kind === 'note' ? child.text : []))
      : [],
  );
}

describe('layoutReport', () => {
  it('has the six parts in order', () => {
    expect(kinds(layoutReport(report))).toEqual([
      'facts',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('is plain JSON', () => {
    const layout = layoutReport(report, { findings: [], previous: report });
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });

  it('draws every cell of a report once, with its figure', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, (any) => {
        const figures = tablesIn(layoutReport(any)).flatMap(figuresOf);
        expect(figures.map(({ path }) => path)).toEqual(cellPaths(any));
        for (const { path, value } of figures) expect(value).toBe(getCell(any, path));
      }),
      { numRuns: 20 },
    );
  });

  it('ties every figure to labels of its own table, and uses no id twice', () => {
    for (const any of [report, createReport({ year: 2020, agency: '某县' })]) {
      const tables = tablesIn(layoutReport(any));
      const ids = tables.flatMap((table) =>
        cellsOf(table).flatMap((cell) => (cell.kind === 'head' ? cell.id : [])),
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const table of tables) {
        const own = new Map(
          cellsOf(table).flatMap((cell) => (cell.kind === 'head' ? [[cell.id, cell]] : [])),
        );
        for (const { headers } of figuresOf(table)) for (const id of headers) expect(own.has(id)).toBe(true);
      }
    }
  });

  it('names the labels over a figure from the outside in', () => {
    const table = tableOf(report, 'requests');
    const labels = new Map(
      cellsOf(table).flatMap((cell) => (cell.kind === 'head' ? [[cell.id, cell.text]] : [])),
    );
    const figure = figuresOf(table).find(
      ({ path }) => path === 'requests.outcomes.denied.stateSecret.researchInstitution',
    );
    expect(figure?.headers.map((id) => labels.get(id))).toEqual([
      '申请人情况',
      '法人或其他组织',
      '科研机构',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ]);
  });

  it('draws each table in its own edition', () => {
    const mixed = balancedReport(1, { edition: '2021', proactiveEdition: '2019' });
    expect(tablesIn(layoutReport(mixed)).map(({ edition }) => edition)).toEqual(['2019', '2021', '2021']);
  });

  it('marks totals', () => {
    const totals = figuresOf(tableOf(report, 'requests')).filter(({ isTotal }) => isTotal);
    // One column of 25 and one row of seven, which share a cell.
    expect(totals).toHaveLength(31);
  });

  it('prints figures without exponents, and no figure as nothing', () => {
    const filled = setCell(
      setCell(setCell(report, 'proactive.fees.amount', 0.0000001), 'proactive.rules.issued', null),
      'proactive.rules.repealed',
      1e21,
    );
    const [issued, repealed] = figuresOf(tableOf(filled, 'proactive'));
    expect(issued).toMatchObject({ value: null, text: '' });
    expect(repealed).toMatchObject({ value: 1e21, text: '1000000000000000000000' });
    expect(figuresOf(tableOf(filled, 'proactive')).at(-1)?.text).toBe('0.0000001');
  });

  it('prints the unit of an amount whose column names none', () => {
    const old = createReport({
      year: 2020,
      agency: '某县',
      edition: '2019',
      proactive: { procurement: { amount: 251000.5 }, fees: { change: -8 } },
    });
    const texts = figuresOf(tableOf(old, 'proactive')).map(({ path, text }) => `${path} ${text}`);
    expect(texts).toContain('proactive.procurement.amount 251000.5元');
    expect(texts).toContain('proactive.fees.change -8');
  });
});

describe('the header of a layout', () => {
  const header = (init: Partial<DisclosureReport>) => {
    const layout = layoutReport({ ...report, ...init });
    const facts = layout.children.find((section) => section.kind === 'facts');
    return [layout.title.text, ...(facts?.items.map(({ label, text }) => label + text) ?? [])];
  };

  it('has the title of the form where the report has none', () => {
    expect(header({})).toEqual([
      '某市人民政府2024年政府信息公开工作年度报告',
      '统计期限：2024年1月1日至2024年12月31日',
    ]);
  });

  it('states agency and year where the title does not do so in the form’s way', () => {
    expect(header({ title: '政府信息公开年报', publishedOn: '2025-01-20' })).toEqual([
      '政府信息公开年报',
      '报告机关：某市人民政府',
      '报告年度：2024年',
      '统计期限：2024年1月1日至2024年12月31日',
      '发布日期：2025年1月20日',
    ]);
  });

  it('states nothing that is not known', () => {
    expect(header({ agency: { name: null }, year: null, period: null })).toEqual([
      '政府信息公开工作年度报告',
    ]);
  });
});

describe('annotations', () => {
  const findings: Finding[] = [
    {
      rule: 'a/one',
      severity: 'error',
      message: '第一',
      cells: ['requests.received.total', 'requests.received.total'],
    },
    { rule: 'a/two', severity: 'info', message: '第二', cells: [] },
    { rule: 'a/three', severity: 'warning', message: '第三', cells: ['requests.received.total'] },
  ];

  it('marks the cells of a finding and lists all findings', () => {
    const layout = layoutReport(report, { findings });
    const marked = tablesIn(layout)
      .flatMap(figuresOf)
      .filter((figure) => figure.findings.length > 0);
    expect(marked.map(({ path, findings: items }) => [path, items.map(({ mark }) => mark)])).toEqual([
      ['requests.received.total', ['a', 'c']],
    ]);
    expect(layout.children.at(-1)).toMatchObject({
      kind: 'findings',
      heading: '检查结果',
      items: [
        { mark: 'a', label: '错误：', message: '第一' },
        { mark: 'b', label: '提示：', message: '第二' },
        { mark: 'c', label: '警告：', message: '第三' },
      ],
    });
  });

  it('goes on after the mark z with aa', () => {
    const many = Array.from({ length: 703 }, () => findings[1]).flatMap((finding) => finding ?? []);
    const list = layoutReport(report, { findings: many }).children.at(-1);
    const marks = list?.kind === 'findings' ? list.items.map(({ mark }) => mark) : [];
    expect([marks[0], marks[25], marks[26], marks[701], marks[702]]).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
    expect(new Set(marks).size).toBe(703);
  });

  it('puts the earlier figure and the change beside a figure', () => {
    const current = setCell(report, 'requests.received.total', 58);
    const previous = setCell({ ...report, year: 2023 }, 'requests.received.total', 51);
    const figure = figuresOf(tableOf(current, 'requests', { previous }))[6];
    expect(figure?.previous).toEqual({ value: 51, change: 7, text: '前51', changeText: '+7' });
    expect(notes(layoutReport(current, { previous }))).toContain('括号内“前”为2023年数据，其后为增减。');
  });

  it('takes an unknown figure for no zero', () => {
    const unknown = setCell(report, 'requests.received.total', null);
    expect(figuresOf(tableOf(unknown, 'requests', { previous: report }))[6]?.previous).toEqual({
      value: 0,
      change: null,
      text: '前0',
      changeText: '',
    });
    expect(figuresOf(tableOf(report, 'requests', { previous: unknown }))[6]?.previous).toMatchObject({
      value: null,
      text: '前无数据',
    });
    expect(figuresOf(tableOf(unknown, 'requests', { previous: unknown }))[6]?.previous).toBeUndefined();
  });

  it('compares editions only where they count the same', () => {
    const previous = balancedReport(3, { edition: '2019', year: 2020 });
    const figures = new Map(
      tablesIn(layoutReport(report, { previous }))
        .flatMap(figuresOf)
        .map((figure) => [figure.path, figure.previous?.value]),
    );
    expect(figures.get('proactive.rules.issued')).toBeUndefined();
    expect(figures.get('proactive.fees.amount')).toBeUndefined();
    expect(figures.get('proactive.licensing.decisions')).toBe(
      getCell(previous, 'proactive.licensing.decisions'),
    );
    // One row of the form of 2019 is three of that of 2021: none of the three is the one.
    expect(figures.get('requests.outcomes.other.otherReason.total')).toBeUndefined();
  });
});

describe('a blank form', () => {
  it('has instructions in place of prose, and no figures', () => {
    const full = {
      ...balancedReport(4),
      overview: { blocks: [{ kind: 'paragraph' as const, text: '独一无二' }] },
    };
    const layout = layoutReport(full, { blank: true, previous: full });
    expect(
      tablesIn(layout)
        .flatMap(figuresOf)
        .every(({ text, value }) => text === '' && value === null),
    ).toBe(true);
    expect(
      layout.children.flatMap((section) =>
        section.kind === 'part'
          ? section.children.flatMap((child) => (child.kind === 'paragraph' ? child.text : []))
          : [],
      ),
    ).toEqual(['（文字描述）', '（文字描述）', '（文字描述，收取信息处理费情况在此处报告。）']);
    expect(JSON.stringify(layout)).not.toContain('独一无二');
  });
});

describe('another edition than the report’s', () => {
  it('names the figures that it has no cell for', () => {
    const old = balancedReport(5, { edition: '2019', year: 2020, requests: 300 });
    const cleared = cellPaths(old)
      .filter((path) => path.startsWith('proactive.') || path.startsWith('requests.outcomes.other.'))
      .reduce((so, path) => setCell(so, path, 0), old);
    const one = setCell(cleared, 'proactive.otherServices.decisions' as never, 12);
    const layout = layoutReport(one, { edition: '2021' });
    expect(tablesIn(layout).map(({ edition }) => edition)).toEqual(['2021', '2021', '2021']);
    expect(notes(layout)).toEqual(['2021年格式中没有下列数据的位置：其他对外管理服务事项 · 处理决定数量 12']);
  });
});

describe('mistakes of the caller', () => {
  it.each([
    [{ locale: 'fr' }, 'options.locale'],
    [{ edition: '2020' }, 'options.edition'],
    [{ idPrefix: '1" onload="' }, 'options.idPrefix'],
    [{ previous: {} }, 'options.previous.agency'],
  ])('are refused: %j', (options, path) => {
    expect(() => layoutReport(report, options as never)).toThrow(DisclosureReportError);
    expect(() => layoutReport(report, options as never)).toThrow(path);
  });
});
