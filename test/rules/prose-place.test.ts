import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DisclosureReport, type Finding, validateReport } from '../../src/index.js';
import { type ReadResult, readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { reportText } from '../support/report-text.js';

const own = '（一）主动公开情况\n2024年，通过门户网站公开信息120条，其中通知公告100条，其他20条。';
const long = '全年公开信息的渠道更加丰富，网站、公报和新媒体一同发布，群众查阅更加方便，';

/** A report as text, with this prose in part one and that in part six. */
function withProse(overview: string, other = '本年度未收取信息处理费。'): string {
  return reportText(balancedReport(7, { year: 2024 }))
    .replace(own, () => overview)
    .replace('本年度未收取信息处理费。', () => other);
}

function check(read: ReadResult, report: DisclosureReport = read.report): Finding[] {
  return validateReport(report, { sources: read.sources, outline: read.outline }).findings;
}

function lineOf(findings: readonly Finding[], rule: string): (number | undefined)[] {
  return findings.filter((one) => one.rule === rule).map(({ location }) => location?.line);
}

/** The line, from 1, on which words stand that a text has once. */
function lineWith(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('findings about prose', () => {
  it('stand on the line of the claim', () => {
    const text = withProse(
      '（一）主动公开情况\n全年公开信息161条，其中领导简介10条，其他20条。\n\n收到政府信息公开申请58件，其中网络申请40件，占59%，信函申请18件，占31%。',
      '本年度收取信息处理费35元。',
    );
    const findings = check(readText(text));
    expect(lineOf(findings, 'narrative/part-whole')).toEqual([lineWith(text, '全年公开信息161条')]);
    expect(lineOf(findings, 'narrative/percentage')).toEqual([lineWith(text, '收到政府信息公开申请58件')]);
    expect(lineOf(findings, 'other/fee-multiple')).toEqual([lineWith(text, '本年度收取信息处理费')]);
  });

  it.each([
    ['', ''],
    ['    ', ''],
    ['## ', ''],
    ['（一）主动公开情况。', ''],
    ['  （一）主动公开情况。  ', '**健全机制**，'],
    ['（一）\n  主动公开情况。', '完善制度(zhìdù)，'],
  ])('stand at the column of the claim behind "%s%s"', (opening, filler) => {
    const text = withProse(`${opening}${filler}全年公开信息161条，其中领导简介10条，其他20条。`);
    const at = text.indexOf('公开信息161条');
    const [finding] = check(readText(text)).filter(({ rule }) => rule === 'narrative/part-whole');
    const start = text.lastIndexOf('\n', at) + 1;
    expect(finding?.location).toEqual({
      line: lineWith(text, '公开信息161条'),
      column: at - start + 1,
      offset: at,
    });
  });

  it('stand on the line of a paragraph on which the words begin', () => {
    const text = withProse(`${long}\n${long}\n其中全年公开信息161条，其中领导简介10条，其他20条。`);
    const read = readText(text);
    expect(read.report.overview.blocks[0]?.text).toContain(`${long}${long}其中`);
    expect(lineOf(check(read), 'narrative/part-whole')).toEqual([lineWith(text, '其中全年公开信息')]);
  });

  it('stand where they do behind a heading on the same line, and a numeral on a line of its own', () => {
    const text = withProse(
      `（一）\n主动公开情况。${long}\n${long}\n全年公开信息161条，其中领导简介10条，其他20条。`,
    );
    const read = readText(text);
    expect(read.report.overview.blocks[0]).toMatchObject({ kind: 'heading', topic: 'proactive' });
    expect(lineOf(check(read), 'narrative/part-whole')).toEqual([lineWith(text, '全年公开信息161条')]);
  });

  it('stand in the words and not at the cells that these are held against', () => {
    const text = withProse('（二）依申请公开情况\n全年收到政府信息公开申请987654件。');
    const findings = check(readText(text));
    expect(lineOf(findings, 'narrative/received')).toEqual([lineWith(text, '全年收到政府信息公开申请')]);
  });

  it('of last year’s figures stand in the words', () => {
    const text = withProse('（二）依申请公开情况\n收到政府信息公开申请数量较上年增长98765%。');
    const { report, sources, outline } = readText(text);
    const previous = { ...balancedReport(8, { year: 2023 }), agency: report.agency };
    const { findings } = validateReport(report, { previous, sources, outline });
    expect(lineOf(findings, 'continuity/year-over-year')).toEqual([
      lineWith(text, '收到政府信息公开申请数量较'),
    ]);
  });

  it('about a part as a whole stand at its heading', () => {
    const text = withProse(own).replace(
      '一是公开的时效还需提高。二是解读的形式还不丰富。下一步将加强培训，完善制度。',
      '无。',
    );
    const findings = check(readText(text));
    expect(lineOf(findings, 'problems/empty')).toEqual([lineWith(text, '五、存在的主要问题及改进情况\n')]);
  });
});

describe('the place of a finding about prose', () => {
  const filler = fc.constantFrom(
    '网站、公报和新媒体一同发布，群众查阅更加方便。',
    '按照要求及时更新，',
    '**健全机制**，完善制度(zhìdù)，',
    '全面落实各项任务，',
  );
  const opening = fc.constantFrom('', '（一）主动公开情况。', '1.', '（二）\n', '\n\n', '# ', '    ');
  const paragraph = fc.record({
    opening,
    pieces: fc.array(fc.oneof(filler, fc.constant(null)), { minLength: 1, maxLength: 12 }),
    width: fc.integer({ min: 17, max: 60 }),
  });

  /** The paragraphs, each wrapped to its width; every list in them has a total of its own, and a wrong one. */
  function wrapped(
    paragraphs: readonly (typeof paragraph extends fc.Arbitrary<infer P> ? P : never)[],
  ): string {
    let total = 5000;
    return paragraphs
      .map(({ opening: first, pieces, width }) => {
        const text = pieces
          .map((piece) => piece ?? `公开信息${++total}条，其中通知2500条，其他125条。`)
          .join('');
        return first + (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
      })
      .join('\n');
  }

  it('is the line and the column at which its words begin, however the text is wrapped', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.boolean(), (paragraphs, crlf) => {
        const text = withProse(wrapped(paragraphs));
        const lines = text.split('\n');
        const findings = check(readText(crlf ? text.replaceAll('\n', '\r\n') : text));
        for (const { rule, actual, location } of findings) {
          if (rule !== 'narrative/part-whole') continue;
          seen++;
          const [line = '', ...next] = lines.slice((location?.line ?? 0) - 1);
          const from = line.slice((location?.column ?? 0) - 1);
          expect([from, ...next].map((one) => one.trim()).join('')).toMatch(
            new RegExp(`^公开信息${actual}条`, 'u'),
          );
        }
      }),
      { numRuns: 30 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('prose that was changed after it was read', () => {
  const text = withProse('（一）主动公开情况\n全年公开信息161条，其中领导简介10条，其他20条。');
  const read = readText(text);
  const changed = (change: (report: DisclosureReport) => void): (number | undefined)[] => {
    const report = structuredClone(read.report);
    change(report);
    return lineOf(check(read, report), 'narrative/part-whole');
  };

  it('has no places where blocks were added, removed or worded otherwise', () => {
    expect(changed(() => undefined)).toEqual([lineWith(text, '全年公开信息161条')]);
    expect(changed(({ overview }) => overview.blocks.unshift({ kind: 'paragraph', text: '甲。' }))).toEqual([
      undefined,
    ]);
    expect(changed(({ overview }) => overview.blocks.shift())).toEqual([undefined]);
    expect(
      changed(({ overview: { blocks } }) => {
        blocks[0] = { kind: 'heading', text: '（一）公开' };
      }),
    ).toEqual([undefined]);
  });

  it('keeps those of other parts', () => {
    expect(changed(({ other }) => other.blocks.pop())).toEqual([lineWith(text, '全年公开信息161条')]);
  });

  it('has none by an outline of an older release', () => {
    const { prose: _, ...outline } = read.outline;
    const { findings } = validateReport(read.report, { outline });
    expect(lineOf(findings, 'narrative/part-whole')).toEqual([undefined]);
  });
});
