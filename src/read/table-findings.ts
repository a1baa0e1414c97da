import type { Finding } from '../finding/finding.js';
import type { CellPath } from '../form/cell-path.js';
import { tableKeys } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import { type CellSpec, type RowSpec, type TableSpec, tableSpec } from '../form/table-spec.js';
import { describeCell, describeRow, labelText } from '../report/describe-cell.js';
import { describePart } from '../report/describe-part.js';
import type { CellReading } from './cell-reading.js';
import { readFinding } from './findings.js';
import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import type { TablesRead } from './read-tables.js';

/** What is to be said of the reading of the tables: every cell without figure is named unless it is printed blank. */
export function tableFindings(tables: TablesRead, locale: Locale): Finding[] {
  return tableKeys.flatMap((table): Finding[] => {
    const spec = tableSpec(table, tables.editions[table]);
    const name = describePart(table, locale);
    if (!tables.found.has(table)) {
      return [
        readFinding('read/table-not-found', { table: name }, locale, {
          cells: spec.cells.map(({ path }) => path),
        }),
      ];
    }
    const columns = tables.missingColumns.filter((one) => one.table === table);
    const inMissingColumn = new Set(columns.flatMap(({ cells }) => cells));
    const mixed = tables.otherEdition.filter((row) => row.table === table);
    const mixedPaths = new Set(mixed.map(({ path }) => path));
    const isAbsent = ({ path }: CellSpec): boolean =>
      !tables.readings.has(path) && !inMissingColumn.has(path);
    const absent = (row: RowSpec): CellPath[] => row.cells.filter(isAbsent).map(({ path }) => path);
    const ofOtherEdition = spec.rows.filter((row) => mixedPaths.has(row.path)).flatMap(absent);
    return [
      ...columns.map(({ column, cells }) =>
        readFinding(
          'read/column-not-found',
          { column: labelText(column.column, locale), table: name },
          locale,
          { cells },
        ),
      ),
      ...(mixed.length === 0 ? [] : [mixedEdition(mixed, name, ofOtherEdition, locale)]),
      ...spec.rows.flatMap((row) => {
        const cells = mixedPaths.has(row.path) ? [] : absent(row);
        return [...absentCells(row, cells, locale), ...rowFindings(row, tables, locale)];
      }),
      ...strayBlanks(spec, name, tables, locale),
      ...emptiedRows(spec, name, tables, locale),
      ...tables.unknownRows.filter((row) => row.table === table).map((row) => unknownRow(row, name, locale)),
    ];
  });
}

function mixedEdition(
  rows: readonly PrintedFigures[],
  table: string,
  cells: CellPath[],
  locale: Locale,
): Finding {
  const [first] = rows;
  const edition = first?.heads.find(({ editions }) => editions.length === 1)?.editions[0] ?? '2019';
  const evidence = { table, edition, labels: rows.map(({ label }) => label) };
  return readFinding('read/mixed-edition', evidence, locale, {
    cells,
    ...(first ? { location: first.token.location } : {}),
  });
}

function absentCells(row: RowSpec, cells: readonly CellPath[], locale: Locale): Finding[] {
  if (cells.length === 0) return [];
  if (cells.length === row.cells.length) {
    return [readFinding('read/row-not-found', { row: describeRow(row, locale) }, locale, { cells })];
  }
  const evidence = {
    kind: 'row' as const,
    place: describeRow(row, locale),
    cells: cells.length,
    figures: [],
  };
  return [readFinding('read/placement', evidence, locale, { cells })];
}

/**
 * With one cell a line a blank among figures may be a figure that was lost; an empty cell that is drawn, or stands between the pipes
 * of a row, was left so.
 */
function strayBlanks(spec: TableSpec, table: string, { readings }: TablesRead, locale: Locale): Finding[] {
  const blanks = spec.cells.filter(({ path }) => {
    const reading = readings.get(path);
    if (reading?.kind !== 'blank' || reading.token.figure.kind !== 'empty') return false;
    const { gathered, alone } = reading.token.place;
    return gathered || alone;
  });
  if (blanks.length === 0 || blanks.length * 10 > spec.cells.length) return [];
  const evidence = { table, places: blanks.map((cell) => describe(cell, locale)) };
  return [readFinding('read/blank', evidence, locale, { cells: blanks.map(({ path }) => path) })];
}

// So many figures are a row of the form, and no remark.
const fewestFigures = 3;

/**
 * Rows without any figure in a text with a row of figures that no label names: those may be the figures of a label that goes on in
 * another line.
 */
function emptiedRows(
  spec: TableSpec,
  table: string,
  { readings, printed, unknownRows }: TablesRead,
  locale: Locale,
): Finding[] {
  const strays = unknownRows.filter(
    (row) => row.table === spec.table && row.values.filter(isPrinted).length >= fewestFigures,
  );
  if (strays.length === 0) return [];
  const isBlank = ({ path }: CellSpec): boolean => readings.get(path)?.kind === 'blank';
  const cells = printed
    .filter(({ row, printed: { drawn } }) => row.cells.length >= fewestFigures && !drawn)
    .flatMap(({ row }) => row.cells)
    .filter(({ table: own, row }) => own === spec.table && row.cells.every(isBlank));
  if (cells.length === 0) return [];
  const evidence = { table, places: cells.map((cell) => describe(cell, locale)) };
  return [readFinding('read/blank', evidence, locale, { cells: cells.map(({ path }) => path) })];
}

function unknownRow({ label, values, token }: PrintedFigures, table: string, locale: Locale): Finding {
  const figures = values.filter(isPrinted).map(({ text }) => text.trim());
  return readFinding('read/unknown-row', { table, label, figures }, locale, { location: token.location });
}

interface Read<K extends CellReading['kind']> {
  readonly cell: CellSpec;
  readonly reading: CellReading & { kind: K };
}

/** A cell that holds what it prints: a blank, or a figure in its own place and unit. */
function isPlain(reading: CellReading): boolean {
  return (
    reading.kind === 'blank' || (reading.kind === 'figure' && !reading.inferred && reading.unit === undefined)
  );
}

function rowFindings(row: RowSpec, tables: TablesRead, locale: Locale): Finding[] {
  const telling: { cell: CellSpec; reading: CellReading }[] = [];
  for (const cell of row.cells) {
    const reading = tables.readings.get(cell.path);
    if (reading && !isPlain(reading)) telling.push({ cell, reading });
  }
  if (telling.length === 0) return [];
  const of = <K extends CellReading['kind']>(kind: K): Read<K>[] =>
    telling.flatMap(({ cell, reading }) =>
      // The kind was just compared; the compiler does not narrow by a type parameter.
      reading.kind === kind ? [{ cell, reading: reading as CellReading & { kind: K } }] : [],
    );
  const place = describeRow(row, locale);
  const findings: Finding[] = [];
  for (const { cell, reading } of of('unreadable')) {
    const evidence = { place: describe(cell, locale), text: reading.token.text };
    findings.push(readFinding('read/unreadable', evidence, locale, at(cell, reading)));
  }
  for (const { cell, reading } of of('conflict')) {
    const evidence = { kind: 'twice' as const, place: describe(cell, locale), texts: reading.texts };
    findings.push(readFinding('read/placement', evidence, locale, at(cell, reading)));
  }
  const unplaced = of('unplaced');
  const [first] = unplaced;
  if (first) {
    const source = tables.printed.find((one) => one.row === row)?.printed;
    const figures = source?.values.filter(isPrinted).map(({ text }) => text.trim()) ?? [];
    const evidence = { kind: 'row' as const, place, cells: unplaced.length, figures };
    findings.push(
      readFinding('read/placement', evidence, locale, {
        cells: unplaced.map(({ cell }) => cell.path),
        location: first.reading.token.location,
      }),
    );
  }
  const figures = of('figure');
  const inferred = figures.filter(({ reading }) => reading.inferred);
  if (inferred.length > 0) {
    const evidence = { place, figures: inferred.map(({ reading }) => String(reading.value)) };
    findings.push(
      readFinding('read/inferred', evidence, locale, {
        cells: inferred.map(({ cell }) => cell.path),
        ...(inferred[0] ? { location: inferred[0].reading.token.location } : {}),
      }),
    );
  }
  for (const { cell, reading } of figures) {
    if (reading.unit === undefined) continue;
    const evidence = {
      place: describe(cell, locale),
      text: reading.token.text.trim(),
      unit: cell.column.column.unit,
      from: reading.unit === 'none' ? null : reading.unit,
    };
    findings.push(readFinding('read/unit', evidence, locale, at(cell, reading)));
  }
  return findings;
}

function describe(cell: CellSpec, locale: Locale): string {
  return describeCell(cell.path, { edition: cell.edition, locale });
}

function at(
  cell: CellSpec,
  { token }: CellReading,
): { cells: CellPath[]; location: CellReading['token']['location'] } {
  return { cells: [cell.path], location: token.location };
}
