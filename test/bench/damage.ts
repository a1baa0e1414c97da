// How often a damaged document is read wrongly without a word: `npm run bench:damage [-- N]`.
import { readHtml, readText } from '../../src/read/index.js';
import { balancedReport, seededRandom } from '../support/arbitrary-report.js';
import { type DamageName, damaged } from '../support/damage.js';
import { htmlLayouts, reportFragment, reportPage } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { reportText } from '../support/report-text.js';
import { textLayouts } from '../support/text-layouts.js';

interface Row {
  documents: number;
  cells: number;
  right: number;
  named: number;
  silent: number;
  'documents with a silent error': number;
}

const count = Number(process.argv[2] ?? 2000);
const random = seededRandom(20260101);
const rows: Record<string, Row> = {};
const add = (name: string, right: number, named: number, silent: number): void => {
  rows[name] ??= {
    documents: 0,
    cells: 0,
    right: 0,
    named: 0,
    silent: 0,
    'documents with a silent error': 0,
  };
  const row = rows[name];
  row.documents++;
  row.cells += right + named + silent;
  row.right += right;
  row.named += named;
  row.silent += silent;
  if (silent > 0) row['documents with a silent error']++;
};

const layouts = [
  ...Object.values(textLayouts).map((layout) => ({ kind: 'text' as const, layout })),
  ...Object.values(htmlLayouts).map((layout) => ({ kind: 'html' as const, layout })),
];
for (let i = 0; i < count; i++) {
  const made = layouts[i % layouts.length];
  if (!made) break;
  const report = balancedReport(i, { requests: [15, 150, 3000][i % 3] ?? 15 });
  const source =
    made.kind === 'text'
      ? reportText(report, { layout: made.layout })
      : // A row a line: a figure cut out of its own tags would be a cell left blank.
        reportPage(reportFragment(report, { layout: made.layout }).replaceAll('</tr>', '</tr>\n'));
  const { text, done } = damaged(source, 1 + (i % 3), random);
  const result = made.kind === 'text' ? readText(text) : readHtml(text);
  const { right, named, silent } = scoreReading(report, result);
  add(`all ${made.kind}`, right, named.length, silent.length);
  for (const name of new Set<DamageName>(done)) {
    add(`${made.kind} · ${name}`, right, named.length, silent.length);
  }
  if (silent.length > 0)
    process.stdout.write(`document ${i}, ${done.join(' + ')}: ${silent.slice(0, 3).join('; ')}\n`);
}
process.stdout.write(
  `${Object.entries(rows)
    .map(
      ([name, row]) =>
        `${name}: ${row.documents} documents, ${row.cells} cells, ${row.right} right, ${row.named} null and named, ` +
        `${row.silent} silent in ${row['documents with a silent error']} documents`,
    )
    .join('\n')}\n`,
);
