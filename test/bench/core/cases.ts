import { parseDocument } from 'htmlparser2';
import {
  type DisclosureReport,
  diagnoseReport,
  diffReports,
  renderHtml,
  renderText,
  reportSchema,
  rules,
  toFacts,
  validateReport,
} from '../../../src/index.js';
import { readHtml, readText } from '../../../src/read/index.js';
import { ajvOnSchema, jsonRules, zodWithSums } from './alternatives.js';
import { benchReport, withWrongCell } from './bench-report.js';

/** One thing that is measured: against which other, and what it may cost, as a ratio to that. */
export interface Case {
  name: string;
  run: () => unknown;
  /** The name of the case that it is compared with; `JSON.parse` where not given. */
  against?: string;
  bar?: number;
}

export const floor = 'JSON.parse';

const balanceRules = ['requests/row-total', 'requests/outcome-total', 'requests/balance', 'disputes/total'];

/** Everything that is measured, on one report. */
export function casesOf(report: DisclosureReport): Case[] {
  const text = JSON.stringify(report);
  const previous: DisclosureReport = { ...benchReport(9), year: 2023 };
  const wrong = withWrongCell(report);
  const html = renderHtml(report);
  const plain = renderText(report);
  const balancesOnly = {
    rules: Object.fromEntries(
      rules.filter(({ id }) => !balanceRules.includes(id)).map(({ id }) => [id, 'off' as const]),
    ),
  };
  const [zodSums, ajv, looped] = [zodWithSums(report), ajvOnSchema(), jsonRules(report)];
  return [
    { name: floor, run: () => JSON.parse(text) },
    { name: 'validateReport, balances only', run: () => validateReport(report, balancesOnly), bar: 0.25 },
    { name: 'validateReport, all rules', run: () => validateReport(report), bar: 1.5 },
    { name: 'validateReport, all rules and last year', run: () => validateReport(report, { previous }) },
    { name: 'reportSchema.parse', run: () => reportSchema.parse(report), bar: 1.5 },
    { name: 'toFacts, to the end', run: () => Array.from(toFacts(report)), bar: 1 },
    {
      name: 'diffReports without prose',
      run: () => diffReports(previous, report, { narrative: false }),
      bar: 0.5,
    },
    { name: 'diffReports with prose', run: () => diffReports(previous, report) },
    { name: 'diagnoseReport, balanced', run: () => diagnoseReport(report) },
    { name: 'diagnoseReport, one wrong cell', run: () => diagnoseReport(wrong) },
    { name: 'renderHtml', run: () => renderHtml(report) },
    { name: 'normalize and split the text', run: () => plain.normalize('NFKC').split('\n') },
    { name: 'readText', run: () => readText(plain), against: 'normalize and split the text', bar: 30 },
    { name: 'bare htmlparser2', run: () => parseDocument(html) },
    { name: 'readHtml', run: () => readHtml(html), against: 'bare htmlparser2', bar: 2 },
    { name: 'instead: zod with superRefine for the sums', run: () => zodSums(report) },
    { name: 'instead: Ajv on reportJsonSchema(), without sums', run: () => ajv(report) },
    { name: 'instead: the sums as JSON rules in a loop', run: () => looped(report) },
  ];
}
