import { displayWidth, pad } from '../../render/display-width.js';
import { placeName } from '../finding-text.js';
import { printable } from '../printable.js';
import type { Words } from '../words/words.js';
import type { AgencySummary, Overview, SummarizedReport } from './summarize.js';

/** A line for each agency, a column for each year; then what has no place in the table. */
export function summaryText({ years, agencies, nameless, failures }: Overview, words: Words): string {
  const header = ['', ...years.map(String)];
  const rows = agencies.map(({ agency, reports, missing }) => [
    printable(agency),
    ...years.map((year) => {
      const own = reports.filter((report) => report.year === year);
      if (own.length === 0) return missing.includes(year) ? words.summaries.missing : '–';
      return own.map((report) => state(report, words)).join(' ');
    }),
  ]);
  const lines = [
    ...(rows.length > 0 ? aligned([header, ...rows]) : []),
    ...[...nameless, ...agencies.flatMap(({ reports }) => reports.filter(({ year }) => year === null))].map(
      (report) => words.summaries.unplaced(placeName(report, words), state(report, words)),
    ),
    ...agencies.flatMap((agency) => twiceLines(agency, words)),
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

/** Years on which there is more than one report, with the files. */
function twiceLines({ agency, reports }: AgencySummary, words: Words): string[] {
  const byYear = new Map<number, SummarizedReport[]>();
  for (const report of reports) {
    if (report.year !== null) byYear.set(report.year, [...(byYear.get(report.year) ?? []), report]);
  }
  return [...byYear].flatMap(([year, own]) =>
    own.length < 2
      ? []
      : [
          words.summaries.twice(
            words.reportName(printable(agency), year),
            own.map((report) => placeName(report, words)),
          ),
        ],
  );
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
