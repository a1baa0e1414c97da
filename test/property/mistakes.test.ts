import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type DisclosureReport, DisclosureReportError, diffReports, reportSchema } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { hostileReport } from '../support/hostile-json.js';
import { publicCalls } from '../support/public-calls.js';

/** Calls; what is thrown must be the one error of the library and say where and what. */
function expectTyped(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof DisclosureReportError)) throw error;
    expect(error.path).toEqual(expect.stringMatching(/./u));
    expect(error.expected).toEqual(expect.stringMatching(/./u));
  }
}

afterEach(() =>
  expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).not.toContain('polluted'),
);

const sound = balancedReport(1);

describe.each(Object.entries(publicCalls))('%s', (_, call) => {
  it('throws nothing but typed errors for what is no report', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (hostile, isSecond) => {
        // A program without types may pass anything.
        const wrong = hostile as DisclosureReport;
        expectTyped(() => (isSecond ? call(sound, wrong) : call(wrong, sound)));
      }),
      { numRuns: 100 },
    );
  });
});

it('a topic that is no word is named where prose is compared', () => {
  // Text could not be made of it either.
  const topic = { toString: 1, valueOf: 2 };
  const wrong: unknown = { ...sound, overview: { blocks: [{ kind: 'heading', text: '（一）公开', topic }] } };
  expect(() => diffReports(wrong as DisclosureReport, sound)).toThrow(
    expect.objectContaining({
      code: 'invalid-report',
      path: 'previous.overview.blocks[0].topic',
      expected: 'a string',
    }),
  );
});

describe('a report that the schema accepts', () => {
  it.each(Object.entries(publicCalls))('is no mistake for %s', (name, call) => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const parsed = reportSchema.safeParse(hostile);
        fc.pre(parsed.success);
        // Members of one name are; and text is no year for a trend, but a report all the same.
        if (parsed.data)
          expectOnly(name, () => call(parsed.data, { ...sound, agency: { name: '另一机关' } }));
      }),
      { numRuns: 30 },
    );
  });
});

/** A valid report is only refused for what it has in common with the other. */
function expectOnly(name: string, call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect([name, error instanceof DisclosureReportError && error.code]).toEqual([name, 'duplicate-member']);
  }
}
