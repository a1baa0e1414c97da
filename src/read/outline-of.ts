import type { DocumentOutline, PrintedRow, PrintedTable } from '../finding/source.js';
import { tableKeys } from '../form/editions.js';
import type { SourceGrid } from './document.js';
import { isPrinted } from './layouts.js';
import type { FoundPart } from './part-lines.js';
import type { PrintedFigures } from './printed-rows.js';
import type { TablesRead } from './read-tables.js';

const mostForeignRows = 500;

/** The skeleton of the form as the document prints it. */
export function outlineOf(
  parts: readonly FoundPart[],
  rows: readonly PrintedFigures[],
  tables: TablesRead,
  foreign: readonly SourceGrid[],
): DocumentOutline {
  const known = new Map(tables.printed.map(({ printed, row }) => [printed, row.path]));
  return {
    headings: parts.map(({ part, text, location }) => ({ part, text, location })),
    tables: tableKeys.flatMap((table): PrintedTable[] => {
      const own = rows.filter((row) => row.table === table);
      const [first] = own;
      if (!first || !tables.found.has(table)) return [];
      return [
        {
          table,
          edition: table === 'disputes' ? null : tables.editions[table],
          location: first.token.location,
          rows: own.flatMap((row): PrintedRow[] => {
            const path = known.get(row) ?? row.path;
            const { label, token } = row;
            if (path !== null) return [{ label, row: path, location: token.location }];
            const figures = row.values.filter(isPrinted).map(({ text }) => text.trim());
            return figures.length === 0 ? [] : [{ label, row: path, location: token.location, figures }];
          }),
        },
      ];
    }),
    foreignRows: foreign.flatMap(firstCells).slice(0, mostForeignRows),
  };
}

function firstCells({ cells }: SourceGrid): DocumentOutline['foreignRows'] {
  const rows = new Set<number>();
  return cells.slice(0, 20 * mostForeignRows).flatMap(({ row, text, location }) => {
    const label = text.trim();
    if (label === '' || rows.has(row)) return [];
    rows.add(row);
    return [{ label, location }];
  });
}
