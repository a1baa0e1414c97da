import { messagesIn } from '../finding/messages.js';
import type { PrintedRow } from '../finding/source.js';
import { tableKeys } from '../form/editions.js';
import { type TableSpec, tableSpec } from '../form/table-spec.js';
import { describeRow } from '../report/describe-cell.js';
import { describePart } from '../report/describe-part.js';
import { officialForm } from './basis.js';
import { bareLabel, wordingsOf } from './printed-label.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const rowSet: CatalogueRule<'format/row-set'> = {
  id: 'format/row-set',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: ['proactive', 'requests', 'disputes'], document: 'outline' },
  check({ figures, outline }) {
    if (!outline) return notApplicable;
    return tableKeys.flatMap((table): Outcome[] => {
      const printed = outline.tables.filter((one) => one.table === table);
      const rows = printed.flatMap((one) => one.rows);
      if (!rows.some(({ row }) => row !== null)) return [];
      const edition = printed.find((one) => one.edition !== null)?.edition ?? figures[table].spec.edition;
      const faults = [
        ...addedRows(rows),
        ...missingRows(rows, tableSpec(table, edition)),
        ...renamedRows(rows, tableSpec(table, edition)),
      ];
      if (faults.length === 0) return ['held'];
      return faults.map(
        (fault): Outcome => ({
          ...(fault.row ? { location: fault.row.location, actual: fault.row.label } : {}),
          part: table,
          message: (locale) =>
            messagesIn(locale)['format/row-set']({
              part: describePart(table, locale),
              kind: fault.kind,
              labels: fault.specs ? fault.specs.map((row) => describeRow(row, locale)) : fault.labels,
            }),
        }),
      );
    });
  },
};

interface RowFault {
  kind: 'added' | 'missing' | 'renamed';
  /** The printed row to point at. */
  row?: PrintedRow;
  labels: string[];
  /** Rows of the form, where it is they that are spoken of. */
  specs?: TableSpec['rows'];
}

function addedRows(rows: readonly PrintedRow[]): RowFault[] {
  return rows
    .filter(({ row, label }) => row === null && bareLabel(label) !== '')
    .map((row) => ({ kind: 'added', row, labels: [row.label.trim()] }));
}

function missingRows(rows: readonly PrintedRow[], spec: TableSpec): RowFault[] {
  const printed = new Set(rows.map(({ row }) => row));
  const specs = spec.rows.filter(({ path }) => !printed.has(path));
  return specs.length === 0 ? [] : [{ kind: 'missing', labels: [], specs }];
}

function renamedRows(rows: readonly PrintedRow[], spec: TableSpec): RowFault[] {
  const known = rows.filter(({ row }) => row !== null);
  const renamed = known.filter(({ row, label }) => {
    const official = spec.rows.find(({ path }) => path === row);
    const bare = bareLabel(label);
    // The label may be printed together with the headings it stands under.
    return (
      official !== undefined &&
      bare !== '' &&
      !wordingsOf(official.label).some((wording) => bare.includes(wording))
    );
  });
  const [first] = renamed;
  // Where most labels differ it is the script or the reading (traditional characters), not the agency.
  if (!first || renamed.length * 2 > known.length) return [];
  return [{ kind: 'renamed', row: first, labels: renamed.map(({ label }) => label.trim()) }];
}

/** The rows of the tables. */
export const formatRowRules = [rowSet] as const;
