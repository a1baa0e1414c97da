import type { TableKey } from '../form/declaration.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { rowAt } from './label-target.js';
import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';

/** A run of printed rows under the same headings, and the edition of the form that they follow. */
export interface PrintedBlock {
  readonly rows: readonly PrintedFigures[];
  /** `null` where headings and rows fit every edition. */
  readonly edition: Edition | null;
}

/** The edition that most blocks of a table follow; `fallback` where they do not tell. */
export function editionOfTable(blocks: readonly PrintedBlock[], fallback: Edition): Edition {
  const votes = new Map<Edition, number>();
  for (const { edition } of blocks) if (edition) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  return editionKeys.reduce(
    (best, edition) => ((votes.get(edition) ?? 0) > (votes.get(best) ?? 0) ? edition : best),
    fallback,
  );
}

/** The printed rows of table two, block by block. */
export function proactiveBlocks(rows: readonly PrintedFigures[]): PrintedBlock[] {
  const byHeads = new Map<PrintedFigures['heads'], PrintedFigures[]>();
  for (const row of rows) {
    const same = byHeads.get(row.heads);
    if (same) same.push(row);
    else byHeads.set(row.heads, [row]);
  }
  return [...byHeads.values()].map((own) => ({ rows: own, edition: editionOfBlock('proactive', own) }));
}

function editionOfBlock(table: TableKey, rows: readonly PrintedFigures[]): Edition | null {
  const headed = only(
    (rows[0]?.heads ?? []).flatMap(({ target, editions }) =>
      target?.kind === 'column' && editions.length === 1 ? editions : [],
    ),
  );
  if (headed) return headed;
  // Without headings the rows and the number of their figures may tell.
  return only(
    rows.flatMap(({ path, values }) =>
      editionKeys.filter((edition) => {
        const row = path === null ? undefined : rowAt(table, path, edition);
        return row !== undefined && row.cells.length === values.filter(isPrinted).length;
      }),
    ),
  );
}

/** The one edition that is named more often than any other. */
function only(editions: readonly Edition[]): Edition | null {
  const counts = editionKeys.map((edition) => ({
    edition,
    count: editions.filter((one) => one === edition).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, second] = counts.filter(({ count }) => count === most);
  return first && !second ? first.edition : null;
}

/** The edition of table three: that of 2019 has figures of its own for （六）其他处理, that of 2021 rows below it. */
export function requestsEdition(rows: readonly PrintedFigures[]): Edition | null {
  return only(
    rows.flatMap(({ path, values }) => {
      if (path === null || !values.some(isPrinted)) return [];
      return editionKeys.filter((edition) => rowAt('requests', path, edition) !== undefined);
    }),
  );
}
