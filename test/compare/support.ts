import fc from 'fast-check';
import { createReport, type DisclosureReport, setCell } from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import type { Heading, Narrative, Paragraph } from '../../src/report/narrative.js';
import { arbitraryBalancedReport } from '../support/arbitrary-report.js';

const sentences = [
  '本机关全年共收到政府信息公开申请12件。',
  '本机关全年共收到政府信息公开申请31件，其中自然人申请29件。',
  '主动公开渠道较为单一，更新不够及时！',
  '下一步将加强培训，',
  '提高答复质量。',
  '无',
  '',
  'Report 2024: 3.5% more; see https://example.org',
  '𠮷林路街道办事处设有查阅点。',
  '😀',
] as const;

const paragraph: fc.Arbitrary<Paragraph> = fc
  .array(fc.constantFrom(...sentences), { maxLength: 4 })
  .map((texts) => ({ kind: 'paragraph', text: texts.join('') }));

const heading: fc.Arbitrary<Heading> = fc.constantFrom<Heading>(
  { kind: 'heading', text: '（一）主动公开情况', topic: 'proactive' },
  { kind: 'heading', text: '（二）依申请公开情况', topic: 'onRequest' },
  { kind: 'heading', text: '（二）依申请公开情况' },
);

const narrative: fc.Arbitrary<Narrative> = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), { maxLength: 6 })
  .map((blocks) => ({ blocks }));

const header: fc.Arbitrary<Pick<DisclosureReport, 'year' | 'agency' | 'title' | 'period' | 'publishedOn'>> =
  fc.record(
    {
      year: fc.option(fc.integer({ min: 2008, max: 2030 })),
      agency: fc.record(
        {
          name: fc.option(fc.constantFrom('甲县人民政府', '乙局', '=SUM(A1)', '')),
          kind: fc.constantFrom('government' as const, 'department' as const),
          level: fc.constantFrom('county' as const, 'prefecture' as const),
          code: fc.constantFrom('11320000', '11320001'),
          contact: fc.record(
            {
              office: fc.constantFrom('办公室', '政务公开科'),
              telephone: fc.constantFrom('0000-1', '0000-2'),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: ['name'] },
      ),
      title: fc.constantFrom('年度报告', '2024年年度报告'),
      period: fc.option(
        fc.constantFrom(
          { start: '2024-01-01', end: '2024-12-31' },
          { start: '2023-01-01', end: '2023-12-31' },
        ),
      ),
      publishedOn: fc.constantFrom('2025-01-20', '2025-03-31'),
    },
    { requiredKeys: ['year', 'agency', 'period'] },
  );

/** Reports of every kind: both editions and mixed ones, with blanks, prose, and headers with and without each field. */
export const arbitraryReport: fc.Arbitrary<DisclosureReport> = fc
  .record({
    balanced: arbitraryBalancedReport,
    blanks: fc.array(fc.integer({ min: 0, max: 197 }), { maxLength: 6 }),
    header,
    preamble: fc.option(narrative, { nil: undefined }),
    overview: narrative,
    problems: narrative,
    other: narrative,
  })
  .map(({ balanced, blanks, header, preamble, overview, problems, other }) => {
    const specs = cellSpecs(balanced);
    const { proactive, requests, disputes } = blanks.reduce((report, index) => {
      const cell = specs[index];
      return cell ? setCell(report, cell.path, null) : report;
    }, balanced);
    // Generated records have no prototype; a report's have.
    return structuredClone({
      schemaVersion: 1 as const,
      ...header,
      ...(preamble ? { preamble } : {}),
      overview,
      proactive,
      requests,
      disputes,
      problems,
      other,
    });
  });

/** A report of 2024 with nothing but zeros, of an agency with this name. */
export function zeroReport(agency: string, year = 2024): DisclosureReport {
  return createReport({ year, agency, fill: 'zero' });
}
