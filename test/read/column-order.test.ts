import { describe, expect, it } from 'vitest';
import { type BlockSpec, tableSpec } from '../../src/form/table-spec.js';
import { type ColumnOrder, columnOrder, usualWidth } from '../../src/read/column-order.js';
import type { PrintedFigures } from '../../src/read/printed-rows.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const [two, three] = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'] as const;
const blockOf = (table: 'proactive' | 'requests', at = 0, edition: '2019' | '2021' = '2021'): BlockSpec => {
  const block = tableSpec(table, edition).blocks[at];
  if (!block) throw new Error('the form has no such block');
  return block;
};
const documents = blockOf('proactive');
const applicants = blockOf('requests');

/** An order as the keys of its columns, `?` for one that the form has not; behind `-` those missing. */
const shown = ({ columns, units, missing }: ColumnOrder): string => {
  const keys = columns.map(
    (column, i) => `${column?.key ?? '?'}${units[i] === undefined ? '' : `/${units[i]}`}`,
  );
  return [...keys, ...missing.map(({ key }) => `-${key}`)].join(' ');
};
const rowsOf = (blocks: ReturnType<typeof textBlocks>): PrintedFigures[] =>
  stepsOf(blocks).rows.filter(({ path }) => path !== null);
const inText = (block: BlockSpec, ...lines: string[]): string =>
  shown(columnOrder(block, rowsOf(textBlocks(block === documents ? two : three, ...lines))));
const inPage = (block: BlockSpec, ...rows: string[][]): string =>
  shown(
    columnOrder(block, rowsOf(pageBlocks(`<p>${block === documents ? two : three}</p>${drawn(...rows)}`))),
  );

const form = 'issued repealed inForce';
const [issued, repealed, inForce] = ['本年制发件数', '本年废止件数', '现行有效件数'];
const below = ['规章 | 1 | 2 | 3 |', '行政规范性文件 | 4 | 5 | 6 |'];
const drawnBelow = [
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
];

describe('the order of columns', () => {
  it.each([
    ['without headings', [], form],
    ['with the form’s', [`信息内容 | ${issued} | ${repealed} | ${inForce} |`], form],
    [
      'of headings in another order',
      [`信息内容 | ${issued} | ${inForce} | ${repealed} |`],
      'issued inForce repealed',
    ],
    ['of headings turned round', [`${inForce} | ${repealed} | ${issued} |`], 'inForce repealed issued'],
    ['with a heading twice', [`${inForce} | ${repealed} | ${inForce} |`], form],
    ['with one heading', [`${inForce} |`], form],
    [
      'with a heading that the form has not',
      [`${inForce} | 甲乙丙 | ${repealed} | ${issued} |`],
      'inForce repealed issued',
    ],
    ['with two headings in another order', [`${inForce} | ${issued} |`], form],
    ['of headings on lines of their own', [inForce, repealed, issued], form],
    ['of headings on two lines', [`${inForce} | ${issued}`, repealed], form],
    ['of headings on two lines, two each', [`${inForce} | ${issued}`, `${repealed} | 甲乙`], form],
  ] as [string, string[], string][])('%s', (_, heads, expected) => {
    expect(inText(documents, ...heads, ...below)).toBe(expected);
  });

  it.each([
    ['without headings', [], form],
    ['with the form’s', [['信息内容', issued, repealed, inForce]], form],
    ['of headings in another order', [['信息内容', issued, inForce, repealed]], 'issued inForce repealed'],
    ['with a heading twice', [['信息内容', issued, issued, repealed]], form],
    [
      'of headings with others above',
      [['第二十条第（一）项*4'], ['信息内容', inForce, repealed, issued]],
      'inForce repealed issued',
    ],
  ] as [string, string[][], string][])('of a drawn table %s', (_, heads, expected) => {
    expect(inPage(documents, ...heads, ...drawnBelow)).toBe(expected);
  });

  it('with a column that the form has not is that of the headings where the rows are as wide', () => {
    const wide = ['规章 | 1 | 2 | 3 | 4 |', '行政规范性文件 | 5 | 6 | 7 | 8 |'];
    const heads = `${issued} | 甲乙丙 | ${repealed} | ${inForce} |`;
    expect(inText(documents, heads, ...wide)).toBe('issued ? repealed inForce');
    expect(inText(documents, heads, ...below)).toBe(form);
    expect(inText(documents, issued, '甲乙丙', repealed, inForce, ...wide)).toBe(form);
    expect(
      inPage(
        documents,
        ['信息内容', issued, issued, repealed, inForce],
        ['规章', '1', '2', '3', '4'],
        ['行政规范性文件', '5', '6', '7', '8'],
      ),
    ).toBe(form);
    expect(
      inText(documents, heads, '规章 | 1 | 2 | 3 | 4 | 5 |', '行政规范性文件 | 4 | 5 | 6 | 7 | 8 |'),
    ).toBe(form);
    expect(inText(documents, `${issued} | 甲 | ${repealed} | ${inForce} |`, ...wide)).toBe(form);
    expect(inText(documents, `${issued} | ${'甲'.repeat(12)} | ${repealed} | ${inForce} |`, ...wide)).toBe(
      'issued ? repealed inForce',
    );
    expect(inText(documents, `${issued} | ${'甲'.repeat(13)} | ${repealed} | ${inForce} |`, ...wide)).toBe(
      form,
    );
    expect(inText(documents, `${issued} | 国家秘密 | ${repealed} | ${inForce} |`, ...wide)).toBe(form);
    expect(
      inPage(
        documents,
        ['信息内容', issued, '甲乙丙', repealed, inForce],
        ['规章', '1', '2', '3', '4'],
        ['行政规范性文件', '5', '6', '7', '8'],
      ),
    ).toBe('issued ? repealed inForce');
  });

  it('without a column is that of the headings where they stand over the figures of a drawn table', () => {
    const heads = ['信息内容', issued, inForce];
    expect(inPage(documents, heads, ['规章', '1', '2'], ['行政规范性文件', '3', '4'])).toBe(
      'issued inForce -repealed',
    );
    expect(inPage(documents, heads, ['规章', '1', '2'])).toBe(form);
    expect(inPage(documents, heads, ...drawnBelow)).toBe(form);
    expect(inPage(documents, heads, ['规章', '1', '2'], ['行政规范性文件', '3', '4', '5'])).toBe(form);
    expect(inPage(documents, heads, ['规章*2', '1', '2'], ['行政规范性文件*2', '3', '4'])).toBe(form);
    expect(
      inText(documents, `信息内容 | ${issued} | ${inForce}`, '规章 | 1 | 2', '行政规范性文件 | 3 | 4'),
    ).toBe(form);
    expect(
      inPage(
        documents,
        ['信息内容', issued, '甲乙丙', inForce],
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '3', '4', '5'],
      ),
    ).toBe(form);
    expect(inPage(documents, ['信息内容', issued], ['规章', '1'], ['行政规范性文件', '3'])).toBe(
      'issued -repealed -inForce',
    );
  });

  it('names the units of amounts', () => {
    const fees = blockOf('proactive', 3);
    const feesOf = (...lines: string[]) => shown(columnOrder(fees, rowsOf(textBlocks(two, ...lines))));
    expect(feesOf('信息内容 | 本年收费金额（单位：万元） |', '行政事业性收费 | 1 |')).toBe('amount/万元');
    expect(feesOf('信息内容 | 本年收费金额（元） |', '行政事业性收费 | 1 |')).toBe('amount/元');
    expect(feesOf('行政事业性收费 | 1 |')).toBe('amount');
    const procurement = blockOf('proactive', 4, '2019');
    const bought = (...lines: string[]) => shown(columnOrder(procurement, rowsOf(textBlocks(two, ...lines))));
    expect(bought('采购总金额（万元） | 采购项目数量 |', '政府集中采购 | 1 | 2 |')).toBe(
      'amount/万元 projects',
    );
    expect(bought('采购总金额（万元） |', '政府集中采购 | 1 | 2 |')).toBe('projects amount/万元');
    expect(bought('采购项目数量 |', '采购总金额（万元） |', '政府集中采购 | 1 | 2 |')).toBe(
      'projects amount/万元',
    );
    expect(bought('采购项目数量 | 采购总金额（万元） |', '政府集中采购 | 1 | 2 |')).toBe(
      'projects amount/万元',
    );
  });

  it('is that of the most complete of several headers', () => {
    expect(
      inText(
        documents,
        `${issued} | ${repealed}`,
        '规章 | 1 | 2 | 3 |',
        `${inForce} | ${repealed} | ${issued} |`,
        '行政规范性文件 | 4 | 5 | 6 |',
      ),
    ).toBe('inForce repealed issued');
    expect(
      inText(
        documents,
        `${inForce} | ${repealed} | ${issued} |`,
        '规章 | 1 | 2 | 3 |',
        `${issued} | ${repealed}`,
        '行政规范性文件 | 4 | 5 | 6 |',
      ),
    ).toBe('inForce repealed issued');
  });
});

describe('the order of columns under headings in several rows', () => {
  const keys =
    'naturalPerson commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization total';
  const rows = [
    '（一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
    '（二）部分公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
  ];
  const upper = '申请人情况 |';
  const lower = '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |';
  it.each([
    ['the form’s', ['自然人 | 法人或其他组织 | 总计 |', lower], keys],
    [
      'with the total first',
      ['总计 | 自然人 | 法人或其他组织 |', lower],
      'total naturalPerson commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization',
    ],
    [
      'with natural persons last',
      ['法人或其他组织 | 总计 | 自然人 |', lower],
      'commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization total naturalPerson',
    ],
    ['without the heading between', ['总计 | 自然人 |', lower], keys],
    ['with the heading between on a line of its own', ['法人或其他组织', '总计 | 自然人 |', lower], keys],
    [
      'with the lower row in another order',
      ['自然人 | 法人或其他组织 | 总计 |', '科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 |'],
      'naturalPerson researchInstitution commercialEnterprise publicInterestOrganization legalServiceOrganization otherOrganization total',
    ],
    [
      'with a heading more at the end',
      ['自然人 | 法人或其他组织 | 总计 | 备注甲 |', lower, '无法提供 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | 9 |'],
      keys,
    ],
    [
      'all in one row',
      ['总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |'],
      'total naturalPerson commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization',
    ],
    ['with a heading alone in its row', ['总计 |', '自然人 | 法人或其他组织 |', lower], keys],
  ] as [string, string[], string][])('%s', (_, heads, expected) => {
    expect(inText(applicants, upper, ...heads, ...rows)).toBe(expected);
  });

  it('with a column more is that of the headings where the rows are as wide', () => {
    const wide = [
      '（一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 21 |',
      '（二）部分公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 21 |',
    ];
    const order = (...heads: string[]) => inText(applicants, ...heads, ...wide);
    expect(order('自然人 | 法人或其他组织 | 总计 | 备注甲 |', lower)).toBe(`${keys} ?`);
    expect(order('备注甲 | 自然人 | 法人或其他组织 | 总计 |', lower)).toBe(`? ${keys}`);
    expect(
      order(
        '自然人 | 法人或其他组织 | 总计 |',
        '商业企业 | 备注甲 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
      ),
    ).toBe(keys.replace('research', '? research'));
    expect(order('自然人 | 总计 |', lower)).toBe(keys);
  });

  const figures = [
    ['（一）予以公开', '1', '2', '3', '4', '5', '6', '21'],
    ['（二）部分公开', '1', '2', '3', '4', '5', '6', '21'],
  ];
  it('may be drawn', () => {
    const lowerRow = ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''];
    expect(inPage(applicants, ['', '自然人', '法人或其他组织*5', '总计'], lowerRow, ...figures)).toBe(keys);
    expect(
      inPage(
        applicants,
        ['', '总计', '自然人', '法人或其他组织*5'],
        ['', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
        ...figures,
      ),
    ).toBe(
      'total naturalPerson commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization',
    );
    // Without the heading between, the columns drawn tell.
    expect(inPage(applicants, ['', '自然人', '', '', '', '', '', '总计'], lowerRow, ...figures)).toBe(keys);
    expect(
      inPage(
        applicants,
        ['', '总计', '', '', '', '', '', '自然人'],
        ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
        ...figures,
      ),
    ).toBe(keys);
  });
});

describe('the usual width of rows', () => {
  const width = (...lines: string[]) => usualWidth(rowsOf(textBlocks(three, ...lines)));
  it.each([
    [['予以公开 | 1 | 2 | 3'], 3],
    [['予以公开 | 1 | 2 | 3', '部分公开 | 1 | 2'], 0],
    [['予以公开 | 1 | 2 | 3', '部分公开 | 1 | 2 | 4', '无法提供 | 1 | 2'], 3],
    [['予以公开 | 1 |  | 3', '部分公开 | 1 | 2'], 2],
    [
      [
        '予以公开 | 1 | 2 | 3',
        '部分公开 | 1 | 2 | 4',
        '属于国家秘密 | 1 | 2 | 4',
        '无正当理由大量反复申请 | 1 | 2',
        '重复申请 | 1 | 2',
      ],
      0,
    ],
  ])('%j: %i', (lines, expected) => {
    expect(width(...lines)).toBe(expected);
  });

  it('of drawn rows counts empty cells', () => {
    expect(usualWidth(rowsOf(pageBlocks(`<p>${three}</p>${drawn(['予以公开', '1', '', '3'])}`)))).toBe(3);
    expect(usualWidth([])).toBe(0);
  });
});
