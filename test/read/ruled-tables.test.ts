import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../src/read/document.js';
import { withRuledTables } from '../../src/read/ruled-tables.js';

const linesOf = (rows: readonly string[]): SourceLine[] => {
  let offset = 0;
  return rows.map((text, i) => {
    const line: SourceLine = { kind: 'line', text, location: { line: i + 1, column: 1, offset } };
    offset += text.length + 1;
    return line;
  });
};
/** Lines as they are; a grid as its cells: `text row,column rows×columns line:column`. */
const blocksOf = (...rows: string[]): (string | string[])[] =>
  withRuledTables(linesOf(rows)).map((block) => {
    if (block.kind === 'line') return block.text;
    expect(block.geometry).toBe('drawn');
    return block.cells.map(
      ({ text, row, column, rowSpan, colSpan, location }) =>
        `${text.replaceAll('\n', '/')} ${row},${column} ${rowSpan}×${colSpan} ${location.line}:${location.column}`,
    );
  });

describe('a table drawn with characters', () => {
  it('is a grid of its cells', () => {
    expect(
      blocksOf('甲', '+----+---+', '| ab | c |', '+----+---+', '|  1 | 2 |', '+----+---+', '乙'),
    ).toEqual(['甲', ['ab 0,0 1×1 3:2', 'c 0,1 1×1 3:7', '1 1,0 1×1 5:2', '2 1,1 1×1 5:7'], '乙']);
  });

  it('has cells of several lines', () => {
    expect(blocksOf('+----+---+', '| ab | c |', '| d  |   |', '|    | e |', '+----+---+')).toEqual([
      ['ab/d 0,0 1×1 2:2', 'c/e 0,1 1×1 2:7'],
    ]);
  });

  it('has cells over several columns and rows', () => {
    expect(
      blocksOf('┌───┬───┬───┐', '│ a │ b     │', '│   ├───┬───┤', '│   │ c │ d │', '└───┴───┴───┘'),
    ).toEqual([['a 0,0 2×1 2:2', 'b 0,1 1×2 2:6', 'c 1,1 1×1 4:6', 'd 1,2 1×1 4:10']]);
    expect(
      blocksOf('+---+---+', '| a | b |', '|   +---+', '|   | c |', '+---+---+', '| d | e |', '+---+---+'),
    ).toEqual([['a 0,0 2×1 2:2', 'b 0,1 1×1 2:6', 'c 1,1 1×1 4:6', 'd 2,0 1×1 6:2', 'e 2,1 1×1 6:6']]);
  });

  it.each([
    ['┏━━━┳━━━┓', '┃ 甲┃ 2 ┃', '┗━━━┻━━━┛'],
    ['╔═══╦═══╗', '║ 甲║ 2 ║', '╚═══╩═══╝'],
    ['├───┼───┤', '│ 甲│ 2 │', '├───┼───┤'],
    ['+===+===+', '| 甲| 2 |', '+---+---+'],
    ['  +---+---+', '  | 甲| 2 |', '  +---+---+'],
    ['╞═══╪═══╡', '│ 甲│ 2 │', '╞═══╪═══╡'],
    ['╠═══╬═══╣', '║ 甲║ 2 ║', '╠═══╬═══╣'],
    ['┣━━━╋━━━┫', '┃ 甲┃ 2 ┃', '┣━━━╋━━━┫'],
    ['+---+---+  ', '| 甲| 2 | ', '+---+---+'],
  ])('may be drawn so: %s', (...rows) => {
    const [grid] = blocksOf(...rows);
    expect(Array.isArray(grid) && grid.map((cell) => cell.slice(0, 5))).toEqual(['甲 0,0', '2 0,1']);
  });

  it('has characters of two columns, and some that are of one or of two', () => {
    expect(blocksOf('+------+---+', '| 甲乙 | 1 |', '+------+---+')).toEqual([
      ['甲乙 0,0 1×1 2:2', '1 0,1 1×1 2:7'],
    ]);
    expect(blocksOf('+--------+---+', '| “甲乙” | 1 |', '+--------+---+')).toEqual([
      ['“甲乙” 0,0 1×1 2:2', '1 0,1 1×1 2:9'],
    ]);
    expect(blocksOf('+----------+---+', '| “甲乙” | 1 |', '+----------+---+')).toEqual([
      ['“甲乙” 0,0 1×1 2:2', '1 0,1 1×1 2:9'],
    ]);
    expect(blocksOf('+----+---+', '| ０ | 1 |', '+----+---+')).toEqual([['０ 0,0 1×1 2:2', '1 0,1 1×1 2:6']]);
  });

  it('has its columns and cells in order', () => {
    const rule = '+---+---+---+---+';
    expect(blocksOf(rule, '| a     | b | c |', rule, '| d | e | f     |', rule)).toEqual([
      [
        'a 0,0 1×2 2:2',
        'b 0,2 1×1 2:10',
        'c 0,3 1×1 2:14',
        'd 1,0 1×1 4:2',
        'e 1,1 1×1 4:6',
        'f 1,2 1×2 4:10',
      ],
    ]);
    expect(blocksOf('+---+---+', '| a | b |', '| c     |', '+---+---+')).toEqual([
      ['a 0,0 1×1 2:2', 'c 0,0 1×2 3:2', 'b 0,1 1×1 2:6'],
    ]);
    expect(blocksOf('+--+--+', '|a-|-b|', '+--+--+')).toEqual([['a- 0,0 1×1 2:2', '-b 0,1 1×1 2:5']]);
  });

  it('has figures with a plus sign', () => {
    expect(blocksOf('+----+---+', '| +3 | 1+|', '+----+---+')).toEqual([
      ['+3 0,0 1×1 2:2', '1+ 0,1 1×1 2:7'],
    ]);
  });

  it('may follow another, and other lines', () => {
    const table = ['+--+--+', '|1 |2 |', '+--+--+'];
    expect(blocksOf(...table, '', ...table)).toEqual([
      ['1 0,0 1×1 2:2', '2 0,1 1×1 2:5'],
      '',
      ['1 0,0 1×1 6:2', '2 0,1 1×1 6:5'],
    ]);
    expect(blocksOf(...table, '|3 |4 |', '甲')).toEqual([
      ['1 0,0 1×1 2:2', '2 0,1 1×1 2:5'],
      '|3 |4 |',
      '甲',
    ]);
  });

  it.each([
    [['甲', '乙']],
    [['|1 |2 |', '|3 |4 |']],
    [['+--+--+']],
    [['+--+--+', '+--+--+']],
    [['+--+--+', '|1 |2 |']],
    [['+--+--+', '| 1 |2 |', '+--+--+']],
    [['+--+--+', '|1 | 2 |', '+--+--+']],
    [['+--+--+', '甲', '+--+--+']],
    [['+--+--+', `|1 |2 |${' '.repeat(1000)}`, '+--+--+']],
    [['a+--+--+', '|1 |2 |', '+--+--+']],
    [['+--+--+a', '|1 |2 |', '+--+--+']],
    [['  +--+--+', '甲|1 |2 |', '  +--+--+']],
    [['+----', '|1 |2 |', '+--+--+']],
  ])('is none where its strokes do not meet: %j', (rows) => {
    expect(blocksOf(...rows)).toEqual(rows);
  });

  it('keeps its lines where they have no column and offset', () => {
    const rows = ['+--+--+', '|1 |2 |', '+--+--+'].map(
      (text): SourceLine => ({ kind: 'line', text, location: { page: 2 } }),
    );
    const [grid] = withRuledTables(rows);
    expect(grid?.kind === 'grid' && grid.cells.map(({ location }) => location)).toStrictEqual([
      { page: 2 },
      { page: 2 },
    ]);
    expect(grid?.location).toEqual({ page: 2 });
  });

  it('tells the offset of its cells', () => {
    const [, grid] = withRuledTables(linesOf(['甲', '+--+--+', '|1 |2 |', '+--+--+']));
    expect(grid?.kind === 'grid' && grid.cells.map(({ location }) => location.offset)).toEqual([11, 14]);
  });

  it('is not looked for without end', () => {
    const rows = (count: number) => ['+--+--+', ...Array(count).fill('|1 |2 |'), '+--+--+'];
    expect(blocksOf(...rows(1998))).toHaveLength(1);
    expect(blocksOf(...rows(1999))).toHaveLength(2001);
  });
});
