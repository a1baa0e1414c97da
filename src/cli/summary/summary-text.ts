import { displayWidth, pad } from '../../render/display-width.js';
import { placeName } from '../finding-text.js';
import { printable } from '../printable.js';
import type { Words } from '../words/words.js';
import type { Overview, SummarizedReport } from './summarize.js';

/** A line for each agency, a column for each year; then what has no place in the table. */
export function summaryText({ years, agencies, nameless, failures }: Overview, words: Words): string {
  const header = ['', ...years.map(String)];
  const rows = agencies.map(({ agency, reports }) => [
    printable(agency),
    ...years.map((year) => {
      const own = reports.filter((report) => report.year === year);
      return own.length === 0 ? words.summaries.missing : own.map((report) => state(report, words)).join(' ');
    }),
  ]);
  const lines = [
    ...(rows.length > 0 ? aligned([header, ...rows]) : []),
    ...[...nameless, ...agencies.flatMap(({ reports }) => reports.filter(({ year }) => year === null))].map(
      (report) => words.summaries.unplaced(placeName(report, words), state(report, words)),
    ),
    words.summaries.total({
      agencies: agencies.length,
      reports: nameless.length + agencies.reduce((sum, { reports }) => sum + reports.length, 0),
      faulty: [...nameless, ...agencies.flatMap(({ reports }) => reports)].filter(({ error }) => error > 0)
        .length,
      missing: agencies.reduce((sum, { missing }) => sum + missing.length, 0),
      failures: failures.length,
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function state({ error, warning }: SummarizedReport, words: Words): string {
  return words.summaries.state(error, warning);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, i) => pad(text, widths[i] ?? 0, 'start'))
      .join('  ')
      .trimEnd(),
  );
}
