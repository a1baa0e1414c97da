import { describe, expect, it } from 'vitest';
import { createGridBuilder } from '../../src/read/grid-builder.js';

type Given = readonly [text: string, rowSpan?: number, colSpan?: number];

/** Where the cells of these rows come to stand: `text row,column rows×columns`. */
function placed(rows: readonly (readonly Given[])[]): string[] {
  const builder = createGridBuilder();
  for (const row of rows) {
    builder.startRow();
    for (const [text, rowSpan = 1, colSpan = 1] of row)
      builder.startCell({ rowSpan, colSpan, location: {} })?.(text);
  }
  expect(builder.size).toBe(builder.cells().length);
  return builder
    .cells()
    .map(({ text, row, column, rowSpan, colSpan }) => `${text} ${row},${column} ${rowSpan}×${colSpan}`);
}

describe('the cells of a table', () => {
  it.each([
    [
      [[['a'], ['b']], [['c']]],
      ['a 0,0 1×1', 'b 0,1 1×1', 'c 1,0 1×1'],
    ],
    [[[['a', 1, 2], ['b']]], ['a 0,0 1×2', 'b 0,2 1×1']],
    [
      [[['a', 2], ['b']], [['c']], [['d']]],
      ['a 0,0 2×1', 'b 0,1 1×1', 'c 1,1 1×1', 'd 2,0 1×1'],
    ],
    [
      [
        [['a'], ['b', 3], ['c']],
        [['d'], ['e']],
        [['f'], ['g']],
      ],
      ['a 0,0 1×1', 'b 0,1 3×1', 'c 0,2 1×1', 'd 1,0 1×1', 'e 1,2 1×1', 'f 2,0 1×1', 'g 2,2 1×1'],
    ],
    [
      [[['a', 2, 2]], [['b']], [['c']]],
      ['a 0,0 2×2', 'b 1,2 1×1', 'c 2,0 1×1'],
    ],
    [
      [[['a', 9]], [['b']]],
      ['a 0,0 2×1', 'b 1,1 1×1'],
    ],
    [
      [[['z']], [['a', 9]], [['b']]],
      ['z 0,0 1×1', 'a 1,0 2×1', 'b 2,1 1×1'],
    ],
    [
      [[['a', 2]], [], [['b']]],
      ['a 0,0 2×1', 'b 2,0 1×1'],
    ],
    [
      [[['a', 2]], [['b', 1, 2]], [['c']]],
      ['a 0,0 2×1', 'b 1,1 1×2', 'c 2,0 1×1'],
    ],
    [
      [
        [
          ['a', 3],
          ['b', 2],
        ],
        [],
        [['c']],
      ],
      ['a 0,0 3×1', 'b 0,1 2×1', 'c 2,1 1×1'],
    ],
    // A wide cell goes over a span from above, which still goes on below it.
    [
      [[['a'], ['b', 3]], [['c', 1, 2]], [['d'], ['e']]],
      ['a 0,0 1×1', 'b 0,1 3×1', 'c 1,0 1×2', 'd 2,0 1×1', 'e 2,2 1×1'],
    ],
  ] as [Given[][], string[]][])('%j stand at %j', (rows, expected) => {
    expect(placed(rows)).toEqual(expected);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('have no span of %d', (span) => {
    expect(placed([[['a', span, span], ['b']], [['c']]])).toEqual(['a 0,0 1×1', 'b 0,1 1×1', 'c 1,0 1×1']);
  });

  it('have spans no larger than a table', () => {
    expect(placed([[['a', 1, 1000], ['b']]])).toEqual(['a 0,0 1×120']);
    expect(placed([[['a'], ['b', 1, 1000]]])).toEqual(['a 0,0 1×1', 'b 0,1 1×119']);
    const tall = Array.from({ length: 300 }, (_, i): Given[] => (i === 0 ? [['a', 1000], ['b']] : [['c']]));
    expect(placed(tall).slice(0, 2)).toEqual(['a 0,0 200×1', 'b 0,1 1×1']);
    expect(placed(tall)[200]).toBe('c 199,1 1×1');
    expect(placed(tall)[201]).toBe('c 200,0 1×1');
  });

  it('are no more than a table has', () => {
    const builder = createGridBuilder();
    for (let row = 0; row < 300; row++) {
      builder.startRow();
      for (let i = 0; i < 100; i++) builder.startCell({ rowSpan: 1, colSpan: 1, location: {} });
    }
    expect(builder.size).toBe(20_000);
    const wide = createGridBuilder();
    for (let i = 0; i < 200; i++) wide.startCell({ rowSpan: 1, colSpan: 1, location: {} });
    expect(wide.size).toBe(120);
  });

  it('may begin without a row, and keep where they stood', () => {
    const builder = createGridBuilder();
    builder.startCell({ rowSpan: 1, colSpan: 1, location: { offset: 7 } })?.('a');
    builder.startRow();
    builder.startCell({ rowSpan: 1, colSpan: 1, location: { offset: 9 } });
    expect(builder.cells()).toEqual([
      { text: 'a', row: 0, column: 0, rowSpan: 1, colSpan: 1, location: { offset: 7 } },
      { text: '', row: 1, column: 0, rowSpan: 1, colSpan: 1, location: { offset: 9 } },
    ]);
  });
});
