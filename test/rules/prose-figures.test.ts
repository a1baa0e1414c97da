import { describe, expect, it } from 'vitest';
import { type Fragment, runRule } from './examples/example.js';

const text = (words: string) => ({ blocks: [{ kind: 'paragraph' as const, text: words }] });

describe('a fee that part six states', () => {
  const found = (other: string) => runRule('other/fee-multiple', { other: text(other) }).findings.length;

  it('is looked at where the agency collected it in the year, and not where another body did', () => {
    expect(found('本年度收取信息处理费35元。')).toBe(1);
    expect(found('全县收取信息处理费35元。')).toBe(1);
    expect(found('县林业局收到政府信息公开申请3件，收取信息处理费35元。')).toBe(0);
    expect(found('2023年收取信息处理费35元。')).toBe(0);
    expect(found('发出收费通知1件，金额35元。')).toBe(0);
    expect(found('本年度收取信息处理费40元。')).toBe(0);
  });
});

describe('a figure that the prose gives twice', () => {
  const found = (overview: string) =>
    runRule('narrative/repeated', {
      cells: { 'requests.received.total': 58 },
      overview: text(overview),
    }).findings.map(({ actual }) => actual);

  it('is one where both are exact, and of the same body', () => {
    expect(found('收到政府信息公开申请58件。全年收到政府信息公开申请60件。')).toEqual([60]);
    expect(found('收到政府信息公开申请58件。全年收到政府信息公开申请约60件。')).toEqual([]);
    expect(found('全县收到政府信息公开申请58件。我办收到政府信息公开申请17件。')).toEqual([]);
    expect(found('收到政府信息公开申请58件，予以公开15件。予以公开10件，部分公开5件。')).toEqual([]);
  });
});

it('a part one without words leaves out no topic', () => {
  for (const overview of [text(''), text('  ')])
    expect(runRule('overview/topics', { overview }).checked).toEqual({ held: 0, failed: 0, undecided: 0 });
  expect(runRule('overview/topics', { overview: text('某') }).checked.failed).toBe(1);
});

it.each([
  ['zh-CN', '国办公开办函'],
  ['en', 'General Office of the State Council'],
] as const)('the ruling behind a form is named in the language of the reader: %s', (locale, ruling) => {
  const [finding] = runRule('format/edition', { year: 2024, edition: '2019' }, locale).findings;
  expect(finding?.message).toContain(ruling);
});

describe('a share of figures that are not all known', () => {
  const cells: Fragment['cells'] = {
    'requests.outcomes.granted.naturalPerson': null,
    'requests.outcomes.granted.total': null,
    'requests.outcomes.total.total': 60,
    'requests.received.total': 60,
  };
  const checked = (overview: string, of: Fragment['cells'] = cells) =>
    runRule('narrative/percentage', { cells: of, overview: text(overview) }).checked;

  it('cannot be told, unless one that is known fits', () => {
    expect(checked('予以公开占25%。')).toEqual({ held: 0, failed: 0, undecided: 1 });
    expect(checked('收到政府信息公开申请60件，予以公开15件，占25%。')).toEqual({
      held: 1,
      failed: 0,
      undecided: 0,
    });
  });

  it('is none of nothing', () => {
    const nothing = { 'requests.outcomes.granted.total': 0, 'requests.outcomes.total.total': 0 } as const;
    expect(checked('予以公开占25%。', nothing)).toEqual({ held: 0, failed: 0, undecided: 0 });
  });
});
