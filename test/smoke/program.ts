/** What every runtime has to come to, as JSON. `import` and `require` differ only in how the names come in. */
const body = `
const empty = createReport({
  year: 2024,
  agency: '某县人民政府',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 58 },
    outcomes: { granted: { naturalPerson: 25 }, unavailable: { notHeld: { naturalPerson: 30 } } },
    carriedForward: { naturalPerson: 3 },
  },
});
const report = withTotals(empty);
const before = createReport({ year: 2023, agency: '某县人民政府', fill: 'zero' });
const misprint = setCell(report, 'requests.outcomes.granted.naturalPerson', 52);
const same = (a, b) => JSON.stringify(a.requests) === JSON.stringify(b.requests);
const main = async () => {
  const auto = await readReport(renderHtml(report));
  const bytes = await readReport(new TextEncoder().encode(renderText(report)));
  return {
    total: getCell(report, 'requests.received.total'),
    findings: validateReport(report).findings.map(({ rule, message }) => rule + ' ' + message),
    english: validateReport(misprint, { locale: 'en', diagnose: true }).findings.map(({ message }) => message),
    repair: diagnoseReport(misprint).repairs[0].changes,
    diff: diffReports(before, report).cells,
    text: same(readText(renderText(report)).report, report),
    html: same(readHtml(renderHtml(report)).report, report),
    auto: [same(auto.report, report), auto.report.year, auto.findings.length, same(bytes.report, report)],
    rendered: [renderText(report), renderHtml(report), renderMarkdown(diffReports(before, report))],
    schema: reportSchema.safeParse(JSON.parse(JSON.stringify(report))).success,
    zod: [reportSchema instanceof z.ZodType, reportSchema.safeParse({}).error instanceof z.ZodError],
    nested: z.object({ report: reportSchema }).safeParse({ report }).success,
    mistake: (() => {
      try {
        setCell(report, 'requests.recieved.total', 1);
      } catch (error) {
        return [error.message, error instanceof DisclosureReportError, error instanceof Error];
      }
    })(),
  };
};
`;

const names = [
  'createReport',
  'DisclosureReportError',
  'diagnoseReport',
  'diffReports',
  'getCell',
  'renderHtml',
  'renderMarkdown',
  'renderText',
  'reportSchema',
  'setCell',
  'validateReport',
  'withTotals',
] as const;

const modules = `import { ${names.join(', ')} } from 'disclosure-report';
import { readHtml, readText } from 'disclosure-report/read';
import { readReport } from 'disclosure-report/read/auto';
import * as z from 'zod';
${body}`;

/** Where a copy of the package comes from, in a program that has several. */
const copies = [
  "await import('disclosure-report')",
  "createRequire(import.meta.url)('disclosure-report')",
  "await import('./node_modules/disclosure-report/dist/modules/index.js')",
];

/** The program by how it comes by the package. */
export const programs = {
  'ES module': `${modules}\nconsole.log(JSON.stringify(await main()));\n`,
  CommonJS: `const { ${names.join(', ')} } = require('disclosure-report');
const { readHtml, readText } = require('disclosure-report/read');
const { readReport } = require('disclosure-report/read/auto');
const z = require('zod');
${body}\nmain().then((result) => console.log(JSON.stringify(result)));\n`,
  /** For a page: the result is a promise in a global. */
  page: `${modules}\nglobalThis.result = main().then((result) => JSON.stringify(result));\n`,
  /** Every function from another copy of the package than the one before it. */
  copies: `import { createRequire } from 'node:module';
import { readHtml, readText } from 'disclosure-report/read';
import { readReport } from './node_modules/disclosure-report/dist/modules/auto/read-report.js';
import * as z from 'zod';
const copies = [${copies.join(', ')}];
${names.map((name, index) => `const { ${name} } = copies[${index % copies.length}];`).join('\n')}
${body}\nconsole.log(JSON.stringify(await main()));\n`,
  /** For other programs. */
  module: `${modules}\nexport { main };\n`,
} as const;

/** A program that uses the types of every entry. */
export const typed = `import { createReport, reportSchema, setCell, validateReport, type CellPath, type DisclosureReport, type Finding } from 'disclosure-report';
import { readText, type ReadResult } from 'disclosure-report/read';
import { readReport } from 'disclosure-report/read/auto';
import { readDocx, renderDocx } from 'disclosure-report/docx';
import { readPdf } from 'disclosure-report/pdf';

const report: DisclosureReport<'2021'> = createReport({ year: 2024, agency: '某县', edition: '2021', fill: 'zero' });
export const overdue: number | null = report.requests.outcomes.other.overdueFee.total;
export const changed: DisclosureReport = setCell(report, 'requests.received.naturalPerson', 7);
const path: CellPath<'2019'> = 'proactive.procurement.amount';
export const findings: Finding[] = validateReport(report, { locale: 'en', rules: { 'cells/blank': 'off' } }).findings;
export const read: ReadResult = readText('');
export const parsed: DisclosureReport = reportSchema.parse({});
export const later: Promise<ReadResult>[] = [readReport(''), readDocx(new Uint8Array()), readPdf(new Uint8Array())];
export const file: Promise<Uint8Array> = renderDocx(report);
// @ts-expect-error A cell that the form does not have.
setCell(report, 'requests.recieved.naturalPerson', 7);
// @ts-expect-error A cell that only the form of 2019 has.
setCell(report, path, 7);
`;
