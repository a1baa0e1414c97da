import { exactDifference, exactSum } from '../balance/exact-sum.js';
import { counterpartOf } from '../compare/alignment.js';
import { editions } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import { parts } from '../form/parts.js';
import { type CellSpec, type TableSpec, tableSpec } from '../form/table-spec.js';
import { readCell } from '../report/cells.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { acrossGrid } from './across-grid.js';
import { downGrid } from './down-grid.js';
import { figureText, signedDigits } from './figure-text.js';
import type { FindingMarks } from './finding-items.js';
import type { FigureContent, GridContext } from './grid-context.js';
import { labelDepth } from './row-labels.js';
import type { GridColumn, PreviousFigure, TableNode } from './table-nodes.js';
import { wordsIn } from './words.js';

/** What is drawn into a table of the form. */
export interface TableContent {
  readonly report: DisclosureReport;
  readonly previous?: DisclosureReport;
  readonly blank: boolean;
  readonly marks: FindingMarks;
  readonly locale: Locale;
  readonly idPrefix: string;
}

/** A table of the form, in the edition of `spec`, with the figures of a report. */
export function layoutTable(spec: TableSpec, content: TableContent): TableNode {
  const { locale, marks } = content;
  const { table, edition } = spec;
  const id = `${content.idPrefix}-${table}`;
  const context: GridContext = {
    spec,
    locale,
    id,
    figure: (cell): FigureContent => {
      const { column } = cell.column;
      const value = content.blank ? null : readCell(content.report, cell);
      const previous = content.blank ? null : previousFigure(value, cell, content);
      return {
        path: cell.path,
        value,
        text: figureText(value, column, locale),
        measure: column.measure,
        unit: column.unit,
        isTotal: column.sumOf !== undefined || cell.row.leaf.sumOf !== undefined,
        findings: marks.byCell.get(cell.path) ?? [],
        ...(previous ? { previous } : {}),
      };
    },
  };
  const across = editions[edition].tables[table].printed === 'across';
  return {
    kind: 'table',
    table,
    edition,
    id,
    caption: wordsIn(locale).caption(parts[table][locale === 'en' ? 'en' : 'zh'], edition),
    columns: across ? spec.cells.map(() => 'figure') : downColumns(spec),
    sections: across ? acrossGrid(context) : downGrid(context),
  };
}

function downColumns({ rows, blocks }: TableSpec): readonly GridColumn[] {
  const groups = labelDepth(rows) - 1;
  const figures = Math.max(...blocks.map((block) => block.columns.length));
  return [
    ...Array.from({ length: groups }, (): GridColumn => 'group'),
    'label',
    ...Array.from({ length: figures }, (): GridColumn => 'figure'),
  ];
}

function previousFigure(value: Cell, cell: CellSpec, content: TableContent): PreviousFigure | null {
  const { previous, locale } = content;
  if (!previous) return null;
  const edition = cell.table === 'proactive' ? previous.proactive.edition : previous.requests.edition;
  const counterpart = counterpartOf(cell, tableSpec(cell.table, edition));
  if (!counterpart) return null;
  const from = exactSum(counterpart.map((earlier) => readCell(previous, earlier)));
  if (from === null && value === null) return null;
  const change = from === null || value === null ? null : exactDifference(value, from);
  const words = wordsIn(locale);
  // The word keeps the earlier figure from being read as the one that a blank cell lacks.
  const text = words.previous(figureText(from, cell.column.column, locale) || words.noFigure);
  return { value: from, change, text, changeText: change === null ? '' : signedDigits(change) };
}
