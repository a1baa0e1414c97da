import fc from 'fast-check';
import {
  cellPaths,
  type DisclosureReport,
  getCell,
  renderHtml,
  renderMarkdown,
  renderText,
  setCell,
} from '../../../src/index.js';
import { type ReadResult, readHtml, readText } from '../../../src/read/index.js';
import { arbitraryBalancedReport } from '../../support/arbitrary-report.js';
import { type HtmlLayout, htmlLayouts, reportFragment, reportPage } from '../../support/html-layouts.js';
import { scoreReading } from '../../support/reading-errors.js';
import { reportText } from '../../support/report-text.js';
import { type Target, target } from '../target.js';
import { assert } from '../well-formed.js';

type Way = (report: DisclosureReport) => ReadResult;

const { blocks, ...drawn } = htmlLayouts;
const inHtml =
  (layout: HtmlLayout): Way =>
  (report) =>
    readHtml(reportPage(reportFragment(report, { layout })));

/** Ways of printing that show where every figure stands. */
const placed: readonly Way[] = [
  (report) => readText(renderText(report)),
  (report) => readText(renderMarkdown(report)),
  (report) => readHtml(renderHtml(report)),
  (report) => readHtml(reportPage(reportFragment(report))),
  ...Object.values(drawn).map(inHtml),
];
/** One cell a line. */
const loose: readonly Way[] = [(report) => readText(reportText(report)), inHtml(blocks)];
const ways = [...placed, ...loose];

const tableOf = (path: string): string => path.slice(0, path.indexOf('.'));

/** The figure with one digit another; `null` where the first would become a zero. */
function otherDigit(figure: number, at: number, digit: number): number | null {
  const text = String(figure);
  const places = [...text.matchAll(/\d/gu)].map(({ index }) => index);
  const place = places[at % places.length] ?? 0;
  const changed = `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
  return String(Number(changed)) === changed ? Number(changed) : null;
}

/** A misprint is read as it stands, though the balances say what it should be: that is for the rules to tell. */
export const printedDigits: Target[] = [
  target({
    name: 'single digits',
    runs: 1500,
    input: fc.tuple(
      arbitraryBalancedReport,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 3 }),
      fc.nat(ways.length - 1),
    ),
    check([balanced, changes, way]) {
      const paths = cellPaths(balanced);
      let report = balanced;
      const misprints = new Map<string, number>();
      for (const [pick, at, digit] of changes) {
        const path = paths[pick % paths.length];
        const figure = path ? getCell(report, path) : null;
        const other = figure === null ? null : otherDigit(figure, at, digit);
        if (!path || other === null) continue;
        report = setCell(report, path, other);
        misprints.set(tableOf(path), (misprints.get(tableOf(path)) ?? 0) + 1);
      }
      const print = ways[way];
      assert(print !== undefined, () => 'no such way');
      const read = print(report);
      const { silent, named } = scoreReading(report, read);
      assert(silent.length === 0, () => `read otherwise than printed: ${silent.join('; ')}`);
      // Where nothing but their order places the figures, or several of a table are misprinted, one may have been printed twice and
      // another lost: then the reader says that a row is in doubt.
      const allowed = loose.includes(print) ? 0 : 1;
      const unread = named.filter((path) => (misprints.get(tableOf(path)) ?? 0) <= allowed);
      assert(unread.length === 0, () => `not read with way ${way}: ${unread.join(', ')}`);
    },
  }),
];
