import { type LinearSystem, systemOfEquations } from '../../src/balance/linear-system.js';
import { tableSpec } from '../../src/form/table-spec.js';

/**
 * The last columns of the first rows of table three as a table of its own: each row adds up to its last cell, and, where
 * `columns` is set, each column to its last cell.
 */
export function smallSystem(height: number, width: number, { columns = false } = {}): LinearSystem {
  const cells = tableSpec('requests', '2021')
    .rows.slice(0, height)
    .flatMap((row) => row.cells.slice(-width));
  const rows = Array.from({ length: height }, (_, row) => ({
    ids: [`row ${row}`],
    cells: Array.from({ length: width }, (_, column) => row * width + column),
    coefficients: [...Array.from({ length: width - 1 }, () => 1), -1],
    constant: 0,
  }));
  const sums = Array.from({ length: columns ? width : 0 }, (_, column) => ({
    ids: [`column ${column}`],
    cells: Array.from({ length: height }, (_, row) => row * width + column),
    coefficients: [...Array.from({ length: height - 1 }, () => 1), -1],
    constant: 0,
  }));
  return systemOfEquations(cells, [...rows, ...sums]);
}
