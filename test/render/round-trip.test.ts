import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx, renderDocx } from '../../src/docx/index.js';
import {
  cellPaths,
  type DisclosureReport,
  getCell,
  renderHtml,
  renderMarkdown,
  renderText,
  setCell,
  titleOf,
} from '../../src/index.js';
import { type ReadResult, readHtml, readText } from '../../src/read/index.js';
import { arbitraryBalancedReport } from '../support/arbitrary-report.js';

type Narrative = DisclosureReport['overview'];

const sentence = fc.constantFrom(
  '全年主动公开政府信息1822条，其中政策文件211条、动态信息1611条。',
  '收到政府信息公开申请25件，均在法定期限内答复。',
  '截至年底，政务新媒体关注人数超过1万。',
  '存在的主要问题：一是公开的及时性有待提高；二是解读的形式不够丰富。',
  '下一步将完善制度，加强培训（每季度1次），主动接受监督。',
  '2023年印发《某市政府信息公开工作要点》，逐项落实*重点*任务_清单_。',
  '本年度未收取信息处理费，比上年减少<1%，A&B 两类 [详见附表] 略。',
);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => ({ kind: 'paragraph' as const, text: sentences.join('') }));

const heading = fc.constantFrom<Narrative['blocks'][number]>(
  { kind: 'heading', text: '（一）主动公开情况', topic: 'proactive' },
  { kind: 'heading', text: '（二）依申请公开', topic: 'onRequest' },
  { kind: 'heading', text: '（三）政府信息管理情况', topic: 'management' },
  { kind: 'heading', text: '（四）平台建设', topic: 'platform' },
  { kind: 'heading', text: '（五）监督保障', topic: 'supervision' },
  { kind: 'heading', text: '（六）组织领导' },
);

const narrative: fc.Arbitrary<Narrative> = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), { maxLength: 6 })
  .map((blocks) => ({ blocks }));

const agency = fc.constantFrom(
  '某市人民政府',
  '某县某镇人民政府',
  '某区市场监督管理局',
  '某市政府信息公开办公室',
  '某市第3中学',
  '某局（本级）',
  null,
);

const header = fc.record({
  agency,
  period: fc.constantFrom('whole', 'part', 'none'),
  publishedOn: fc.constantFrom(undefined, '01-31', '03-05'),
  title: fc.constantFrom(undefined, '政府信息公开年报', '某单位2019年度信息公开工作年度报告'),
});

/** Reports with everything a published one has: mixed editions, blanks, a header with gaps, prose with headings. */
const arbitraryReport: fc.Arbitrary<DisclosureReport> = fc
  .record({
    balanced: arbitraryBalancedReport,
    header,
    preamble: fc.option(paragraph, { nil: undefined }),
    overview: narrative,
    problems: narrative,
    other: narrative,
    blanks: fc.oneof(
      fc.constant<number[]>([]),
      fc.array(fc.nat(), { maxLength: 60 }),
      fc.constant(Array.from({ length: 250 }, (_, i) => i)),
    ),
  })
  .map(({ balanced, header: { agency: name, period, publishedOn, title }, blanks, preamble, ...prose }) => {
    const paths = cellPaths(balanced);
    const blanked = blanks.reduce((report, at) => {
      const path = paths[at % paths.length];
      return path === undefined ? report : setCell(report, path, null);
    }, balanced);
    const year = balanced.year ?? 2024;
    // An agency that the title names is no unknown one.
    const ownTitle = name === null && title?.startsWith('某单位') ? undefined : title;
    return {
      ...blanked,
      ...prose,
      ...(preamble === undefined ? {} : { preamble: { blocks: [preamble] } }),
      agency: { name },
      period:
        period === 'none'
          ? null
          : { start: period === 'whole' ? `${year}-01-01` : `${year}-07-01`, end: `${year}-12-31` },
      ...(publishedOn === undefined ? {} : { publishedOn: `${year + 1}-${publishedOn}` }),
      ...(ownTitle === undefined ? {} : { title: ownTitle }),
    };
  });

/**
 * What a rendered report can be read back to.
 *
 * It has the title that it was printed under, and of the agency only the name: kind, level and code are not printed, and contact
 * details are read out of the preamble. No preamble and an empty one print alike.
 */
function printed(report: DisclosureReport): DisclosureReport {
  const { preamble, ...rest } = report;
  return {
    ...rest,
    title: titleOf(report),
    agency: { name: report.agency.name },
    ...(preamble && preamble.blocks.length > 0 ? { preamble } : {}),
  };
}

function expectReadBack(report: DisclosureReport, { report: read, findings }: ReadResult): void {
  expect(printed(read)).toEqual(printed(report));
  // A reader that is in doubt says so; here is nothing to doubt but what the header does not say.
  const expected = ['read/header-not-found', 'read/mixed-edition'];
  expect(findings.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
}

describe('a rendered report is read back as it was', () => {
  it('from text', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => expectReadBack(report, readText(renderText(report)))),
      { numRuns: 25 },
    );
  });

  it('from Markdown', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => expectReadBack(report, readText(renderMarkdown(report)))),
      { numRuns: 25 },
    );
  });

  it.each(['page', 'fragment'] as const)('from an HTML %s', (as) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => expectReadBack(report, readHtml(renderHtml(report, { as })))),
      { numRuns: 12 },
    );
  });

  it('from Word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        expectReadBack(report, await readDocx(await renderDocx(report)));
      }),
      { numRuns: 4 },
    );
  });
});

describe('a rendered report with findings and earlier figures', () => {
  const annotated = (report: DisclosureReport, previous: DisclosureReport) => ({
    previous,
    findings: cellPaths(report)
      .filter((_, i) => i % 3 === 0)
      .map((cell) => ({ rule: 'a/b', severity: 'error' as const, message: '3件', cells: [cell] })),
  });

  /** Marks and figures beside a figure may make it unreadable, but never another figure. */
  function expectNoOtherFigure(report: DisclosureReport, read: DisclosureReport): void {
    for (const path of cellPaths(read)) {
      const value = getCell(read, path);
      if (value !== null) expect([path, value]).toEqual([path, getCell(report, path)]);
    }
  }

  it.each([
    ['text', (...args: Parameters<typeof renderText>) => readText(renderText(...args))],
    ['Markdown', (...args: Parameters<typeof renderMarkdown>) => readText(renderMarkdown(...args))],
    ['HTML', (...args: Parameters<typeof renderHtml>) => readHtml(renderHtml(...args))],
  ])('is never read as other figures from %s', (_, through) => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (report, previous) => {
        expectNoOtherFigure(report, through(report, annotated(report, previous)).report);
        expectNoOtherFigure(report, through(report, { previous }).report);
      }),
      { numRuns: 12 },
    );
  });

  it('is never read as other figures from Word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, arbitraryReport, async (report, previous) => {
        const bytes = await renderDocx(report, annotated(report, previous));
        expectNoOtherFigure(report, (await readDocx(bytes)).report);
      }),
      { numRuns: 4 },
    );
  });
});
