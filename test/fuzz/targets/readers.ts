import fc from 'fast-check';
import { readReport } from '../../../src/auto/read-report.js';
import { renderHtml, renderMarkdown, renderText } from '../../../src/index.js';
import { readHtml, readHtmlBytes, readText, readTextBytes } from '../../../src/read/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { htmlLayouts, reportFragment, reportPage } from '../../support/html-layouts.js';
import { reportText } from '../../support/report-text.js';
import { soundReport } from '../../support/sound-report.js';
import { textLayouts } from '../../support/text-layouts.js';
import { mutated, mutatedBytes, noise } from '../mutate.js';
import { type Target, target } from '../target.js';
import { expectWellFormed } from '../well-formed.js';

const reports = [soundReport(), balancedReport(1), balancedReport(2, { edition: '2019', year: 2020 })];
const first = balancedReport(3);

const texts = [
  ...reports.map((report) => renderText(report)),
  ...Object.values(textLayouts).map((layout) => reportText(first, { layout })),
];
const markdowns = reports.map((report) => renderMarkdown(report));
const pages = [
  ...reports.map((report) => renderHtml(report)),
  renderHtml(reports[0] ?? first, { as: 'fragment', previous: first }),
  ...Object.values(htmlLayouts).map((layout) => reportPage(reportFragment(first, { layout }))),
];
const encoded = [...texts.slice(0, 2), ...pages.slice(0, 2)].flatMap((text) => [
  new TextEncoder().encode(text),
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
]);

export const readers: Target[] = [
  target({
    name: 'text, mutated',
    runs: 3000,
    input: mutated(texts),
    check: (text) => expectWellFormed(readText(text)),
  }),
  target({
    name: 'Markdown, mutated',
    runs: 1500,
    input: mutated(markdowns),
    check: (text) => expectWellFormed(readText(text)),
  }),
  target({
    name: 'HTML, mutated',
    runs: 3000,
    input: mutated(pages),
    check: (html) => expectWellFormed(readHtml(html)),
  }),
  target({
    name: 'text, noise',
    runs: 17_000,
    input: noise,
    check: (text) => expectWellFormed(readText(text)),
  }),
  target({
    name: 'HTML, noise',
    runs: 17_000,
    input: noise,
    check: (html) => expectWellFormed(readHtml(html)),
  }),
  target({
    name: 'bytes',
    runs: 12_000,
    input: fc.oneof(
      { weight: 5, arbitrary: fc.uint8Array({ maxLength: 600 }) },
      { weight: 1, arbitrary: mutatedBytes(encoded) },
    ),
    check: async (bytes) => {
      expectWellFormed(readTextBytes(bytes));
      expectWellFormed(readHtmlBytes(bytes));
      if (bytes[0] !== 0x7b) expectWellFormed(await readReport(bytes, { type: 'text' }));
    },
  }),
];
