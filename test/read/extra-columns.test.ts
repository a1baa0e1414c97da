import { describe, expect, it } from 'vitest';
import { type BlockSpec, tableSpec } from '../../src/form/table-spec.js';
import type { ColumnOrder } from '../../src/read/column-order.js';
import { extraColumnOrder } from '../../src/read/extra-columns.js';
import { rowAt } from '../../src/read/label-target.js';
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

describe('the order of columns that no heading tells', () => {
  const extra = (blocks: ReturnType<typeof textBlocks>): string | undefined => {
    const rows = rowsOf(blocks).flatMap((printed) => {
      const row = rowAt('requests', printed.path ?? '', '2021');
      return row ? [{ printed, row }] : [];
    });
    const order = extraColumnOrder(applicants, rows);
    return order && shown(order);
  };
  const inLines = (...lines: string[]) => extra(textBlocks(three, ...lines));
  const all =
    'naturalPerson commercialEnterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization total';

  it.each([
    [
      'a subtotal',
      ['予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21', '部分公开 | 7 | 15 | 1 | 2 | 3 | 4 | 5 | 22'],
      all.replace(' commercial', ' ? commercial'),
    ],
    [
      'a row that is shorter',
      [
        '予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21',
        '部分公开 | 7 | 15 | 1 | 2 | 3 | 4 | 5 | 22',
        '无法提供 | 1',
      ],
      all.replace(' commercial', ' ? commercial'),
    ],
    [
      'two columns that could be it',
      ['予以公开 | 3 | 4 | 3 | 1 | 1 | 1 | 1 | 11', '部分公开 | 3 | 4 | 3 | 1 | 1 | 1 | 1 | 11'],
      undefined,
    ],
    [
      'a mark for nothing',
      ['予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21', '部分公开 | 7 | 14 | / | 2 | 3 | 4 | 5 | 21'],
      all.replace(' commercial', ' ? commercial'),
    ],
    [
      'remarks',
      ['予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | 9', '部分公开 | 7 | 1 | 2 | 3 | 4 | 5 | 22 | 8'],
      `${all} ?`,
    ],
    [
      'both',
      ['予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21 | 9', '部分公开 | 7 | 15 | 1 | 2 | 3 | 4 | 5 | 22 | 8'],
      `${all.replace(' commercial', ' ? commercial')} ?`,
    ],
    [
      'three columns more',
      [
        '予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21 | 9 | 9',
        '部分公开 | 7 | 15 | 1 | 2 | 3 | 4 | 5 | 22 | 8 | 8',
      ],
      undefined,
    ],
    [
      'none more',
      ['予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21', '部分公开 | 7 | 1 | 2 | 3 | 4 | 5 | 22'],
      undefined,
    ],
    [
      'one more, of which nothing tells which',
      ['予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 9', '部分公开 | 7 | 1 | 2 | 3 | 4 | 5 | 22 | 8'],
      undefined,
    ],
    [
      'one more that could be either',
      ['予以公开 | 1 | 1 | 3 | 4 | 5 | 6 | 7 | 26', '部分公开 | 1 | 1 | 3 | 4 | 5 | 6 | 7 | 26'],
      all.replace('naturalPerson', '? naturalPerson').replace('? naturalPerson', 'naturalPerson ?'),
    ],
  ] as [string, string[], string | undefined][])(
    'with %s is that in which every total is the sum',
    (_, lines, expected) => {
      expect(inLines(...lines)).toBe(expected);
    },
  );

  it('may be drawn, with empty columns that are none', () => {
    const page = (...rows: string[][]) => extra(pageBlocks(`<p>${three}</p>${drawn(...rows)}`));
    expect(
      page(
        ['予以公开', '1', '20', '2', '3', '4', '5', '6', '21'],
        ['部分公开', '7', '15', '1', '2', '3', '4', '5', '22'],
      ),
    ).toBe(all.replace(' commercial', ' ? commercial'));
    expect(
      page(
        ['予以公开', '1', '2', '3', '4', '5', '6', '21', ''],
        ['部分公开', '7', '1', '2', '3', '4', '5', '22', ''],
      ),
    ).toBeUndefined();
  });

  it('is not asked where headings tell the columns, nor of a block without a total', () => {
    const heads = '自然人 | 小计甲 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计';
    expect(
      inLines(
        heads,
        '予以公开 | 1 | 20 | 2 | 3 | 4 | 5 | 6 | 21',
        '部分公开 | 7 | 15 | 1 | 2 | 3 | 4 | 5 | 22',
      ),
    ).toBeUndefined();
    const rows = rowsOf(textBlocks(two, '规章 | 1 | 2 | 3 | 4', '行政规范性文件 | 1 | 2 | 3 | 4')).flatMap(
      (printed) => {
        const row = rowAt('proactive', printed.path ?? '', '2021');
        return row ? [{ printed, row }] : [];
      },
    );
    expect(extraColumnOrder(documents, rows)).toBeUndefined();
  });
});
