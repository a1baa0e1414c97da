import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../src/balance/equation.js';
import { linearSystems } from '../../src/balance/linear-system.js';
import { printedSystems } from '../../src/balance/report-systems.js';
import { tableSpec } from '../../src/form/table-spec.js';
import { setCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const equations = [...equationsOf('requests', '2021'), ...equationsOf('disputes', '2021')];

describe('the systems of the form', () => {
  it('are table three, and each group of table four', () => {
    const three = linearSystems(equationsOf('requests', '2021'));
    expect(three.map(({ cells }) => cells)).toEqual([tableSpec('requests', '2021').cells]);
    const four = linearSystems(equationsOf('disputes', '2021'));
    expect(four.map(({ cells }) => cells.map(({ path }) => path.split('.').slice(1, -1).join('.')))).toEqual([
      Array(5).fill('reconsideration'),
      Array(5).fill('litigation.direct'),
      Array(5).fill('litigation.afterReconsideration'),
    ]);
  });

  it('come in the order of the form, with their equations, whatever the order given', () => {
    const inOrder = linearSystems(equations);
    expect(linearSystems([...equations].reverse())).toEqual(inOrder);
    const [three] = linearSystems(equationsOf('requests', '2021'));
    expect(three?.equations.flatMap(({ ids }) => ids)).toEqual(
      equationsOf('requests', '2021').map(({ id }) => id),
    );
  });

  it('have parts with one sign and totals with the other, and know the equations of a cell', () => {
    const [group] = linearSystems(equationsOf('disputes', '2021'));
    expect(group?.equations).toEqual([
      {
        ids: ['disputes row-total reconsideration'],
        cells: [0, 1, 2, 3, 4],
        coefficients: [1, 1, 1, 1, -1],
        constant: 0,
      },
    ]);
    expect(group?.memberships).toEqual([[0], [0], [0], [0], [0]]);
  });
});

describe('last year’s report', () => {
  const report = balancedReport(3, { requests: 200 });
  const carried = (previous: typeof report) =>
    printedSystems(report, previous).map(({ system }) =>
      system.equations.filter(({ ids }) => ids[0]?.startsWith('previous')),
    );

  it('says what each figure carried over must be', () => {
    const previous = setCell(report, 'requests.carriedForward.naturalPerson', 12);
    const [three, ...others] = carried(previous);
    expect(three).toHaveLength(7);
    const at = tableSpec('requests', '2021').cells.findIndex(
      ({ path }) => path === 'requests.carriedOver.naturalPerson',
    );
    expect(three?.[0]).toEqual({
      ids: ['previous carriedForward.naturalPerson'],
      cells: [at],
      coefficients: [1],
      constant: -12,
    });
    expect(others).toEqual([[], [], []]);
  });

  it('says nothing where it is blank, or holds no count', () => {
    let previous = setCell(report, 'requests.carriedForward.naturalPerson', null);
    previous = setCell(previous, 'requests.carriedForward.total', -2);
    expect(carried(previous)[0]).toHaveLength(5);
  });
});
