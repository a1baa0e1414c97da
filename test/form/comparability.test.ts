import { describe, expect, it } from 'vitest';
import { redefinitionOf, redefinitions } from '../../src/form/comparability.js';
import { editionSpec, findCell } from '../../src/form/table-spec.js';

function whyOf(path: string, edition: '2019' | '2021', other: '2019' | '2021'): string | undefined {
  const cell = findCell(path, edition);
  if (!cell) throw new Error(`the edition of ${edition} has no cell ${path}`);
  return redefinitionOf(cell, other)?.why.en;
}

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

  it('keeps rows of table two from being compared across the editions, either way', () => {
    const documents =
      'the form of 2019 counts documents made and published, that of 2021 those issued, repealed and in force';
    const fees = 'the form of 2019 counts fee items, that of 2021 states the amount collected';
    expect(whyOf('proactive.rules.made', '2019', '2021')).toBe(documents);
    expect(whyOf('proactive.normativeDocuments.issued', '2021', '2019')).toBe(documents);
    expect(whyOf('proactive.fees.previousItems', '2019', '2021')).toBe(fees);
    expect(whyOf('proactive.fees.amount', '2021', '2019')).toBe(fees);
  });

  it('concerns no other row, no other table, and no edition with itself', () => {
    expect(whyOf('proactive.licensing.decisions', '2019', '2021')).toBeUndefined();
    expect(whyOf('proactive.rules.made', '2019', '2019')).toBeUndefined();
    expect(whyOf('proactive.fees.amount', '2021', '2021')).toBeUndefined();
    for (const edition of ['2019', '2021'] as const) {
      const other = edition === '2019' ? '2021' : '2019';
      const cells = editionSpec(edition).flatMap((spec) => spec.cells);
      const apart = cells.filter((cell) => redefinitionOf(cell, other)).map(({ row }) => row.path);
      expect([...new Set(apart)]).toEqual(['rules', 'normativeDocuments', 'fees']);
    }
  });
});
