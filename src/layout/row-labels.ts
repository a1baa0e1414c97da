import type { RowHeading, RowSpec } from '../form/table-spec.js';

/** The labels that a row stands under, outermost first, without its own. */
export function groupsAbove(row: RowHeading): readonly RowHeading[] {
  return row.parent ? [...groupsAbove(row.parent), row.parent] : [];
}

/** How many levels of row labels a table has at most. */
export function labelDepth(rows: readonly RowSpec[]): number {
  return Math.max(...rows.map((row) => groupsAbove(row).length + 1));
}

/** A label over a run of rows. */
export interface OpenedGroup {
  readonly group: RowHeading;
  /** 0 for the outermost. */
  readonly level: number;
  /** How many rows of figures it stands over. */
  readonly rows: number;
  /** The path of the group below the table, such as `outcomes.denied`. */
  readonly path: string;
}

/** For each row, the groups that begin with it. */
export function openedGroups(rows: readonly RowSpec[]): readonly (readonly OpenedGroup[])[] {
  const chains = rows.map(groupsAbove);
  return rows.map((row, index) =>
    (chains[index] ?? []).flatMap((group, level) =>
      chains[index - 1]?.[level] === group
        ? []
        : {
            group,
            level,
            rows: chains.filter((chain) => chain[level] === group).length,
            path: row.path
              .split('.')
              .slice(0, level + 1)
              .join('.'),
          },
    ),
  );
}
