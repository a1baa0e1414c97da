import { exactSum } from '../balance/exact-sum.js';
import { sumOf } from '../compare/compare-cells.js';
import type { CellPath, QuantityPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import { quantityCells } from '../form/quantity.js';
import type { CellSpec } from '../form/table-spec.js';
import type { Figures } from '../report/figures.js';
import type { Cell } from '../report/report.js';

/** The cells that a sum of quantities is made of, in a report's own editions; paths that an edition lacks drop out. */
export function cellsOfQuantity(figures: Figures, sum: readonly QuantityPath[]): CellPath[] {
  return sum.flatMap((path) => specsOf(figures, path).map((cell) => cell.path));
}

/** What a report counts of a sum of quantities; `null` where a figure is unknown, or its editions have none of them. */
export function quantityIn(figures: Figures, sum: readonly QuantityPath[]): Cell {
  const values = sum.flatMap((path) => {
    const cells = specsOf(figures, path);
    return cells.length === 0 ? [] : [sumOf(figures[tableOf(path)], cells)];
  });
  return values.length === 0 ? null : exactSum(values);
}

function specsOf(figures: Figures, path: QuantityPath): readonly CellSpec[] {
  return quantityCells(path, figures[tableOf(path)].spec.edition) ?? [];
}

function tableOf(path: QuantityPath): TableKey {
  // The first key of a quantity's path is its table.
  return path.slice(0, path.indexOf('.')) as TableKey;
}
