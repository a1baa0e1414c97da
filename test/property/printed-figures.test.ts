import fc from 'fast-check';
import { describe, it } from 'vitest';
import { renderHtml, renderMarkdown, renderText } from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';
import { mutated } from '../fuzz/mutate.js';
import { expectWellFormed } from '../fuzz/well-formed.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { soundReport } from '../support/sound-report.js';

const reports = [soundReport(), balancedReport(1), balancedReport(2, { edition: '2019', year: 2020 })];

// The same in a hundred thousand runs: `npm run fuzz`.
describe('a reading of a document that was changed at random', () => {
  it.each([
    ['text', reports.map((report) => renderText(report)), readText],
    ['Markdown', reports.map((report) => renderMarkdown(report)), readText],
    ['HTML', reports.map((report) => renderHtml(report)), readHtml],
  ])('has no figure that is not printed, and no blank without a reason: %s', (_, sources, read) => {
    fc.assert(
      fc.property(mutated(sources), (source) => expectWellFormed(read(source))),
      { numRuns: 60 },
    );
  });
});
