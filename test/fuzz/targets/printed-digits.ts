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
import { readHtml, readText } from '../../../src/read/index.js';
import { arbitraryBalancedReport } from '../../support/arbitrary-report.js';
import { htmlLayouts, reportFragment, reportPage } from '../../support/html-layouts.js';
import { scoreReading } from '../../support/reading-errors.js';
import { reportText } from '../../support/report-text.js';
import { type Target, target } from '../target.js';
import { assert } from '../well-formed.js';

const layouts = Object.values(htmlLayouts);

/** Ways of printing that a reader reads whole, cell by cell, whatever the figures are. */
const ways = [
  (report: DisclosureReport) => readText(renderText(report)),
  (report: DisclosureReport) => readText(renderMarkdown(report)),
  (report: DisclosureReport) => readHtml(renderHtml(report)),
  (report: DisclosureReport) => readText(reportText(report)),
  (report: DisclosureReport) => readHtml(reportPage(reportFragment(report))),
  ...layouts.map(
    (layout) => (report: DisclosureReport) => readHtml(reportPage(reportFragment(report, { layout }))),
  ),
];

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
      for (const [pick, at, digit] of changes) {
        const path = paths[pick % paths.length];
        const figure = path ? getCell(report, path) : null;
        const other = figure === null ? null : otherDigit(figure, at, digit);
        if (path && other !== null) report = setCell(report, path, other);
      }
      const read = ways[way]?.(report);
      assert(read !== undefined, () => 'no such way');
      const { silent, named } = scoreReading(report, read);
      assert(silent.length === 0, () => `read otherwise than printed: ${silent.join('; ')}`);
      // In table four, which is one line of fifteen figures, a misprint can leave a group's places in doubt, and the reader says so.
      const unread = named.filter((path) => !path.startsWith('disputes.'));
      assert(unread.length === 0, () => `not read: ${unread.join(', ')}`);
    },
  }),
];
