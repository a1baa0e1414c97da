import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../src/balance/equation.js';
import { equationsOfReport } from '../../src/balance/totals.js';
import { balancedReport } from '../support/arbitrary-report.js';

function paths(table: 'requests' | 'disputes', edition: '2019' | '2021', id: string) {
  const equation = equationsOf(table, edition).find((each) => each.id === id);
  return {
    left: equation?.left.map((cell) => cell.path.split('.').slice(1).join('.')),
    right: equation?.right.map((cell) => cell.path.split('.').slice(1).join('.')),
  };
}

describe('equationsOf', () => {
  it.each([
    ['2021', 25, 39],
    ['2019', 23, 37],
  ] as const)('states every balance of table three, %s', (edition, rows, all) => {
    const kinds = equationsOf('requests', edition).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'row-total')).toHaveLength(rows);
    expect(kinds.filter((kind) => kind === 'column-total')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'identity')).toHaveLength(7);
    expect(kinds).toHaveLength(all);
  });

  it('states three sums in table four, and none in table two', () => {
    expect(equationsOf('disputes', '2021').map(({ id }) => id)).toEqual([
      'disputes row-total reconsideration',
      'disputes row-total litigation.direct',
      'disputes row-total litigation.afterReconsideration',
    ]);
    expect(equationsOf('proactive', '2021')).toEqual([]);
    expect(equationsOf('proactive', '2019')).toEqual([]);
  });

  it('makes a row total the sum of natural persons and the five kinds of organizations', () => {
    expect(paths('requests', '2021', 'requests row-total received')).toEqual({
      left: [
        'received.naturalPerson',
        'received.commercialEnterprise',
        'received.researchInstitution',
        'received.publicInterestOrganization',
        'received.legalServiceOrganization',
        'received.otherOrganization',
      ],
      right: ['received.total'],
    });
  });

  it('makes the identity 一 + 二 = （七） + 四', () => {
    expect(paths('requests', '2021', 'requests identity naturalPerson')).toEqual({
      left: ['received.naturalPerson', 'carriedOver.naturalPerson'],
      right: ['outcomes.total.naturalPerson', 'carriedForward.naturalPerson'],
    });
  });

  it('sums the outcomes alone in （七）, received and carried rows left out', () => {
    for (const [edition, outcomes] of [
      ['2021', 21],
      ['2019', 19],
    ] as const) {
      const { left, right } = paths('requests', edition, 'requests column-total outcomes.total.total');
      expect(left).toHaveLength(outcomes);
      expect(left?.every((path) => path.startsWith('outcomes.') && !path.includes('outcomes.total'))).toBe(
        true,
      );
      expect(right).toEqual(['outcomes.total.total']);
    }
  });

  it('takes each table in its own edition', () => {
    const mixed = balancedReport(1, { edition: '2019', proactiveEdition: '2021' });
    expect(equationsOfReport(mixed)).toHaveLength(37 + 3);
  });
});
