import { describe, expect, it } from 'vitest';
import { quantityCells } from '../../src/form/quantity.js';
import { editionSpec } from '../../src/form/table-spec.js';

describe('a quantity', () => {
  it('is the cell itself where there is one', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const cell of editionSpec(edition).flatMap((spec) => spec.cells)) {
        expect(quantityCells(cell.path, edition)).toEqual([cell]);
      }
    }
  });

  it.each([
    ['requests.outcomes.denied.total', '2021', 8],
    ['requests.outcomes.other.naturalPerson', '2021', 3],
    ['requests.outcomes.other.naturalPerson', '2019', 1],
    ['disputes.litigation.corrected', '2019', 2],
    // Every outcome, but not their total.
    ['requests.outcomes.naturalPerson', '2021', 21],
    ['requests.outcomes.naturalPerson', '2019', 19],
  ] as const)('%s is made up in %s of %i', (path, edition, count) => {
    expect(quantityCells(path, edition)).toHaveLength(count);
  });

  it('is made up of the rows of its group, in the order of the form, a group within it included', () => {
    const pathsOf = (path: string) => quantityCells(path, '2021')?.map((cell) => cell.path);
    expect(pathsOf('requests.outcomes.unavailable.total')).toEqual([
      'requests.outcomes.unavailable.notHeld.total',
      'requests.outcomes.unavailable.requiresCreation.total',
      'requests.outcomes.unavailable.stillUnclear.total',
    ]);
    expect(pathsOf('disputes.litigation.upheld')).toEqual([
      'disputes.litigation.direct.upheld',
      'disputes.litigation.afterReconsideration.upheld',
    ]);
    expect(pathsOf('requests.outcomes.total')).not.toContain('requests.outcomes.total.total');
  });

  it('is derived once', () => {
    const path = 'requests.outcomes.denied.total';
    expect(quantityCells(path, '2019')).toBe(quantityCells(path, '2019'));
  });

  it.each(['requests.outcomes.other.overdueFee.total', 'requests.naturalPerson', 'constructor', ''])(
    'is none at %j in 2019',
    (path) => {
      expect(quantityCells(path, '2019')).toBeUndefined();
    },
  );
});
