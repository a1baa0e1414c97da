import { describe, expect, it } from 'vitest';
import type { TableKey } from '../../src/form/declaration.js';
import { tableSpec } from '../../src/form/table-spec.js';
import type { Layout } from '../../src/read/line.js';
import { readingsOf } from '../../src/read/readings-of.js';
import { agreedFigures, type OpenLine, type SettledLine, settleLines } from '../../src/read/settle.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const heading = '三、收到和处理政府信息公开申请情况';

interface Given {
  /** The cells between pipes, or drawn. */
  cells: string;
  layouts?: Layout[];
  isWhole?: boolean;
  isDrawn?: boolean;
}

/** A line of figures of a row of the form; without layouts its cells are its columns. */
function open(
  table: TableKey,
  path: string,
  { cells, layouts, isWhole = false, isDrawn = false }: Given,
): OpenLine {
  const [printed] = stepsOf(
    isDrawn
      ? pageBlocks(`<p>${heading}</p>${drawn(['予以公开', ...cells.split(' ')])}`)
      : textBlocks(heading, `予以公开 | ${cells.replaceAll(' ', ' | ').replaceAll('_', '')} |`),
  ).rows;
  const targets = tableSpec(table, '2021').rows.find((row) => row.path === path)?.cells;
  if (!printed || !targets) throw new Error('no such row');
  return { line: { printed, targets, units: [] }, layouts: layouts ?? [targets.map((_, i) => i)], isWhole };
}

/** Ways to lay fewer figures than columns. */
const gaps = (width: number, count: number, from = 0): Layout[] => {
  if (count === 0) return [Array(width).fill(-1)];
  if (width < count) return [];
  return [
    ...gaps(width - 1, count - 1, from + 1).map((rest) => [from, ...rest]),
    ...gaps(width - 1, count, from).map((rest) => [-1, ...rest]),
  ];
};

/** The ways that remain: figures as printed, in brackets where they follow from balances, `.` where nothing tells. */
const shown = ({ certain, options }: SettledLine): string => {
  const ways = options.map(({ figures, printed }) =>
    figures
      .map((figure, i) => (figure === undefined ? '.' : printed[i] ? String(figure) : `(${figure})`))
      .join(' '),
  );
  return `${certain ? '= ' : ''}${ways.join(' / ')}`;
};

const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const disputes = (blankIsZero: boolean, ...lines: Given[]): string[] =>
  settleLines(
    lines.map((line, i) => open('disputes', groups[i] ?? '', line)),
    'disputes',
    '2021',
    blankIsZero,
  ).map(shown);

describe('a line of which the total is the sum', () => {
  it.each([
    ['as printed', { cells: '1 2 3 4 10' }, '= 1 2 3 4 10'],
    ['as printed, though it does not add up', { cells: '1 2 3 4 11' }, '= 1 2 3 4 11'],
    ['with a mark', { cells: '1 2 / 4 10' }, '= 1 2 . 4 10'],
    ['with no way', { cells: '1 2 3', layouts: [] }, ''],
    // A figure printed twice, and another lost.
    [
      'with a figure twice',
      { cells: '1 1 3 4 8' },
      '1 1 3 4 8 / (0) 1 3 4 8 / 1 (0) 3 4 8 / 1 3 (0) 4 8 / 1 3 4 (0) 8 / 1 3 4 8 (16)',
    ],
    ['with a figure twice in a whole row', { cells: '1 1 3 4 8', isWhole: true }, '= 1 1 3 4 8'],
    ['with a figure twice, drawn', { cells: '1 1 3 4 8', isDrawn: true }, '= 1 1 3 4 8'],
    [
      'with a figure twice that only another total would mend',
      { cells: '1 1 3 4 7' },
      '1 1 3 4 7 / 1 3 4 7 (15)',
    ],
    [
      'with a figure twice that nothing would mend',
      { cells: '9 9 0 0 1', layouts: [[0, 1, 2, 3, 4]] },
      '9 9 0 0 1 / 9 0 0 1 (10)',
    ],
    ['with zeros twice', { cells: '0 0 3 4 8' }, '= 0 0 3 4 8'],
    ['with a figure twice that adds up', { cells: '1 1 3 4 9' }, '= 1 1 3 4 9'],
    // A figure lost.
    [
      'with one figure less',
      { cells: '1 2 4 10', layouts: gaps(5, 4) },
      '1 2 4 10 (17) / 1 2 4 (3) 10 / 1 2 (3) 4 10 / 1 (3) 2 4 10 / (3) 1 2 4 10',
    ],
    [
      'with two figures less',
      { cells: '1 2 10', layouts: gaps(5, 3).slice(0, 2) },
      '1 2 10 . . / 1 2 . 10 .',
    ],
    ['with three figures less', { cells: '1 10', layouts: gaps(5, 2) }, ''],
  ] as [string, Given, string][])('is %s', (_, line, expected) => {
    expect(disputes(false, line)).toEqual([expected]);
  });

  it.each([
    ['with blanks', { cells: '1 _ 3 _ 4' }, '= 1 0 3 0 4'],
    ['with marks', { cells: '1 / 3 / 4' }, '= 1 0 3 0 4'],
    ['with a blank total', { cells: '1 _ 3 _ _' }, '= 1 0 3 0 .'],
    ['with an illegible figure', { cells: '1 2? 3 _ _' }, '= 1 . 3 0 .'],
    ['with two figures', { cells: '1 1', layouts: gaps(5, 2) }, '1 1 (0) (0) (2)'],
    ['with two figures that differ', { cells: '1 2', layouts: gaps(5, 2) }, '1 2 (0) (0) (3)'],
    ['with three figures', { cells: '1 2 3', layouts: gaps(5, 3) }, '1 2 3 (0) (6)'],
  ] as [string, Given, string][])('where blanks are zeros is %s', (_, line, expected) => {
    const [first = ''] = disputes(true, line);
    expect(first.split(' / ')[0]).toBe(expected);
  });
});

describe('lines that balance together', () => {
  const zeros = '0 0 0 0 0 0 0';
  /** New, carried over, total and carried forward. */
  const requests = (blankIsZero: boolean, ...lines: [string, Given][]): string[] =>
    settleLines(
      lines.map(([path, line]) => open('requests', path, line)),
      'requests',
      '2021',
      blankIsZero,
    ).map(shown);
  const received: [string, Given] = ['received', { cells: '12 1 0 0 0 0 13' }];
  const total: [string, Given] = ['outcomes.total', { cells: '13 1 0 0 0 0 14' }];
  const forward: [string, Given] = ['carriedForward', { cells: '2 1 0 0 0 0 3' }];
  const six = gaps(7, 6);

  it.each([
    ['3 0 0 0 0 4', '3 (1) 0 0 0 0 4'],
    ['1 0 0 0 0 4', '(3) 1 0 0 0 0 4'],
    ['3 1 0 0 0 0', '3 1 0 0 0 0 (4)'],
    ['3 1 0 0 0 4', '3 1 (0) (0) (0) (0) 4'],
    ['3 1 0 0 0 5', ''],
  ])('tell where the figures %s of one stand', (cells, expected) => {
    const settled = requests(false, received, ['carriedOver', { cells, layouts: six }], total, forward);
    expect(settled[1]).toBe(expected);
    expect(settled[0]).toBe('= 12 1 0 0 0 0 13');
  });

  it('tell where the figures of two stand that are each open', () => {
    expect(
      requests(false, received, ['carriedOver', { cells: '1 0 0 0 0 4', layouts: six }], total, [
        'carriedForward',
        { cells: '2 0 0 0 0 3', layouts: six },
      ]),
    ).toEqual(['= 12 1 0 0 0 0 13', '(3) 1 0 0 0 0 4', '= 13 1 0 0 0 0 14', '2 (1) 0 0 0 0 3']);
    expect(
      requests(
        false,
        ['received', { cells: '12 0 0 0 0 13', layouts: six }],
        ['carriedOver', { cells: '3 1 0 0 0 4', layouts: six }],
        total,
        forward,
      ).slice(0, 2),
    ).toEqual(['12 (1) 0 0 0 0 13', '3 1 (0) (0) (0) (0) 4']);
  });

  it('are looked at one by one where there are too many ways to try them all', () => {
    const open5: Given = { cells: '1 2 3 4 10', layouts: gaps(7, 5) };
    const settled = requests(
      false,
      ['received', { cells: '12 1 0 0 0 0 13' }],
      ['carriedOver', { cells: '3 1 2 5 11', layouts: gaps(7, 5) }],
      ['outcomes.total', { cells: '13 1 2 0 0 2 18' }],
      ['carriedForward', { cells: '2 1 0 0 0 3 6' }],
      ['outcomes.granted', open5],
      ['outcomes.partiallyGranted', open5],
      ['outcomes.denied.stateSecret', open5],
      ['outcomes.denied.prohibitedByLaw', open5],
    );
    expect(settled[1]).toBe('3 1 2 . . 5 11');
  });

  it('that they do not tell remain as they were', () => {
    const alone = requests(false, ['carriedOver', { cells: '3 0 0 0 0 4', layouts: six }]);
    expect(alone[0]?.split(' / ')).toHaveLength(7);
    const two = requests(
      false,
      ['received', { cells: '3 0 0 0 0 4', layouts: six }],
      ['carriedOver', { cells: '3 0 0 0 0 4', layouts: six }],
    );
    expect(two.map((line) => line.split(' / ').length)).toEqual([7, 7]);
  });

  it('doubt a line that has a figure twice, and none that has a part in no broken balance', () => {
    // The first line is right by its own sum, and breaks two columns.
    const shifted: [string, Given] = ['carriedOver', { cells: '1 1 3 0 0 0 5' }];
    const others: [string, Given][] = [
      ['received', { cells: '10 2 3 0 0 0 15' }],
      ['outcomes.total', { cells: '11 5 4 0 0 0 20' }],
      ['carriedForward', { cells: zeros }],
    ];
    expect(requests(false, ...others, shifted)[3]).toBe('1 1 3 0 0 0 5 / 1 3 (1) 0 0 0 5');
    expect(requests(false, ...others, ['carriedOver', { cells: '1 1 3 0 0 0 5', isDrawn: true }])[3]).toBe(
      '= 1 1 3 0 0 0 5',
    );
    // Zeros twice are doubted only where no one wrong figure would mend all.
    expect(
      requests(
        false,
        ['received', { cells: '10 2 3 0 0 0 15' }],
        ['outcomes.total', { cells: '10 3 3 0 1 0 17' }],
        ['carriedForward', { cells: zeros }],
        ['carriedOver', { cells: '0 0 1 0 0 1 2' }],
      )[3],
    ).toBe('0 0 1 0 0 1 2 / 0 1 0 0 1 (0) 2');
  });

  it('may be printed twice', () => {
    const twice = requests(
      false,
      received,
      received,
      ['carriedOver', { cells: '3 1 0 0 0 0 4' }],
      total,
      forward,
    );
    expect(twice).toEqual([
      '= 12 1 0 0 0 0 13',
      '= 12 1 0 0 0 0 13',
      '= 3 1 0 0 0 0 4',
      '= 13 1 0 0 0 0 14',
      '= 2 1 0 0 0 0 3',
    ]);
    const doubt = requests(
      false,
      ['received', { cells: '5 5 1 0 0 0 7' }],
      ['received', { cells: '5 1 1 0 0 0 7' }],
    );
    expect(doubt[0]).not.toMatch(/^=/u);
    expect(doubt[1]).toBe('= 5 1 1 0 0 0 7');
  });

  it('are not filled in where one balance alone says what was lost', () => {
    const settled = settleLines(
      [
        open('disputes', 'reconsideration', {
          cells: '1 2 3 4',
          layouts: [
            [0, 1, 2, 3, -1],
            [0, 1, 2, 3, -1],
          ],
        }),
      ],
      'disputes',
      '2021',
      false,
    );
    expect(settled.map(shown)).toEqual(['1 2 3 4 (10)']);
    expect(
      readingsOf(settled, 'disputes', '2021', false).map(
        ([path, { kind }]) => `${path.split('.').at(-1)} ${kind}`,
      ),
    ).toEqual([
      'upheld figure',
      'corrected figure',
      'otherResult figure',
      'pending figure',
      'total unplaced',
    ]);
  });

  it('are read as far as their ways agree', () => {
    const read = (blankIsZero: boolean, ...lines: [string, Given][]) => {
      const settled = settleLines(
        lines.map(([path, line]) => open('requests', path, line)),
        'requests',
        '2021',
        blankIsZero,
      );
      const at = lines.findIndex(([path]) => path === 'carriedOver');
      const own = tableSpec('requests', '2021').rows.find(({ path }) => path === 'carriedOver')?.cells ?? [];
      expect(at).toBeGreaterThanOrEqual(0);
      const readings = new Map(readingsOf(settled, 'requests', '2021', blankIsZero));
      return own
        .map(({ path }) => {
          const reading = readings.get(path);
          if (!reading) return '.';
          if (reading.kind !== 'figure')
            return { blank: '-', unreadable: '?', unplaced: '!', conflict: 'x' }[reading.kind];
          return `${reading.inferred ? '~' : ''}${reading.value}`;
        })
        .join(' ');
    };
    const over = (cells: string, layouts?: Layout[]): [string, Given] => [
      'carriedOver',
      { cells, ...(layouts ? { layouts } : {}) },
    ];
    expect(read(false, received, over('3 0 0 0 0 4', six), total, forward)).toBe('~3 ~1 ~0 ~0 ~0 ~0 ~4');
    expect(read(false, over('3 0 0 0 0 4', six))).toBe('! ! ! ! ! ! !');
    expect(read(false, over('0 0 0 0 0 0', six))).toBe('~0 ~0 ~0 ~0 ~0 ~0 ~0');
    expect(read(false, received, over('3 0 0 0 0 5', six), total, forward)).toBe('! ! ! ! ! ! !');
    expect(
      read(
        false,
        received,
        over('3 1 0 0 0 0 4 9', [
          [0, 1, 2, 3, 4, 5, 6],
          [0, 1, 2, 3, 4, 5, 7],
        ]),
        total,
        forward,
      ),
    ).toBe('~3 ~1 ~0 ~0 ~0 ~0 ~4');
    expect(
      read(
        false,
        received,
        over('3 1 0 0 0 0 0 4', [
          [0, 1, 2, 3, 4, 5, 7],
          [0, 1, 2, 3, 4, 6, 7],
        ]),
        total,
        forward,
      ),
    ).toBe('~3 ~1 ~0 ~0 ~0 ~0 ~4');
    // Two lost: only what all ways have in common is read.
    expect(read(false, received, over('3 1 0 0 4', gaps(7, 5)), total, forward)).toBe('~3 ~1 ! ! ! ! ~4');
    // Blanks that are zeros count where a total is printed.
    expect(read(true, received, over('3 1 4', gaps(7, 3)), total, forward)).toBe('~3 ~1 ! ! ! ! ~4');
    expect(read(true, received, over('3 1', gaps(7, 2)), total, forward)).toBe('! ! ! ! ! ! !');
    // A figure that is torn.
    const torn = (cells: string) => read(false, received, over(cells), total, forward);
    expect(torn('3 1 0 0 0 0 4')).toBe('3 1 0 0 0 0 4');
    expect(torn('3 _ 0 0 0 0 4')).toBe('3 - 0 0 0 0 4');
    expect(torn('3 1? 0 0 0 0 4')).toBe('3 ? 0 0 0 0 4');
  });
});

describe('a figure that is not printed', () => {
  /** What is read where new and carried over, total and carried forward are these. */
  const read = (option: number[], ...others: [string, number[]][]): string => {
    const settled = [['carriedOver', option] as const, ...others].map(([path, figures], i): SettledLine => {
      const { line, layouts } = open('requests', path, { cells: figures.join(' ') });
      const printed = i === 0 ? figures.map((_, column) => column > 0) : figures.map(() => true);
      const layout = i === 0 ? [-1, 0, 1, 2, 3, 4, 5] : (layouts[0] ?? []);
      const own = i === 0 ? open('requests', path, { cells: figures.slice(1).join(' ') }).line : line;
      return { line: own, options: [{ layout, printed, figures }], certain: i > 0 };
    });
    const readings = readingsOf(settled, 'requests', '2021', false);
    const reading = readings.find(([path]) => path === 'requests.carriedOver.naturalPerson')?.[1];
    return reading?.kind === 'figure'
      ? `${reading.inferred ? '~' : ''}${reading.value}`
      : (reading?.kind ?? '');
  };
  const over = [3, 1, 0, 0, 0, 0, 4];
  const received: [string, number[]] = ['received', [12, 1, 0, 0, 0, 0, 13]];
  const total: [string, number[]] = ['outcomes.total', [13, 1, 0, 0, 0, 0, 14]];
  const forward: [string, number[]] = ['carriedForward', [2, 1, 0, 0, 0, 0, 3]];
  it.each([
    ['two balances hold', [received, total, forward], over, '~3'],
    ['one is not whole', [received, total], over, 'unplaced'],
    ['one does not hold', [received, total, ['carriedForward', [3, 1, 0, 0, 0, 0, 4]]], over, 'unplaced'],
    ['the other does not hold', [received, total, forward], [3, 1, 0, 0, 0, 0, 5], 'unplaced'],
    ['none is whole', [], over, 'unplaced'],
  ] as [string, [string, number[]][], number[], string][])('where %s', (_, others, option, expected) => {
    expect(read(option, ...others)).toBe(expected);
  });
});

describe('figures that ways agree on', () => {
  const way = (...figures: (number | undefined)[]) => ({ figures, layout: [], printed: [] });
  it.each([
    [[], []],
    [[way(1, 2)], [1, 2]],
    [
      [way(1, 2), way(1, 3)],
      [1, undefined],
    ],
    [
      [way(1, undefined), way(1, undefined)],
      [1, undefined],
    ],
    [
      [way(1, 2), way(1, undefined)],
      [1, undefined],
    ],
    [
      [way(1, 2, 3), way(1, 2, 4), way(1, 5, 3)],
      [1, undefined, undefined],
    ],
  ])('%j: %j', (ways, figures) => {
    expect(agreedFigures(ways)).toEqual(figures);
  });
});
