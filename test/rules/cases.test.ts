import { describe, expect, it } from 'vitest';
import type { PrintedTable } from '../../src/finding/source.js';
import { createReport, DisclosureReportError, type RuleId, validateReport } from '../../src/index.js';
import { type Fragment, runRule } from './examples/example.js';

const said = (id: RuleId, fragment: Fragment) =>
  runRule(id, fragment).findings.map(({ severity, message }) => [severity, message]);

const outline = { headings: [], tables: [], foreignRows: [] };

describe('cells', () => {
  it('names three blanks of many, and counts them all', () => {
    const row = (column: string) => [`requests.received.${column}`, null];
    const cells = Object.fromEntries(
      ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'otherOrganization'].map(row),
    );
    expect(said('cells/blank', { cells: { ...cells, 'requests.received.total': null } })).toEqual([
      [
        'info',
        '三、收到和处理政府信息公开申请情况：有 5 格空白，空白不等于 0：一、本年新收政府信息公开申请数量 · 自然人；一、本年新收政府信息公开申请数量 · 商业企业；一、本年新收政府信息公开申请数量 · 科研机构 等 5 处',
      ],
    ]);
  });

  it('takes a table without a figure for missing, unless the document prints it', () => {
    const fragment: Fragment = { fill: 'blank', cells: { 'requests.received.total': 1 } };
    expect(said('cells/blank', fragment).map(([, message]) => message?.slice(0, 1))).toEqual(['三']);
    const printed: PrintedTable = { table: 'disputes', edition: '2021', rows: [], location: {} };
    expect(
      said('cells/blank', { ...fragment, outline: { ...outline, tables: [printed] } }).map(([, message]) =>
        message?.slice(0, 1),
      ),
    ).toEqual(['三', '四']);
  });

  it.each(['/', '／', '\\', '-', '—', '——', '－', '*', '无', ' 无 ', '不适用', '不 适用', 'N/A', '暂无'])(
    'takes %j for a mark and not for an unreadable figure',
    (text) => {
      const fragment: Fragment = {
        cells: { 'proactive.rules.issued': null },
        sources: { 'proactive.rules.issued': { text, location: {} } },
      };
      expect(said('cells/not-applicable', fragment)).toHaveLength(1);
      expect(said('cells/unreadable', fragment)).toEqual([]);
      expect(said('cells/blank', fragment)).toEqual([]);
    },
  );

  it('takes a cell whose text is blank for a blank', () => {
    const fragment: Fragment = {
      cells: { 'proactive.rules.issued': null },
      sources: { 'proactive.rules.issued': { text: ' \n', location: { line: 3 } } },
    };
    expect(said('cells/blank', fragment)).toHaveLength(1);
    expect([...said('cells/not-applicable', fragment), ...said('cells/unreadable', fragment)]).toEqual([]);
  });
});

describe('format', () => {
  const prose = { overview: '全年……', problems: '存在……', other: '无。' };

  it('says once that a part is missing, heading, table and all', () => {
    const fragment: Fragment = { ...prose, fill: 'blank', cells: { 'proactive.rules.issued': 0 }, outline };
    expect(said('format/part-missing', fragment).map(([, message]) => message)).toEqual([
      '缺少“三、收到和处理政府信息公开申请情况”部分',
      '缺少“四、政府信息公开行政复议、行政诉讼情况”部分',
    ]);
    expect(said('format/table-missing', fragment)).toEqual([]);
  });

  it('tells an empty part from one that is not there by its heading', () => {
    const fragment: Fragment = {
      ...prose,
      problems: [],
      outline: {
        ...outline,
        headings: [{ part: 'problems', text: '五、存在的主要问题及改进情况', location: {} }],
      },
    };
    expect(said('format/part-missing', fragment)).toEqual([]);
    expect(said('problems/empty', fragment)).toEqual([['error', '第五部分没有内容']]);
    expect(said('problems/empty', { ...fragment, outline })).toEqual([]);
  });

  it('is lenient with tables in the year of the trial form', () => {
    const missing: Fragment = { ...prose, year: 2019, fill: 'blank', cells: { 'proactive.rules.made': 0 } };
    expect(said('format/table-missing', missing).map(([severity]) => severity)).toEqual([
      'warning',
      'warning',
    ]);
    expect(said('format/part-missing', { ...missing, outline }).map(([severity]) => severity)).toEqual([
      'warning',
      'warning',
    ]);
    expect(said('format/edition', { year: 2019, edition: '2021' }).map(([severity]) => severity)).toEqual([
      'info',
      'info',
    ]);
  });

  it('says where a part comes twice', () => {
    const heading = (line: number) =>
      ({ part: 'other', text: '六、其他需要报告的事项', location: { line } }) as const;
    const { findings } = runRule('format/part-order', {
      outline: { ...outline, headings: [heading(8), heading(90)] },
    });
    expect(findings.map(({ message, location }) => [message, location])).toEqual([
      ['标题“六、其他需要报告的事项”重复出现', { line: 90 }],
    ]);
  });

  it('minds a wrong numeral', () => {
    const headings = [{ part: 'other', text: '五、其他需要报告的事项', location: {} }] as const;
    expect(said('format/part-title', { outline: { ...outline, headings: [...headings] } })).toHaveLength(1);
  });

  it('takes labels that all differ for another script, not for renamed rows', () => {
    const rows = [
      { row: 'rules', label: '規章', location: {} },
      { row: 'licensing', label: '行政許可', location: {} },
      { row: 'penalties', label: '行政處罰', location: {} },
    ];
    const tables = [{ table: 'proactive', edition: '2021', rows, location: {} } as const];
    expect(said('format/row-set', { outline: { ...outline, tables } })).toEqual([
      ['warning', '二、主动公开政府信息情况：缺少 3 行：行政规范性文件；行政强制；行政事业性收费'],
    ]);
  });

  it('knows rows by label, alias and numeral, alone or under their headings', () => {
    const rows = [
      { row: 'received', label: '一、本年新收政府信息公开申请数量', location: {} },
      {
        row: 'outcomes.partiallyGranted',
        label: '(二)部分公开（区分处理的，只计这一情形，不计其他情形）',
        location: {},
      },
      { row: 'outcomes.denied.stateSecret', label: '（三）不予公开 1．属于国家秘密', location: {} },
      { row: 'outcomes.denied.securityOrStability', label: '3.危及"三安全一稳定"', location: {} },
      { row: 'outcomes.total', label: '（七）合计', location: {} },
      { row: 'outcomes.other.otherReason', label: '3.其他', location: {} },
    ];
    const tables = [{ table: 'requests', edition: '2021', rows, location: {} } as const];
    expect(said('format/row-set', { outline: { ...outline, tables } }).map(([, message]) => message)).toEqual(
      [expect.stringMatching(/：缺少 19 行：/u)],
    );
  });
});

describe('figures', () => {
  it('of requests: what is carried forward, and lapsed for want of a fee', () => {
    expect(
      said('requests/carry-forward-share', {
        cells: { 'requests.received.total': 2, 'requests.carriedForward.total': 3 },
      }),
    ).toEqual([['info', '结转下年度继续办理 3 件，超过本年新收 2 件']]);
    expect(
      said('requests/overdue-fee', {
        year: 2020,
        edition: '2021',
        cells: { 'requests.outcomes.other.overdueFee.total': 2 },
      }),
    ).toEqual([
      ['warning', '因逾期未缴费不再处理 2 件，但信息处理费自 2021 年起才可收取，本报告为 2020 年度'],
    ]);
  });

  it('of procurement: an amount without projects', () => {
    const cells = { 'proactive.procurement.amount': 5 };
    expect(said('proactive/procurement', { year: 2020, cells })).toEqual([
      ['warning', '政府集中采购项目 0 项，总金额 5 元，有金额而无项目'],
    ]);
  });

  it.each([
    ['proactive/in-force-bound', 1],
    ['continuity/in-force', 1],
    // Its total is unknown, too.
    ['continuity/carried-over', 2],
  ] as const)('that are unknown leave %s undecided', (id, undecided) => {
    const cells = { 'proactive.rules.inForce': null, 'requests.carriedOver.naturalPerson': null };
    const { findings, checked } = runRule(id, { cells, previous: {} });
    expect(findings).toEqual([]);
    expect(checked.undecided).toBe(undecided);
  });
});

describe('a stated change on last year', () => {
  const trend = (before: number, value: number, overview: string, rest: Fragment = {}) =>
    runRule('continuity/year-over-year', {
      ...rest,
      cells: { 'requests.received.naturalPerson': value },
      overview,
      previous: { cells: { 'requests.received.naturalPerson': before } },
    });

  it.each([
    [40, 44, '全年收到政府信息公开申请44件，同比增长10%。'],
    [3, 4, '全年收到政府信息公开申请4件，同比增长33.3%。'],
    // Cut, not rounded.
    [300, 455, '全年收到政府信息公开申请455件，同比增长51%。'],
    [60, 45, '全年收到政府信息公开申请45件，同比下降25%。'],
    [10, 30, '全年收到政府信息公开申请30件，同比增长2倍。'],
    [40, 45, '全年收到政府信息公开申请45件，较上年增加5件。'],
  ])('fits: %i, then %i: %s', (before, value, overview) => {
    expect(trend(before, value, overview)).toEqual({
      valid: true,
      findings: [],
      checked: { held: 1, failed: 0, undecided: 0 },
    });
  });

  it.each([
    [
      40,
      44,
      '全年收到政府信息公开申请44件，同比增长11%。',
      '“同比增长11%”与数据不符：上年 40，本年 44，增长 10%',
    ],
    [
      40,
      44,
      '全年收到政府信息公开申请44件，同比增长9%。',
      '“同比增长9%”与数据不符：上年 40，本年 44，增长 10%',
    ],
    [
      44,
      40,
      '全年收到政府信息公开申请40件，同比增长10%。',
      '“同比增长10%”与数据不符：上年 44，本年 40，下降 9.09%',
    ],
    [
      40,
      45,
      '全年收到政府信息公开申请45件，较上年增加4件。',
      '“较上年增加4件”与数据不符：上年 40，本年 45，增长 12.5%',
    ],
  ])('does not: %i, then %i: %s', (before, value, overview, message) => {
    expect(trend(before, value, overview).findings.map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    [0, 4, '全年收到政府信息公开申请4件，同比增长100%。'],
    [40, 44, '网站访问量同比增长35%。'],
    [40, 44, '全年收到12345热线工单500件，同比增长35%。'],
    [40, 44, '全年收到政府信息公开申请44件。'],
  ])('says nothing: %i, then %i: %s', (before, value, overview) => {
    expect(trend(before, value, overview).findings).toEqual([]);
  });

  it('is a government’s of its region, and no bureau’s', () => {
    const overview = '全县共收到政府信息公开申请44件，同比增长35%。';
    expect(trend(40, 44, overview).findings).toHaveLength(1);
    expect(trend(40, 44, overview, { agency: '某县林业局' }).findings).toEqual([]);
  });
});

describe('the processing fee', () => {
  it.each([
    ['本年度未收取信息处理费。', 0],
    ['发出收费通知3件，总金额385元，实际收取380元。', 0.04],
    ['本年度收取信息处理费0.038万元。', 0.04],
    // Table two has it to two decimals.
    ['本年度收取信息处理费380元。', 0.03],
  ])('fits: %s beside %d', (other, fees) => {
    const fragment: Fragment = { cells: { 'proactive.fees.amount': fees }, other };
    expect([...said('other/fee-covered', fragment), ...said('other/fee-multiple', fragment)]).toEqual([]);
  });

  it('does not fit where it is a hundred yuan more', () => {
    expect(
      said('other/fee-covered', { cells: { 'proactive.fees.amount': 0.02 }, other: '收取信息处理费300元。' }),
    ).toEqual([['info', '第六部分的信息处理费 300 元，多于第二部分行政事业性收费 0.02 万元']]);
  });
});

describe('consolidation', () => {
  it('adds up what members of another edition count in other rows', () => {
    const fragment = (third: number): Fragment => ({
      cells: {
        'requests.outcomes.other.overdueCorrection.naturalPerson': 1,
        'requests.outcomes.other.otherReason.naturalPerson': third,
      },
      members: [
        { edition: '2019', cells: { 'requests.outcomes.other.naturalPerson': 2 } },
        { cells: { 'requests.outcomes.other.otherReason.naturalPerson': 1 } },
      ],
    });
    expect(said('consolidation/sum', fragment(2))).toEqual([]);
    const { findings } = runRule('consolidation/sum', fragment(3));
    expect(
      findings.find(({ cells }) => cells.includes('requests.outcomes.other.otherReason.naturalPerson')),
    ).toEqual({
      rule: 'consolidation/sum',
      severity: 'warning',
      message: '三、本年度办理结果（六）其他处理 · 自然人：2 个成员单位之和为 3，表中为 4',
      cells: [
        'requests.outcomes.other.overdueCorrection.naturalPerson',
        'requests.outcomes.other.overdueFee.naturalPerson',
        'requests.outcomes.other.otherReason.naturalPerson',
      ],
      expected: 3,
      actual: 4,
      delta: 1,
      basis: '年度报告审核惯例',
    });
  });

  it('is undecided where a member left a cell blank, or reported on another year', () => {
    const blank = { agency: '某局', cells: { 'proactive.rules.issued': null } } as const;
    expect(runRule('consolidation/sum', { members: [blank] }).checked.undecided).toBe(1);
    const late = { agency: '某局', year: 2023, cells: { 'requests.received.total': 9 } } as const;
    expect(runRule('consolidation/sum', { members: [late] }).checked).toEqual({
      held: 0,
      failed: 0,
      undecided: 1,
    });
  });
});

describe('options.deadlines', () => {
  const late = createReport({
    year: 2024,
    agency: '某县某街道办事处',
    fill: 'zero',
    publishedOn: '2025-02-10',
  });

  it('go before those of the law, by kind of agency', () => {
    const rules = (deadlines: Fragment['deadlines']) =>
      validateReport(late, { deadlines }).findings.map(({ rule }) => rule);
    expect(rules(undefined)).toEqual([]);
    expect(rules({ township: '01-31' })).toEqual(['timeline/published-late']);
    expect(rules({ subdistrictOffice: '02-28', township: '01-31' })).toEqual([]);
    expect(rules({ subdistrictOffice: null, township: '01-31' })).toEqual([]);
  });

  it('are days of the year', () => {
    expect(() => validateReport(late, { deadlines: { township: '31 Jan' } })).toThrow(DisclosureReportError);
    expect(() => validateReport(late, { deadlines: { township: '02-30' } })).toThrow(
      'options.deadlines.township: expected a day of the year as MM-DD, such as 01-31, or null, received "02-30"',
    );
  });
});
