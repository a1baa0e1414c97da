import { describe, expect, it } from 'vitest';
import { headings, inText, labels } from '../support/table-readings.js';

const { carriedOver, granted, partial, received } = labels;

describe('the last figure of a row that breaks off', () => {
  const row = (label: string) => `| ${label} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`;
  const five = [received, carriedOver, granted, partial].map(row);
  const last = (...lines: string[]) => inText('requests', ...lines).map((line) => line.split(' ').at(-1));
  it.each([
    [[...five], ['21', '21', '21', '21']],
    [
      [...five.slice(0, 3), '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'],
      ['21', '21', '21', '2'],
    ],
    [
      [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'],
      ['21', '21', '21', '21', '?'],
    ],
    [
      [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21'],
      ['21', '21', '21', '21', '~21'],
    ],
    [
      [five[0] ?? '', '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2', ...five.slice(1)],
      ['21', '21', '21', '21', '?'],
    ],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(last(...lines)).toEqual(expected);
  });

  it('is in doubt among others that have each a pipe', () => {
    const each = (label: string, ...cells: string[]) => [label, ...cells].map((cell) => `${cell} |`);
    const rows = ['四、结转下年度继续办理', received, carriedOver, granted].flatMap((label) =>
      each(label, '1', '2', '3', '4', '5', '6', '21'),
    );
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6', '21')).at(-2)).toBe('21');
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6'), '21').at(-2)).toBe('~21');
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6'), '22').at(-2)).toBe('?');
    const three = rows.slice(0, 24);
    expect(last(...three, ...each(partial, '1', '2', '3', '4', '5', '6'), '22').at(-2)).toBe('22');
  });

  it('is followed by a blank where a pipe closes a row that none closes elsewhere', () => {
    const open = [received, carriedOver, granted].map((label) => `${label} | 1 | 2 | 3 | 4 | 5 | 6 | 21`);
    expect(inText('requests', ...open, `${partial} | 1 | 2 | 3 | 4 | 5 |  |`)[3]).toBe(
      'outcomes.partiallyGranted: 1 2 3 4 5 - -',
    );
    expect(
      inText('requests', ...open.map((line) => `${line} |`), `${partial} | 1 | 2 | 3 | 4 | 5 |  |`)[3],
    ).not.toMatch(/- -$/u);
    expect(inText('requests', ...open, `${partial} |  |  |  |  |  |  |`)[3]).toBe(
      'outcomes.partiallyGranted: - - - - - - -',
    );
  });

  it('may be the last row of a table that something follows', () => {
    const trimmed = [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'];
    expect(last(...trimmed, headings.disputes, '行政复议 | 1 | 2 | 3 | 4 | 10 |').at(-1)).toBe('2');
  });
});
