import { describe, expect, it } from 'vitest';
import { findCell, findCellInAnyEdition, tableSpec } from '../../src/form/table-spec.js';

describe('a cell by its path', () => {
  it('is the one that the table lists, in each edition', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const cell of tableSpec('disputes', edition).cells)
        expect(findCell(cell.path, edition)).toBe(cell);
    }
  });

  it('is that of the newest edition that has it, where none is named', () => {
    expect(findCellInAnyEdition('disputes.reconsideration.upheld')?.edition).toBe('2021');
    expect(findCellInAnyEdition('proactive.rules.issued')?.edition).toBe('2021');
    expect(findCellInAnyEdition('proactive.rules.made')?.edition).toBe('2019');
    expect(findCellInAnyEdition('proactive.procurement.amount')?.path).toBe('proactive.procurement.amount');
  });

  it.each(['', 'requests', 'requests.received', 'constructor', '__proto__', 'proactive.rules.unheard'])(
    'is none at %j',
    (path) => {
      expect(findCell(path, '2021')).toBeUndefined();
      expect(findCellInAnyEdition(path)).toBeUndefined();
    },
  );
});
