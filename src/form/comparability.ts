import type { Label, TableKey } from './declaration.js';
import type { Edition } from './editions.js';
import type { CellSpec } from './table-spec.js';

/** Rows that two editions share by name while their figures count something else. */
export interface Redefinition {
  readonly table: TableKey;
  readonly between: readonly [Edition, Edition];
  /** Paths of the rows below the table. */
  readonly rows: readonly string[];
  /** What each edition counts. */
  readonly why: Pick<Label, 'zh' | 'en'>;
}

/**
 * What the editions do not let compare although both have the row. All else follows from the declarations: a cell that both
 * have is the same quantity, a row that another edition prints as a group of rows is the sum of that group.
 */
export const redefinitions: readonly Redefinition[] = [
  {
    table: 'proactive',
    between: ['2019', '2021'],
    rows: ['rules', 'normativeDocuments'],
    why: {
      zh: '2019年版统计新制作、新公开和对外公开总数量，2021年版统计制发、废止和现行有效件数',
      en: 'the form of 2019 counts documents made and published, that of 2021 those issued, repealed and in force',
    },
  },
  {
    table: 'proactive',
    between: ['2019', '2021'],
    rows: ['fees'],
    why: {
      zh: '2019年版统计收费项目数量，2021年版统计收费金额',
      en: 'the form of 2019 counts fee items, that of 2021 states the amount collected',
    },
  },
];

/** The redefinition that keeps a cell of one edition from being compared with another edition, if there is one. */
export function redefinitionOf({ table, row, edition }: CellSpec, other: Edition): Redefinition | undefined {
  return redefinitions.find(
    (entry) =>
      entry.table === table &&
      edition !== other &&
      entry.between.includes(edition) &&
      entry.between.includes(other) &&
      entry.rows.includes(row.path),
  );
}
