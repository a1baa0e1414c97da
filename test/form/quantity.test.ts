import { describe, expect, it } from 'vitest';
import { redefinitions } from '../../src/form/comparability.js';
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

  it.each(['requests.outcomes.other.overdueFee.total', 'requests.naturalPerson', 'constructor', ''])(
    'is none at %j in 2019',
    (path) => {
      expect(quantityCells(path, '2019')).toBeUndefined();
    },
  );
});

describe('a redefinition', () => {
  it('names rows that both editions have', () => {
    for (const { table, between, rows } of redefinitions) {
      for (const edition of between) {
        const spec = editionSpec(edition).find((entry) => entry.table === table);
        const known = new Set(spec?.rows.map(({ path }) => path));
        expect(rows.filter((row) => !known.has(row))).toEqual([]);
      }
    }
  });
});
