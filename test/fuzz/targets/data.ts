import fc from 'fast-check';
import { readReport } from '../../../src/auto/read-report.js';
import * as library from '../../../src/index.js';
import { type DisclosureReport, DisclosureReportError, reportSchema, toFacts } from '../../../src/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { hostileReport, spoiled } from '../../support/hostile-json.js';
import { publicCalls } from '../../support/public-calls.js';
import { noise } from '../mutate.js';
import { type Target, target } from '../target.js';

/** A caller's mistake is told by the one typed error; anything else is thrown on. */
async function tolerating(call: () => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof DisclosureReportError)) throw error;
    if (error.expected === '') throw new Error(`says nothing: ${error.message}`);
  }
}

const sound = balancedReport(1);
const facts = [...toFacts(sound)].slice(0, 12);
const diff = library.diffReports(balancedReport(2, { year: 2023 }), {
  ...sound,
  overview: { blocks: [{ kind: 'paragraph', text: '一。' }] },
});
const layout = library.layoutReport(sound);
const calls = Object.entries(publicCalls);
const migrate: ((json: unknown) => unknown) | undefined = Reflect.get(library, 'migrateReport');

/** A program without types may pass anything: every check here is given what it was not made for. */
export const data: Target[] = [
  target({
    name: 'JSON as a report',
    runs: 9000,
    input: fc.tuple(hostileReport, fc.nat(calls.length - 1), fc.boolean()),
    async check([value, at, isSecond]) {
      const wrong = value as DisclosureReport;
      const [, call] = calls[at] ?? [];
      await tolerating(() => (isSecond ? call?.(sound, wrong) : call?.(wrong, sound)));
      reportSchema.safeParse(value);
    },
  }),
  target({
    name: 'JSON as anything else',
    runs: 6000,
    input: fc.tuple(
      spoiled(facts),
      spoiled(diff),
      spoiled({
        year: 2024,
        agency: '某县',
        fill: 'zero',
        requests: { received: { naturalPerson: 3 } },
        overview: ['一。'],
      }),
      hostileReport,
    ),
    async check([someFacts, someDiff, someInit, anything]) {
      await tolerating(() => library.fromFacts(someFacts as library.Fact[]));
      await tolerating(() =>
        library.applyDiff(balancedReport(2, { year: 2023 }), someDiff as library.ReportDiff),
      );
      await tolerating(() => library.renderHtml(someDiff as library.ReportDiff));
      await tolerating(() => library.createReport(someInit as Parameters<typeof library.createReport>[0]));
      if (migrate) await tolerating(() => migrate(anything));
      const text = JSON.stringify(anything, (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      await tolerating(() => readReport(text ?? 'null', { type: 'json' }));
    },
  }),
  target({
    name: 'JSON as text',
    runs: 5000,
    input: fc.oneof(
      noise,
      fc.json(),
      fc.constantFrom('['.repeat(200_000), '{"a":'.repeat(100_000), '{"__proto__":{"polluted":1}}'),
    ),
    check: (text) => tolerating(() => readReport(text, { type: 'json' })),
  }),
  target({
    name: 'sentences',
    runs: 10_000,
    input: noise,
    check(text) {
      for (const claim of library.extractClaims({ blocks: [{ kind: 'paragraph', text }] }))
        JSON.stringify(claim);
    },
  }),
  target({
    name: 'layouts of others',
    runs: 500,
    input: fc.oneof(
      fc.constant<unknown>(layout),
      spoiled({ ...layout, children: layout.children.slice(0, 3) }),
    ),
    check: (value) => {
      // A layout is what a program of one's own makes; a wrong one may throw, but never write to a prototype.
      try {
        library.renderHtml(value as library.DocumentNode);
      } catch {
        return;
      }
    },
  }),
];
