import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Cell,
  type CellPath,
  cellPaths,
  type DisclosureReport,
  DisclosureReportError,
  deduceBlanks,
  getCell,
  reportSchema,
  setCell,
  withTotals,
} from '../../src/index.js';
import { addUp, type Paper, sumsOf } from './clerk-model.js';
import { deepFreeze } from './deep-freeze.js';

/** The report on the screen, and those that undo goes back to. All are frozen: whoever writes to one throws. */
export interface Desk {
  report: DisclosureReport;
  past: DisclosureReport[];
}

type Act = fc.Command<Paper, Desk>;

function move(paper: Paper, desk: Desk, cells: Paper['cells'], report: DisclosureReport): void {
  paper.past.push(paper.cells);
  desk.past.push(desk.report);
  paper.cells = cells;
  desk.report = deepFreeze(report);
  expectSame(paper, desk);
}

/** Every figure on the screen is the one on paper. */
export function expectSame(paper: Paper, { report }: Desk): void {
  expect(cellPaths(report)).toEqual([...paper.cells.keys()]);
  for (const [path, value] of paper.cells) expect([path, getCell(report, path)]).toEqual([path, value]);
}

function act(name: string, run: (paper: Paper, desk: Desk) => void): Act {
  return { check: () => true, run, toString: () => name };
}

const pathAt = ({ cells }: Paper, at: number): CellPath => {
  const path = [...cells.keys()][at % cells.size];
  if (!path) throw new Error('no cells');
  return path;
};

const setting = (at: number, value: Cell): Act =>
  act(`set cell ${at} to ${value}`, (paper, desk) => {
    const path = pathAt(paper, at);
    move(paper, desk, new Map(paper.cells).set(path, value), setCell(desk.report, path, value));
  });

const undoing: Act = {
  check: ({ past }) => past.length > 0,
  run(paper, desk) {
    const [cells, report] = [paper.past.pop(), desk.past.pop()];
    if (!cells || !report) throw new Error('nothing to undo');
    paper.cells = cells;
    desk.report = report;
    expectSame(paper, desk);
  },
  toString: () => 'undo',
};

const totalling = (only: 'blank' | undefined): Act =>
  act(`totals${only ? ' of blanks' : ''}`, (paper, desk) => {
    const cells = new Map(paper.cells);
    for (const [path, value] of addUp(paper.cells)) {
      if (value !== null && (!only || cells.get(path) === null)) cells.set(path, value);
    }
    move(paper, desk, cells, withTotals(desk.report, only ? { only } : {}));
  });

/** What is deduced is taken over; that it is no invention is checked against the sums on paper. */
const deducing: Act = act('deduce blanks', (paper, desk) => {
  const { report, deduced } = deduceBlanks(desk.report);
  const cells = new Map(paper.cells);
  for (const { cell, value } of deduced) {
    expect([cell, cells.get(cell)]).toEqual([cell, null]);
    expect(Number.isSafeInteger(value) && value >= 0, cell).toBe(true);
    cells.set(cell, value);
  }
  for (const { total, parts } of sumsOf(cells)) {
    const values = [total, ...parts].map((path) => cells.get(path) ?? null);
    const touched = deduced.some(({ cell }) => cell === total || parts.includes(cell));
    if (!touched || values.includes(null)) continue;
    expect(
      parts.reduce((sum, part) => sum + (cells.get(part) ?? 0), 0),
      total,
    ).toBe(cells.get(total));
  }
  move(paper, desk, cells, report);
  expect(deduceBlanks(desk.report).deduced).toEqual([]);
});

const saving: Act = act('save and load', (paper, desk) => {
  const loaded = reportSchema.parse(JSON.parse(JSON.stringify(desk.report)));
  expect(loaded).toStrictEqual(desk.report);
  move(paper, desk, new Map(paper.cells), loaded);
});

/** A mistake is told by path and expectation, and changes nothing. */
const blundering = (path: unknown, value: unknown, code: string): Act =>
  act(`set ${String(path)} to ${String(value)}`, (paper, desk) => {
    const target = typeof path === 'number' ? pathAt(paper, path) : path;
    const before = JSON.stringify(desk.report);
    let thrown: unknown;
    try {
      // A program without types may pass anything.
      setCell(desk.report, target as CellPath, value as Cell);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DisclosureReportError);
    expect(thrown).toMatchObject({ code, path: target, expected: expect.stringMatching(/./u) });
    expect(JSON.stringify(desk.report)).toBe(before);
    expectSame(paper, desk);
  });

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 2_000_000 }) },
);
const wrongPath = fc.oneof(
  fc.constantFrom(
    'requests.recieved.total',
    'requests.received',
    'requests',
    '__proto__.x',
    'constructor',
    '',
  ),
  fc.string(),
);
const wrongValue = fc.constantFrom<unknown>(
  Number.NaN,
  Infinity,
  -Infinity,
  '3',
  undefined,
  3n,
  true,
  {},
  [],
);

/** What a clerk does, in any order. */
export const clerkActs: fc.Arbitrary<Iterable<Act>> = fc.commands(
  [
    fc.tuple(fc.nat({ max: 199 }), figure).map(([at, value]) => setting(at, value)),
    fc.nat({ max: 199 }).map((at) => setting(at, null)),
    fc.constant(undoing),
    fc.constantFrom<'blank' | undefined>(undefined, 'blank').map(totalling),
    fc.constant(deducing),
    fc.constant(saving),
    wrongPath.map((path) => blundering(path, 1, 'unknown-cell')),
    fc.tuple(fc.nat({ max: 199 }), wrongValue).map(([at, value]) => blundering(at, value, 'invalid-value')),
  ],
  { maxCommands: 30 },
);
