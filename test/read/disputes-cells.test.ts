import { describe, expect, it } from 'vitest';
import { textBlocks } from '../support/reading-steps.js';
import { headings, inText, readingsOf } from '../support/table-readings.js';

describe('the cells of table four', () => {
  const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const path = (at: number): string =>
    ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'][at] ?? '';
  const all = (...cells: string[]) => cells.map((own, at) => `${path(at)}: ${own}`);
  const row = '1 | 2 | 3 | 4 | 10';
  it.each([
    [
      [groups.join(' | '), Array(3).fill(results).join(' | '), `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`],
      all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0'),
    ],
    [[`${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`, '结果维持'], all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0')],
    [
      [Array(3).fill(results).join(' | '), `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`],
      all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0'),
    ],
    [
      [
        groups.toReversed().join(' | '),
        Array(3).fill(results).join(' | '),
        `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`,
      ],
      [],
    ],
    [
      [
        Array(3).fill('结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计').join(' | '),
        `${row} | ${row} | ${row} |`,
      ],
      [],
    ],
    [[Array(3).fill(results).join(' | '), `${row} | ${row} |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    // A row or a small table for each group.
    [[`行政复议 | ${row} |`], ['reconsideration: 1 2 3 4 10']],
    [['行政复议 | 1 | 2 | 3 | 10 |'], ['reconsideration: ! ! ! ! !']],
    [[`行政复议 | ${row} | 5 | 6 |`], ['reconsideration: ~1 ~2 ~3 ~4 ~10']],
    [[`行政复议 | ${row} | 5 | 6 | 7 |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    [['行政复议', results, `${row} |`], ['reconsideration: 1 2 3 4 10']],
    [
      ['行政复议', results, `${row} |`, '行政诉讼', '未经复议直接起诉', results, `${row} |`],
      ['reconsideration: 1 2 3 4 10', 'litigation.direct: 1 2 3 4 10'],
    ],
    [
      [
        '行政诉讼',
        '未经复议直接起诉 | 复议后起诉',
        `${results} | ${results}`,
        `${row} | 5 | 6 | 7 | 8 | 26 |`,
      ],
      ['litigation.direct: 1 2 3 4 10', 'litigation.afterReconsideration: 5 6 7 8 26'],
    ],
    [['行政诉讼', results, `${row} |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    // A row for each result.
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 | 9 |',
        '尚未审结 | 0 | 0 | 0 |',
        '总计 | 12 | 15 | 18 |',
      ],
      all('1 4 7 0 12', '2 5 8 0 15', '3 6 9 0 18'),
    ],
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 | 9 |',
        '尚未审结 | 0 | 0 | 0 |',
      ],
      all('1 4 7 0 .', '2 5 8 0 .', '3 6 9 0 .'),
    ],
    [
      ['结果维持 | 1 | 2 | 3 |', '结果纠正 | 4 | 5 | 6 |', '其他结果 | 7 | 8 | 9 |'],
      all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'),
    ],
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 |',
        '尚未审结 | 0 | 0 | 0 |',
        '总计 | 12 | 15 | 18 |',
      ],
      all('1 4 . 0 12', '2 5 . 0 15', '3 6 . 0 18'),
    ],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(inText('disputes', ...lines)).toEqual(expected);
  });

  it('keep their blanks where each cell has a line of its own and empty lines set rows apart', () => {
    const figures = ['1', '2', '3', '4', '5', '6', '21', ''];
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '予以公开',
      '部分公开',
      '属于国家秘密',
      '重复申请',
    ].flatMap((label) => [label, ...figures]);
    const own = (cells: string) => [
      headings.requests,
      '',
      ...rows,
      headings.disputes,
      '',
      ...Array(3).fill(results.split(' | ')).flat(),
      ...cells.split(' ').map((cell) => (cell === '_' ? '\t' : cell)),
      '',
    ];
    const read = (cells: string) => readingsOf('disputes', textBlocks(...own(cells)));
    expect(read('1 _ _ _ 1 _ _ _ _ _ 2 _ _ _ 2')).toEqual(all('1 - - - 1', '- - - - -', '2 - - - 2'));
    expect(read('1 _ _ _ 1 _ _ _ _ _ 2 _ _ 2')).toEqual(all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'));
    expect(read('1 0 0 0 1 0 0 0 0 0 2 0 0 0 2')).toEqual(all('1 0 0 0 1', '0 0 0 0 0', '2 0 0 0 2'));
  });

  it('with another twice are read as they stand where every figure is under its heading', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const cells = '| 1 | 1 | 3 | 4 | 8 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    const rows = (...lines: string[]) => inText('disputes', ...lines)[0];
    expect(rows(head, cells)).toBe('reconsideration: 1 1 3 4 8');
    const doubt = 'reconsideration: ! ! ! ! ~8';
    expect(rows(head, cells.slice(0, -2))).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(head.slice(0, -2), cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(`| ${results} |`, cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(`| ${'甲乙丙丁 | '.repeat(1)}${Array(3).fill(results).join(' | ')} |`, cells)).not.toBe(
      'reconsideration: 1 1 3 4 8',
    );
    expect(rows(head.replace('| 结果维持 |', '|'), cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(
      rows(
        '结果纠正 | 结果维持 | 其他结果 |',
        cells.replace('| 1 | 1 |', '| 1 | 2 |').replace(' 8 ', ' 10 '),
      ),
    ).toBe('reconsideration: 1 2 3 4 10');
    expect(doubt).toContain('!');
  });

  it('with blanks are in no column where they do not stand under the headings', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const blanks = '|  |  |  |  |  |  |  |  |  |  |';
    const lost = all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !');
    expect(inText('disputes', head, `| 甲乙丙丁 | 1 |  |  |  | 1 ${blanks}`)).toEqual(lost);
    expect(inText('disputes', head, '| 1 | 0 |  |  | 1 |', blanks)).not.toEqual(
      all('1 0 - - 1', '- - - - -', '- - - - -'),
    );
    const under = (second: string) =>
      inText('disputes', `| ${results} |`, second, `| 1 |  |  |  | 1 ${blanks}`);
    expect(under(`|  |  |  |  |  | ${results} | ${results} |`)).toEqual(
      all('1 - - - 1', '- - - - -', '- - - - -'),
    );
    expect(under(`| ${results} | ${results} |`)).toEqual(lost);
    expect(under(`|  |  |  |  |  |  |  |  |  |  | ${results} |`)).toEqual(lost);
  });

  it('with blanks under the row of headings are those of their columns', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const cells = '| 1 |  |  |  | 1 |  |  |  |  |  |  |  |  |  |  |';
    expect(inText('disputes', head, cells)).toEqual(all('1 - - - 1', '- - - - -', '- - - - -'));
    expect(inText('disputes', head, cells.replace('|  |', '|'))).toEqual(
      all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'),
    );
    expect(inText('disputes', `| ${results} |`, cells)).toEqual(all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'));
  });
});
