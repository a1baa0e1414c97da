import { describe, expect, it } from 'vitest';
import { rowsOfLines } from '../../src/read/line-rows.js';
import { spacedRows } from '../../src/read/spaced-rows.js';
import type { Token } from '../../src/read/token.js';
import { linesOfCells } from '../support/reading-steps.js';

/** Each line as its cells between pipes; behind it `*` where it was put together. */
const shown = (lines: readonly Token[][]): string[] =>
  lines.map((line) => {
    const places = new Set(line.map(({ place }) => place.row));
    expect(line.length === 0 || places.size === 1).toBe(true);
    const texts = line.map(({ text, place }, i) => {
      if (place.gathered) expect(place.column).toBe(i);
      return text === '' ? '_' : text;
    });
    return `${texts.join('|')}${line[0]?.place.gathered ? ` *${line[0].place.row}` : ''}`;
  });

describe('lines with one cell each, set apart by empty lines', () => {
  const rows = (...lines: string[]) => shown(rowsOfLines(linesOfCells(...lines)));
  const group = (count: number): string[] => Array.from({ length: count }, () => ['甲', '1', '2', '']).flat();
  const put = (count: number): string[] => Array.from({ length: count }, (_, i) => `甲|1|2 *${4 * i}`);

  it('are rows where there are six of them', () => {
    expect(rows(...group(6))).toEqual(put(6));
    expect(rows(...group(5))).toEqual(group(5).map((line) => (line === '' ? '' : line)));
    expect(rows(...group(6).slice(0, -1))).toEqual(put(6));
  });

  it.each([
    ['a label of several lines', ['甲', '乙', '1', '2', ''], ['甲|乙|1|2 *24']],
    ['empty cells', ['甲', '1', ' ', '2', ''], ['甲|1| |2 *24']],
    ['a line alone', ['甲', ''], ['甲']],
    ['words behind figures', ['甲', '1', '乙', ''], ['甲|1|乙 *24']],
    ['figures alone', ['1', '2', ''], ['1|2 *24']],
    ['a row of cells', ['甲|1|2', '乙', ''], ['甲|1|2', '乙']],
    ['a row of cells between', ['甲', '乙|1', '丙'], ['甲', '乙|1', '丙']],
  ] as [string, string[], string[]][])('may be among %s', (_, lines, expected) => {
    expect(rows(...group(6), ...lines)).toEqual([...put(6), ...expected]);
  });

  it('are left where most figures stand elsewhere', () => {
    const lone = (count: number) => Array.from({ length: count }, () => ['3', '']).flat();
    // Twelve figures in rows, of twenty.
    expect(rows(...group(6), ...lone(8)).slice(0, 6)).toEqual(put(6));
    expect(rows(...group(6), ...lone(9)).slice(0, 3)).toEqual(['甲', '1', '2']);
    expect(rows(...group(6), ...Array(20).fill('乙|3|3')).slice(0, 6)).toEqual(put(6));
    expect(rows(...group(6), ...Array.from({ length: 20 }, () => [' ', '']).flat()).slice(0, 6)).toEqual(
      put(6),
    );
  });

  it('have labels first, and figures behind them', () => {
    const mixed = (...lines: string[]) => rows(...Array.from({ length: 6 }, () => [...lines, '']).flat())[0];
    expect(mixed('甲', '1')).toBe('甲|1 *0');
    expect(mixed('甲', '乙', '1')).toBe('甲|乙|1 *0');
    expect(mixed('1', '甲')).toBe('1');
    expect(mixed('甲', '乙')).toBe('甲');
    expect(mixed('甲', '1', '乙')).toBe('甲');
    expect(mixed('甲', '1', ' ')).toBe('甲|1|  *0');
    expect(mixed('甲')).toBe('甲');
  });

  it('end at prose', () => {
    const lines = linesOfCells(...group(6), '甲', '乙', '1');
    const barred = lines.map((line) =>
      line.map((token) => (token.text === '乙' ? { ...token, barrier: true } : token)),
    );
    expect(shown(rowsOfLines(barred)).slice(6)).toEqual(['甲', '乙', '1']);
  });
});

describe('lines with one cell each, of which empty lines are empty cells', () => {
  const filled = (lines: readonly Token[][]) => shown(spacedRows(lines)).filter((line) => line !== '');
  const rows = (...lines: string[]) => filled(linesOfCells(...lines));
  /** A row of lines with an empty line between any two; for each `_` one more, or two. */
  const row = (cells: string, forEmpty = 1): string[] =>
    cells.split(' ').flatMap((cell) => (cell === '_' ? Array<string>(forEmpty).fill('') : [cell, '']));
  const full = '甲 1 2 3 4 5';
  const gap = '甲 1 _ 3 4 5';
  const last = ['甲', ''];
  const put = (cells: string) => `${cells.replaceAll(' ', '|')} *`;
  const heads = (lines: string[]) => lines.map((line) => line.replace(/\*\d+$/u, '*'));

  it.each([1, 2])('are rows that keep their empty cells: %i', (forEmpty) => {
    const lines = [...Array(5).fill(full), gap].flatMap((cells) => row(cells, forEmpty));
    expect(heads(rows(...lines, ...last))).toEqual([...Array(5).fill(put(full)), put(gap), '甲']);
  });

  it('are counted from row to row, whatever the first cells are', () => {
    const first = '甲 _ 2 3 4 5';
    const end = '甲 1 2 3 4 _';
    const both = '甲 _ _ 3 4 5';
    const lines = [full, first, full, end, full, both, full].flatMap((cells) => row(cells));
    expect(heads(rows(...lines, ...last)).slice(0, 7)).toEqual(
      [full, first, full, end, full, both, full].map(put),
    );
  });

  it.each([
    ['five rows', [...Array(4).fill(full), gap]],
    ['no empty cell', Array(7).fill(full)],
    ['rows of four cells', [...Array(6).fill('甲 1 2 3 4'), '甲 1 _ 3 4']],
    ['rows of any width', [full, gap, '甲 1 2 3 4 5 6', '甲 1 2 3 4 5 6 7', full, gap, '甲 1 2 3 4 5 6 7 8']],
  ])('are left where there are %s', (_, given) => {
    const lines = given.flatMap((cells) => row(cells));
    expect(rows(...lines, ...last)[0]).toBe('甲');
    expect(rows(...lines, ...last)).toHaveLength(lines.filter((line) => line !== '').length + 1);
  });

  it('may be of another width, one in ten', () => {
    const nine = [...Array(8).fill(full), gap];
    const wide = '甲 1 2 3 4 5 6';
    expect(heads(rows(...[...nine, wide].flatMap((cells) => row(cells)), ...last)).slice(0, 9)).toEqual(
      nine.map(put),
    );
    expect(rows(...[...nine, wide, wide].flatMap((cells) => row(cells)), ...last)[0]).toBe('甲');
    const narrow = [...nine, '甲 1', '甲 1 2'];
    expect(heads(rows(...narrow.flatMap((cells) => row(cells)), ...last)).slice(0, 9)).toEqual(nine.map(put));
  });

  it('are no row where lines stand side by side, or more than fifteen are empty', () => {
    const six = [...Array(5).fill(full), gap].flatMap((cells) => row(cells));
    expect(heads(rows(...six, '甲', '1', '', '2', '', '乙', '')).slice(6)).toEqual(['甲', '1', '2', '乙']);
    expect(heads(rows(...six, '甲', '', '1', ...Array(17).fill(''), '2', '', '乙', '')).slice(6)).toEqual([
      '甲',
      '1',
      '2',
      '乙',
    ]);
  });

  it('before prose or a row of cells are filled up to the width of the others', () => {
    const six = [...Array(5).fill(full), gap].flatMap((cells) => row(cells));
    const behind = (empty: number, text: string) =>
      heads(rows(...six, '甲', '', '1', '', '2', '', '3', '', '4', ...Array(empty).fill(''), text)).slice(6);
    expect(behind(2, '乙|1')).toEqual([put('甲 1 2 3 4 _'), '乙|1']);
    expect(behind(1, '乙|1')).toEqual(['甲', '1', '2', '3', '4', '乙|1']);
    expect(behind(5, '乙|1')[0]).toBe(put('甲 1 2 3 4 _'));
  });

  it('of a label of the form have as many cells as the form has there', () => {
    const seven = '予以公开 1 2 3 4 5 6 7';
    const short = ['予以公开', '', '1', '', '2', '', '3', '', '4', '', '5', '', '6', '', '', '乙|1'];
    const lines = [...Array(9).fill(full), gap].flatMap((cells) => row(cells));
    expect(heads(rows(...lines, ...short)).slice(10)).toEqual([put('予以公开 1 2 3 4 5 6 _'), '乙|1']);
    expect(heads(rows(...lines, ...row(seven), '乙|1')).slice(10)).toEqual([put(seven), '乙|1']);
  });

  it('are not counted where lines are unknown', () => {
    const lines = [...Array(5).fill(full), gap].flatMap((cells) => row(cells));
    const unplaced = linesOfCells(...lines, ...last).map((line) =>
      line.map((token) => ({ ...token, location: {} })),
    );
    expect(filled(unplaced)[0]).toBe('甲');
  });
});
