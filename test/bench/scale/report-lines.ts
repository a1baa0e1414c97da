import type { DisclosureReport } from '../../../src/index.js';
import { benchReport, withWrongCell } from '../core/bench-report.js';

const kinds = 200;

/** The text of a report around the agency's name and a figure that are its own. */
type Template = readonly [string, string, string];

/** Reports of real size as lines of NDJSON, each with a name and a figure of its own; every twentieth has a wrong total. */
export function reportLines(): (index: number) => string {
  const templates = Array.from({ length: kinds }, (_, seed) => templateOf(seed));
  return (index) => {
    const [start, middle, end] = templates[index % kinds] ?? ['', '', ''];
    return `${start}第${index}县人民政府${middle}${index % 1000}${end}\n`;
  };
}

function templateOf(seed: number): Template {
  const report = benchReport(seed);
  const text = JSON.stringify(marked(seed % 20 === 0 ? withWrongCell(report) : report));
  const [start, middle, end] = text.split(/@agency|"@figure"/u);
  if (start === undefined || middle === undefined || end === undefined)
    throw new Error('no place for a name');
  return [start, middle, end];
}

function marked(report: DisclosureReport): object {
  return {
    ...report,
    agency: { name: '@agency' },
    proactive: { ...report.proactive, licensing: { decisions: '@figure' } },
  };
}
