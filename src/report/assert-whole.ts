import { assertReport } from './assert-report.js';
import { DisclosureReportError, type MistakeDetail } from './error.js';
import { invalidReport } from './invalid-report.js';
import type { DisclosureReport } from './report.js';

const noBlocks = { blocks: [] };

/** What may stand under each key of a report, whatever stands under the others. */
const harmless: Readonly<Record<string, unknown>> = {
  agency: { name: null },
  year: null,
  title: undefined,
  publishedOn: undefined,
  period: null,
  overview: noBlocks,
  problems: noBlocks,
  other: noBlocks,
  preamble: undefined,
  proactive: { edition: '2021' },
  requests: { edition: '2021' },
  disputes: {},
};

/**
 * Throws for JSON that is no report, as `assertReport` does, and names what is wrong under each of its keys: one that is wrong is
 * set aside, and the rest is looked at again.
 *
 * @throws {DisclosureReportError} `invalid-report`.
 */
export function assertWhole(
  json: Readonly<Record<string, unknown>>,
): asserts json is DisclosureReport & Readonly<Record<string, unknown>> {
  const faults: MistakeDetail[] = [];
  let rest = json;
  for (let fault = faultOf(rest); fault; fault = faultOf(rest)) {
    faults.push(fault);
    const [key = ''] = fault.path.split('.', 1);
    if (!Object.hasOwn(harmless, key)) break;
    rest = { ...rest, [key]: harmless[key] };
  }
  const [first, ...others] = faults;
  if (first) throw invalidReport([first, ...others]);
}

function faultOf(json: Readonly<Record<string, unknown>>): MistakeDetail | undefined {
  try {
    assertReport(json, '');
    return undefined;
  } catch (error) {
    if (!(error instanceof DisclosureReportError)) throw error;
    return error.faults[0];
  }
}
