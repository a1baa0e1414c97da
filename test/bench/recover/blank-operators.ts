import type { CellSpec } from '../../../src/form/table-spec.js';
import { setCell } from '../../../src/index.js';
import { figure, type Operator, pick, requestCells } from './operators.js';

function blanks(
  name: string,
  choose: (...given: Parameters<Operator['apply']>) => readonly CellSpec[],
): Operator {
  return {
    name,
    typed: 0,
    wrong: 0,
    apply: (report, random) =>
      choose(report, random).reduce((spoilt, cell) => setCell(spoilt, cell.path, null), report),
  };
}

function randomBlanks(count: number): Operator {
  return blanks(`${count} blank`, (report, random) => {
    const cells = requestCells(report);
    const chosen = new Set<CellSpec>();
    while (chosen.size < count) chosen.add(pick(cells, random));
    return [...chosen];
  });
}

/** Figures left out, none wrong. */
export const blankOperators: readonly Operator[] = [
  ...[1, 5, 10, 20, 40].map(randomBlanks),
  blanks('a row missing', (report, random) => pick(requestCells(report), random).row.cells),
  blanks('all zeros blank', (report) => requestCells(report).filter((cell) => figure(report, cell) === 0)),
];
