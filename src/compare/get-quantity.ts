import { exactSum } from '../balance/exact-sum.js';
import type { QuantityPath } from '../form/cell-path.js';
import { quantityCells } from '../form/quantity.js';
import { readCell, tablesOf, unknownCell } from '../report/cells.js';
import type { Cell, DisclosureReport } from '../report/report.js';

/**
 * What a report counts of a quantity: the figure of a cell, or the sum of a group of rows in one column, which the form prints no
 * cell for. `null` where a figure of it is unknown.
 *
 * Indicators, trends and claims in prose name their quantities by such paths.
 *
 * @throws {DisclosureReportError} `unknown-cell` where the report's edition has no such cell or group.
 * @example
 * getQuantity(report, 'requests.outcomes.denied.total') // 3, all eight reasons together
 * getQuantity(report, 'disputes.litigation.total')      // 2, direct and after reconsideration
 */
export function getQuantity(report: DisclosureReport, path: QuantityPath): Cell {
  const table = tablesOf(report).find((one) => typeof path === 'string' && path.startsWith(`${one.table}.`));
  const cells = table && quantityCells(path, table.edition);
  if (!cells) return unknownCell(path, table && [table.edition]);
  return exactSum(cells.map((cell) => readCell(report, cell)));
}
