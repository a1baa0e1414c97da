import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/document.js';
import { outlineOf } from '../../src/read/outline-of.js';
import { readTables } from '../../src/read/read-tables.js';
import { tableFindings } from '../../src/read/table-findings.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const [two, three, four] = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
/** What is said of the tables of a document but that rows are not found: `rule cells@line message`. */
function saidOf(blocks: readonly SourceBlock[], locale: 'zh-CN' | 'en' = 'zh-CN', rules = /.*/u): string[] {
  return tableFindings(readTables(stepsOf(blocks).rows, '2021'), locale)
    .filter(
      ({ rule }) => rule !== 'read/row-not-found' && rule !== 'read/table-not-found' && rules.test(rule),
    )
    .map(({ rule, cells, location, message }) => {
      const own = cells.map((cell) => cell.split('.').slice(-2).join('.')).join(',');
      return `${rule.slice(5)} ${cells.length > 3 ? cells.length : own}@${location?.line ?? (location ? '+' : '-')} ${message}`;
    });
}
const text = (...lines: string[]): string[] => saidOf(textBlocks(...lines));
const granted = '（一）予以公开';

describe('what is said of tables', () => {
  it.each([
    [[three ?? '', `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`], []],
    [[three ?? '', `${granted} | 1 | / | 3 | 4 | 5 | 6 | 19 |`], []],
    [
      [three ?? '', `${granted} | 1 | 2? | 3 | 4 | 5 | 6 | 2 2 |`],
      [
        'unreadable granted.commercialEnterprise@2 三、本年度办理结果（一）予以公开 · 商业企业：“2?”不能读成确定的数字',
        'unreadable granted.total@2 三、本年度办理结果（一）予以公开 · 总计：“2 2”不能读成确定的数字',
      ],
    ],
    [
      [three ?? '', `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`, `${granted} | 9 | 2 | 3 | 4 | 5 | 6 | 21 |`],
      [
        'placement granted.naturalPerson@2 三、本年度办理结果（一）予以公开 · 自然人：文件中有几处互不相同的数字 1、9，未读出',
      ],
    ],
    [
      [three ?? '', `${granted} | 1 | 2 | 3 | 21 |`],
      ['placement 7@2 三、本年度办理结果（一）予以公开：数字 1、2、3、21 不能确定各在哪一列，有 7 格未读出'],
    ],
    [
      [three ?? '', `${granted} | 1 | 2 | 3 | 21 |`, '（二）部分公开 | 7 |  | 8 |'],
      [
        'placement 7@2 三、本年度办理结果（一）予以公开：数字 1、2、3、21 不能确定各在哪一列，有 7 格未读出',
        'placement 7@3 三、本年度办理结果（二）部分公开：数字 7、8 不能确定各在哪一列，有 7 格未读出',
      ],
    ],
    [
      [three ?? '', `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 2 1 |`],
      [
        'inferred granted.total@2 三、本年度办理结果（一）予以公开：21 的位置或数值仅由勾稽关系推定，请核对原文',
      ],
    ],
    [
      [two ?? '', '行政事业性收费 | 15000元 |'],
      ['unit fees.amount@2 行政事业性收费 · 本年收费金额（万元）：“15000元”以元为单位，已换算为万元'],
    ],
    [
      [two ?? '', '政府集中采购 | 1 | 200 |'],
      ['unit procurement.amount@2 政府集中采购 · 采购总金额（元）：“200”未注明单位，按元读取'],
    ],
    [
      [two ?? '', '行政许可 | 1 |', '甲乙丙丁 | 2 | 3 |'],
      ['unknown-row @3 二、主动公开政府信息情况：“甲乙丙丁”不是格式中的行，其数字为 2、3'],
    ],
    [
      [two ?? '', '行政许可 | 1 |', '2  3'],
      ['unknown-row @3 二、主动公开政府信息情况：有一行数字没有可识别的名称，其数字为 2、3'],
    ],
    [
      [
        two ?? '',
        '本年制发件数 | 本年废止件数 |',
        '规章 | 1 | 2 | 3 |',
        '信息内容 | 本年处理决定数量 |',
        '行政许可 | 1 |',
        '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
        '行政处罚 | 1 | 2 | 3 |',
      ],
      [
        'mixed-edition @7 二、主动公开政府信息情况：行政处罚 按 2019 年格式填写，与本表其余部分不同，不能对应的数字未读出',
      ],
    ],
    [[four ?? '', '行政复议 | 1 | 2 | 3 | 4 | 10 |'], []],
  ] as [string[], string[]][])('%j', (lines, expected) => {
    expect(text(...lines)).toEqual(expected);
  });

  it('may be said in English', () => {
    const said = saidOf(textBlocks(three ?? '', `${granted} | 1 | 2? | 3 | 4 | 5 | 6 | 21 |`), 'en');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^unreadable granted\.commercialEnterprise@2 .*“2\?”/u);
    expect(said[0]).not.toMatch(/\p{Script=Han}/u);
  });

  it('names tables and rows that are not found, with all their cells', () => {
    const findings = tableFindings(
      readTables(stepsOf(textBlocks(two ?? '', '行政许可 | 1 |')).rows, '2021'),
      'zh-CN',
    );
    const missing = findings.map(({ rule, cells, message }) => `${rule.slice(5)} ${cells.length} ${message}`);
    expect(missing).toEqual([
      'row-not-found 3 未找到“规章”一行，其各格均未读出',
      'row-not-found 3 未找到“行政规范性文件”一行，其各格均未读出',
      'row-not-found 1 未找到“行政处罚”一行，其各格均未读出',
      'row-not-found 1 未找到“行政强制”一行，其各格均未读出',
      'row-not-found 1 未找到“行政事业性收费”一行，其各格均未读出',
      'table-not-found 175 未找到“三、收到和处理政府信息公开申请情况”的表格，其各格均未读出',
      'table-not-found 15 未找到“四、政府信息公开行政复议、行政诉讼情况”的表格，其各格均未读出',
    ]);
    expect(new Set(findings.flatMap(({ cells }) => cells)).size).toBe(199);
  });

  it('names once the rows of another edition, and those that are unknown', () => {
    const all = (...lines: string[]) =>
      tableFindings(readTables(stepsOf(textBlocks(two ?? '', ...lines)).rows, '2021'), 'zh-CN').map(
        ({ rule, cells, message }) => `${rule.slice(5)} ${cells.length} ${message}`,
      );
    const decisions = [
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 1 |',
      '信息内容 | 本年处理决定数量 |',
      '行政处罚 | 1 |',
      '行政强制 | 1 |',
    ];
    const mixed = all(
      '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      '规范性文件 |  |  |  |',
      ...decisions,
    );
    expect(mixed.slice(0, 3)).toEqual([
      'mixed-edition 3 二、主动公开政府信息情况：规章 按 2019 年格式填写，与本表其余部分不同，不能对应的数字未读出',
      'row-not-found 3 未找到“行政规范性文件”一行，其各格均未读出',
      'row-not-found 1 未找到“行政事业性收费”一行，其各格均未读出',
    ]);
    const older = all(
      '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '行政许可 | 1 | 2 | 3 |',
      '信息内容 | 本年处理决定数量 |',
      '行政处罚 | 1 |',
    );
    expect(older[0]).toBe(
      'mixed-edition 2 二、主动公开政府信息情况：行政处罚 按 2021 年格式填写，与本表其余部分不同，不能对应的数字未读出',
    );
    const unknown = text(
      two ?? '',
      '行政许可 | 1 |',
      '甲乙丙丁 | 2 | 3 |',
      three ?? '',
      `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`,
      four ?? '',
      '行政复议 | 1 | 2 | 3 | 4 | 10 |',
    );
    expect(unknown.filter((one) => one.startsWith('unknown'))).toHaveLength(1);
  });

  it('names a column that is not printed once, and the cells of a row that are missing', () => {
    const page = pageBlocks(
      `<p>${two}</p>${drawn(['信息内容', '本年制发件数', '现行有效件数'], ['规章', '1', '2'], ['行政规范性文件', '3', '4'])}`,
    );
    expect(saidOf(page)).toEqual([
      'column-not-found rules.repealed,normativeDocuments.repealed@- 二、主动公开政府信息情况：表中没有“本年废止件数”一列',
    ]);
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结'].map((label) => `${label} | 1 | 2 | 3 |`);
    expect(text(four ?? '', ...results)).toEqual(
      ['行政复议', '行政诉讼 未经复议直接起诉', '行政诉讼 复议后起诉'].map(
        (group, i) =>
          `placement ${['reconsideration', 'direct', 'afterReconsideration'][i]}.total@- ${group}：没有数字，有 1 格未读出`,
      ),
    );
  });

  it('names blanks among figures where each cell has a line of its own', () => {
    const rows = [
      '予以公开',
      '部分公开',
      '属于国家秘密',
      '保护第三方合法权益',
      '属于三类内部事务信息',
      '属于四类过程性信息',
      '属于行政执法案卷',
      '属于行政查询事项',
      '重复申请',
      '要求提供公开出版物',
    ];
    const lines = (blanks: number) =>
      rows.flatMap((label, i) => [
        label,
        ...[1, 1, 0, 0, 0, 0, 2].map((figure, c) => (i < blanks && c === 1 ? '\t' : String(figure))),
      ]);
    const blank = (count: number) => saidOf(textBlocks(three ?? '', ...lines(count)), 'zh-CN', /blank/u);
    expect(blank(1)).toEqual([
      'blank granted.commercialEnterprise@- 三、收到和处理政府信息公开申请情况：三、本年度办理结果（一）予以公开 · 商业企业 为空白，而其余各格均有数字，可能在复制或转换时丢失，请核对原文',
    ]);
    expect(blank(0)).toEqual([]);
    expect(blank(3)).toHaveLength(1);
    const inPipes = rows.map((label, i) => `| ${label} | 1 | ${i === 0 ? '' : 1} | 0 | 0 | 0 | 0 | 2 |`);
    expect(saidOf(textBlocks(three ?? '', ...inPipes), 'zh-CN', /blank/u)).toEqual([]);
    const marked = lines(1).map((line) => (line === '\t' ? '/' : line));
    expect(saidOf(textBlocks(three ?? '', ...marked), 'zh-CN', /blank/u)).toEqual([]);
  });

  it('names rows without figures where a row of figures has no label', () => {
    const rows = (stray: string, blank = '|  |  |  |  |  |  |  |') =>
      text(three ?? '', `${granted} ${blank}`, '（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |', stray);
    const said = 'blank 7@- 三、收到和处理政府信息公开申请情况：';
    const blanks = (...args: Parameters<typeof rows>) =>
      rows(...args)
        .filter((one) => one.startsWith('blank'))
        .map((one) => one.slice(0, said.length));
    expect(blanks('甲乙丙丁 | 1 | 2 | 3 |')).toEqual([said]);
    expect(blanks('甲乙丙丁 | 1 | 2 |')).toEqual([]);
    expect(blanks('甲乙丙丁 | 1 | 2 |  |')).toEqual([]);
    expect(blanks('（三）不予公开 |  |  |  |')).toEqual([]);
    expect(blanks('甲乙丙丁 | 1 | 2 | 3 |', '| 1 |  |  |  |  |  | 1 |')).toEqual([]);
    const page = pageBlocks(
      `<p>${three}</p>${drawn([granted, '', '', '', '', '', '', ''], ['（二）部分公开', '1', '0', '0', '0', '0', '0', '1'], ['甲乙丙丁', '1', '2', '3'])}`,
    );
    expect(saidOf(page, 'zh-CN', /blank/u)).toEqual([]);
    const other = text(
      three ?? '',
      `${granted} |  |  |  |  |  |  |  |`,
      two ?? '',
      '行政许可 | 1 |',
      '甲乙丙丁 | 1 | 2 | 3 |',
    );
    expect(other.filter((one) => one.startsWith('blank'))).toEqual([]);
    const short = text(two ?? '', '行政许可 |  |', '行政处罚 | 1 |', '甲乙丙丁 | 1 | 2 | 3 |');
    expect(short.filter((one) => one.startsWith('blank'))).toEqual([]);
  });
});

describe('the outline of tables', () => {
  const outline = (blocks: readonly SourceBlock[]) => {
    const { rows, stream } = stepsOf(blocks);
    const { tables, foreignRows, headings } = outlineOf([], rows, readTables(rows, '2021'), stream.foreign);
    expect(headings).toEqual([]);
    return {
      tables: tables.map(({ table, edition, location, rows: own }) => [
        `${table} ${edition} ${location.line}`,
        ...own.map(
          ({ label, row, location: at, figures }) =>
            `${label} ${row} ${at.line}${figures ? ` ${figures.join(' ')}` : ''}`,
        ),
      ]),
      foreign: foreignRows.map(({ label, location }) => `${label}${location.row ? ` ${location.row}` : ''}`),
    };
  };

  it('has their rows, and the figures of those that no label names', () => {
    expect(
      outline(
        textBlocks(
          two ?? '',
          '行政许可 | 1 |',
          ' 甲乙丙丁 | 2 |  | 3 |',
          '行政处罚',
          '行政强制 | 4 |',
          four ?? '',
          '结果维持 | 结果纠正',
          '1 | 2',
        ),
      ).tables,
    ).toEqual([
      [
        'proactive 2021 2',
        '行政许可 licensing 2',
        '甲乙丙丁 null 3 2 3',
        '行政处罚 penalties 4',
        '行政强制 compulsion 5',
      ],
      ['disputes null 7', '结果纠正 null 7 1 2'],
    ]);
    expect(outline(textBlocks(two ?? '', '行政许可 | 1 |')).tables).toHaveLength(1);
    expect(outline(textBlocks(two ?? '', '甲乙丙丁 | 行政许甲乙 | 2 |')).tables).toEqual([]);
  });

  it('has the first cells of tables of others', () => {
    const others = drawn(['甲', '1'], ['', '乙'], ['', ''], [' 丙 ', '丁']);
    expect(outline(pageBlocks(others))).toEqual({ tables: [], foreign: ['甲 1', '乙 2', '丙 4'] });
    const many = drawn(...Array.from({ length: 600 }, (_, i) => [`甲${i}`, '1']));
    expect(outline(pageBlocks(many)).foreign).toHaveLength(500);
  });
});
