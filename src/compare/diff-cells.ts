import { exactDifference } from '../balance/exact-sum.js';
import type { CellPath } from '../form/cell-path.js';
import { tableKeys } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import type { CellSpec } from '../form/table-spec.js';
import type { Figures, TableFigures } from '../report/figures.js';
import type { Cell } from '../report/report.js';
import { alignTables } from './alignment.js';
import { figureOf, forEachShared } from './compare-cells.js';
import { incomparability } from './incomparability.js';
import type { BridgedCell, CellChange, IncomparableCell, ReportDiff } from './report-diff.js';

/** The differences between the figures of two reports. */
export function diffCells(
  previous: Figures,
  current: Figures,
  locale: Locale,
): Pick<ReportDiff, 'cells' | 'bridged' | 'incomparable'> {
  const cells: CellChange[] = [];
  const bridged: BridgedCell[] = [];
  const incomparable: IncomparableCell[] = [];
  for (const table of tableKeys) {
    const before = previous[table];
    const after = current[table];
    forEachShared(before, after, (cell, from, to) => {
      if (from !== to) cells.push(changeOf(cell, from, to));
    });
    if (before.spec === after.spec) continue;
    for (const quantity of alignTables(before.spec, after.spec).shared) {
      if (quantity.previous.length > 1)
        bridged.push(bridge(quantity.cell, 'previous', before, quantity.previous));
      if (quantity.current.length > 1)
        bridged.push(bridge(quantity.cell, 'current', after, quantity.current));
    }
    for (const { cell, in: side } of alignTables(before.spec, after.spec).lone) {
      const [own, other] = side === 'previous' ? [before, after] : [after, before];
      incomparable.push({
        cell: cell.path,
        ...incomparability(cell, other.spec.edition, locale),
        in: side,
        value: figureOf(own, cell),
      });
    }
  }
  return { cells, bridged, incomparable };
}

function changeOf(cell: CellPath, from: Cell, to: Cell): CellChange {
  const change = from === null || to === null ? null : exactDifference(to, from);
  const ratio = change === null || from === null || from === 0 ? null : change / Math.abs(from);
  return { cell, from, to, change, ratio };
}

function bridge(
  cell: CellPath,
  side: BridgedCell['in'],
  table: TableFigures,
  parts: readonly CellSpec[],
): BridgedCell {
  return { cell, in: side, parts: parts.map((part) => ({ cell: part.path, value: figureOf(table, part) })) };
}
