import { describe, expect, it } from 'vitest';
import { addReading, type CellReading, type CellReadings } from '../../src/read/cell-reading.js';
import type { Token } from '../../src/read/token.js';
import { linesOfCells } from '../support/reading-steps.js';

const tokenOf = (text: string): Token => {
  const [token] = linesOfCells(text).flat();
  if (!token) throw new Error('no cell');
  return token;
};
const figure = (value: number, inferred = false): CellReading => ({
  kind: 'figure',
  value,
  token: tokenOf(` ${value} `),
  inferred,
});
const other = (kind: 'blank' | 'unreadable' | 'unplaced'): CellReading => ({ kind, token: tokenOf(kind) });

/** What remains of readings of one cell, one added to the other. */
function merged(...given: CellReading[]): CellReading | undefined {
  const readings: CellReadings = new Map();
  for (const reading of given) addReading(readings, 'requests.received.total', reading);
  return readings.get('requests.received.total');
}

describe('several readings of one cell', () => {
  it.each([
    ['one', [figure(1)], 0],
    ['a figure twice', [figure(1), figure(1)], 0],
    ['a figure that was inferred, and printed', [figure(1, true), figure(1)], 1],
    ['a figure that was printed, and inferred', [figure(1), figure(1, true)], 0],
    ['a figure and a blank', [figure(1), other('blank')], 0],
    ['a blank and a figure', [other('blank'), figure(1)], 1],
    ['a blank and one without place', [other('blank'), other('unplaced')], 1],
    ['one without place and a blank', [other('unplaced'), other('blank')], 0],
    ['one without place and one unreadable', [other('unplaced'), other('unreadable')], 1],
    ['one unreadable and a figure', [other('unreadable'), figure(1)], 1],
    ['two blanks', [other('blank'), other('blank')], 0],
  ] as [string, CellReading[], number][])('%s', (_, given, at) => {
    expect(merged(...given)).toBe(given[at]);
  });

  it('that differ are none, and stay so', () => {
    const conflict = { kind: 'conflict', token: tokenOf(' 1 '), texts: ['1', '2'] };
    expect(merged(figure(1), figure(2))).toEqual(conflict);
    expect(merged(figure(1), figure(2), figure(1))).toEqual(conflict);
    expect(merged(figure(1), figure(2), other('blank'))).toEqual(conflict);
  });
});
