import type { TableKey } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import { tableSpec } from '../form/table-spec.js';
import { assertReport } from '../report/assert-report.js';
import { composeTables } from '../report/compose-report.js';
import { readFigures } from '../report/figures.js';
import { shownValue } from '../report/phrase.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { alignTables } from './alignment.js';
import { applyNarrative } from './apply-narrative.js';
import { assertDiff } from './assert-diff.js';
import { sumOf } from './compare-cells.js';
import { type Header, headerOf, isSameField, partsOfHeader } from './header.js';
import { refuse } from './refuse.js';
import type { ReportDiff } from './report-diff.js';

/**
 * The current report, from the previous one and the difference between them.
 *
 * `applyDiff(a, diffReports(a, b))` equals `b`, whatever the editions of the two.
 *
 * @throws {DisclosureReportError} `invalid-report` where the diff was not made from this report, left the prose out, or is no diff.
 *
 * @example
 * applyDiff(report2023, diffReports(report2023, report2024)) // equal to report2024
 */
export function applyDiff(previous: DisclosureReport, diff: ReportDiff): DisclosureReport {
  assertReport(previous, 'previous');
  assertDiff(diff);
  if (diff.narrativeOmitted) refuse('diff.narrative', 'a diff of the prose too', 'one made without');
  const header = applyHeader(headerOf(previous), diff);
  const figures = applyCells(previous, diff, header);
  const { preamble: before, overview, problems, other } = previous;
  const preamble = applyNarrative('preamble', before, diff);
  const current: DisclosureReport = {
    schemaVersion: 1,
    ...partsOfHeader(header),
    ...(preamble ? { preamble } : {}),
    overview: applyNarrative('overview', overview, diff),
    ...composeTables(
      { proactive: header['proactive.edition'], requests: header['requests.edition'] },
      (cell) => {
        const value = figures.get(cell.path);
        return value === undefined ? refuse(cell.path, 'its figure in the diff', 'none') : value;
      },
    ),
    problems: applyNarrative('problems', problems, diff),
    other: applyNarrative('other', other, diff),
  };
  // What the diff says the header became is known only now.
  assertReport(current, 'diff');
  return current;
}

function applyHeader(header: Header, { header: changes }: ReportDiff): Header {
  const fields = changes.map(({ field, from, to }) => {
    if (!isSameField(header[field], from)) refuse(field, shownValue(from), shownValue(header[field]));
    return [field, to] as const;
  });
  // Each change carries a value of its own field's type.
  return { ...header, ...Object.fromEntries(fields) } as Header;
}

/** The current figures by path: what both editions count from the previous report and the changes, the rest from the diff. */
function applyCells(previous: DisclosureReport, diff: ReportDiff, header: Header): Map<string, Cell> {
  const figures = new Map<string, Cell>();
  const changes = new Map(diff.cells.map((change) => [change.cell, change]));
  const before = readFigures(previous);
  for (const table of tableKeys) {
    const spec = tableSpec(table, editionIn(header, table));
    for (const quantity of alignTables(before[table].spec, spec).shared) {
      const from = sumOf(before[table], quantity.previous);
      const change = changes.get(quantity.cell);
      if (change && change.from !== from) refuse(change.cell, shownValue(change.from), shownValue(from));
      changes.delete(quantity.cell);
      const [only] = quantity.current;
      if (only && quantity.current.length === 1) figures.set(only.path, change ? change.to : from);
    }
  }
  for (const [cell] of changes) refuse(cell, 'a cell that both reports have', 'none');
  for (const { cell, in: side, value } of diff.incomparable) if (side === 'current') figures.set(cell, value);
  for (const { in: side, parts } of diff.bridged) {
    if (side === 'current') for (const { cell, value } of parts) figures.set(cell, value);
  }
  return figures;
}

function editionIn(header: Header, table: TableKey): Header['requests.edition'] {
  return header[table === 'proactive' ? 'proactive.edition' : 'requests.edition'];
}
