import { describe, expect, it } from 'vitest';
import { assertDiff } from '../../src/compare/assert-diff.js';
import { applyDiff, createReport, diffReports } from '../../src/index.js';
import { mistakeIn, spoiltAt } from '../support/mistakes.js';

const heading = (text: string) => ({ kind: 'heading' as const, text });
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

const previous = createReport({
  year: 2020,
  agency: '甲县',
  fill: 'zero',
  overview: {
    blocks: [
      heading('（一）主动公开情况'),
      paragraph('全年共收到申请12件，均按时答复。'),
      paragraph('公开渠道单一。'),
    ],
  },
});
const current = createReport({
  year: 2021,
  agency: '甲县',
  fill: 'zero',
  requests: { received: { naturalPerson: 2 } },
  overview: {
    blocks: [
      heading('（一）主动公开情况'),
      paragraph('全年共收到申请31件，均按时答复。'),
      paragraph('召开会议两次。'),
    ],
  },
});
const sound: unknown = diffReports(previous, current);

const spoilt = (path: string, value: unknown): unknown => spoiltAt(sound, path, value);

const text = 'a string';
const figure = 'a finite number or null';
const index = 'an index';
const list = 'an array';
const side = "'previous' or 'current'";

describe('what is no difference of two reports', () => {
  it('is not the one that these are spoilt copies of', () => {
    expect(mistakeIn(() => assertDiff(sound))).toBeNull();
    expect(mistakeIn(() => assertDiff(spoilt('previous.agency', null)))).toBeNull();
    expect(mistakeIn(() => assertDiff(spoilt('current.year', null)))).toBeNull();
    expect(mistakeIn(() => assertDiff(spoilt('cells[0].ratio', 0.5)))).toBeNull();
    expect(mistakeIn(() => assertDiff(spoilt('header[0].from', null)))).toBeNull();
    for (const to of [
      { start: '2024-01-01', end: '2024-12-31' },
      { office: '办公室', phone: undefined },
    ])
      expect(mistakeIn(() => assertDiff(spoilt('header[0].to', to)))).toBeNull();
  });

  it('has a period without its days, or a contact that is no text', () => {
    expect(
      mistakeIn(() => assertDiff(spoilt('header[0].to', { start: {}, end: '2024-12-31' }))),
    ).toMatchObject({
      path: 'diff.header[0].to.start',
      expected: text,
    });
    expect(mistakeIn(() => assertDiff(spoilt('header[0].from', { office: ['a'] })))).toMatchObject({
      path: 'diff.header[0].from.office',
      expected: text,
    });
  });

  it.each<[string, unknown, string]>([
    ['previous', null, 'an object'],
    ['previous.agency', 3, 'a string or null'],
    ['current.year', 2024.5, 'an integer or null'],
    ['current.year', '2024', 'an integer or null'],
    ['header', {}, list],
    ['header[0]', 'year', 'an object'],
    ['header[0].field', 'colour', 'a field of the header'],
    ['header[0].from', undefined, 'a string, a number or null'],
    ['header[0].to', true, 'a string, a number or null'],
    ['cells', undefined, list],
    ['cells[0].cell', 3, text],
    ['cells[0].from', '2', figure],
    ['cells[0].to', Number.NaN, figure],
    ['cells[0].change', undefined, figure],
    ['cells[0].ratio', Number.POSITIVE_INFINITY, figure],
    ['bridged', null, list],
    ['bridged[0].cell', null, text],
    ['bridged[0].in', 'both', side],
    ['bridged[0].parts', 'x', list],
    ['bridged[0].parts[0].cell', 3, text],
    ['bridged[0].parts[1].value', '0', figure],
    ['incomparable', 'none', list],
    ['incomparable[0].cell', undefined, text],
    ['incomparable[0].reason', 3, text],
    ['incomparable[0].in', 'none', side],
    ['incomparable[0].value', '0', figure],
    ['narrative', null, list],
    ['narrative[0].part', 1, text],
    ['narrative[0].kept', null, list],
    ['narrative[0].kept[0].from', -1, index],
    ['narrative[0].kept[0].to', 0.5, index],
    ['narrative[0].kept[0].block', null, 'an object'],
    ['narrative[0].kept[0].block.kind', 'title', "'heading' or 'paragraph'"],
    ['narrative[0].kept[0].block.text', 3, text],
    ['narrative[0].added[0].to', '0', index],
    ['narrative[0].added[0].block.text', null, text],
    ['narrative[0].removed[0].from', -1, index],
    ['narrative[0].removed[0].block.kind', null, "'heading' or 'paragraph'"],
    ['narrative[0].reworded[0].from', null, index],
    ['narrative[0].reworded[0].to', 1.5, index],
    ['narrative[0].reworded[0].previous', undefined, 'an object'],
    ['narrative[0].reworded[0].current.text', 3, text],
    ['narrative[0].reworded[0].words', null, list],
    ['narrative[0].reworded[0].words[0].kind', 3, text],
    ['narrative[0].reworded[0].words[0].text', null, text],
    ['narrative[0].repeated', '1', figure],
  ])('is told by its path: %s as %j', (path, value, expected) => {
    const received =
      typeof value === 'string'
        ? JSON.stringify(value)
        : typeof value === 'object' && value
          ? 'object'
          : String(value);
    expect(mistakeIn(() => assertDiff(spoilt(path, value)))).toEqual({
      code: 'invalid-report',
      path: `diff.${path}`,
      expected,
      received,
    });
  });

  it('has holes in its lists', () => {
    const header: unknown[] = [];
    header.length = 1;
    expect(mistakeIn(() => assertDiff(spoilt('header', header)))).toMatchObject({ path: 'diff.header[0]' });
  });
});

describe('a difference that cannot be applied', () => {
  const apply = (diff: unknown, report: unknown = previous) =>
    mistakeIn(() => applyDiff(report as typeof previous, diff as ReturnType<typeof diffReports>));
  const narrative = () => {
    const [change] = diffReports(previous, current).narrative;
    if (!change) throw new Error('the prose changed');
    return change;
  };

  it('is applied to no report', () => {
    expect(apply(sound, null)).toEqual({
      code: 'invalid-report',
      path: 'previous',
      expected: 'an object',
      received: 'null',
    });
  });

  it('was made without the prose', () => {
    expect(apply(diffReports(previous, current, { narrative: false }))).toEqual({
      code: 'invalid-report',
      path: 'diff.narrative',
      expected: 'a diff of the prose too',
      received: 'one made without',
    });
  });

  it('changes a cell that is not in both reports', () => {
    const cell = 'requests.outcomes.other.overdueFee.total';
    const lone = { cell, from: 0, to: 1, change: 1, ratio: null };
    expect(apply(spoilt('cells[2]', lone))).toEqual({
      code: 'invalid-report',
      path: cell,
      expected: 'a cell that both reports have',
      received: 'none',
    });
  });

  it('lacks a figure', () => {
    expect(apply(spoilt('incomparable', []))).toEqual({
      code: 'invalid-report',
      path: 'proactive.rules.issued',
      expected: 'its figure in the diff',
      received: 'none',
    });
  });

  it('starts from another header', () => {
    expect(apply(spoilt('header[0].from', 2019))).toEqual({
      code: 'invalid-report',
      path: 'year',
      expected: '2019',
      received: '2020',
    });
  });

  it('makes a header that no report has', () => {
    expect(apply(spoilt('header[0].to', 'MMXXI'))).toMatchObject({
      path: 'diff.year',
      expected: 'an integer or null',
    });
  });

  it.each([
    ['two blocks at one place', { added: [{ to: 1, block: paragraph('一。') }] }, '3 blocks for 2 positions'],
    ['a block beyond the last', { added: [{ to: 4, block: paragraph('一。') }] }, '3 blocks for 5 positions'],
    [
      'a place left free, another taken twice',
      {
        added: [
          { to: 3, block: paragraph('一。') },
          { to: 3, block: paragraph('二。') },
        ],
      },
      '4 blocks for 4 positions',
    ],
  ])('puts %s', (_, change, received) => {
    expect(apply(spoilt('narrative[0]', { ...narrative(), ...change }))).toEqual({
      code: 'invalid-report',
      path: 'overview.blocks',
      expected: 'each position once',
      received,
    });
  });

  it.each([
    ['kept', 0, '（一）主动公开情况'],
    ['removed', 2, '公开渠道单一。'],
    ['reworded', 1, '全年共收到申请12件，均按时答复。'],
  ])('has a block as %s that does not stand there', (list, at, expected) => {
    const stood = structuredClone(previous);
    stood.overview.blocks[at] = paragraph('另一段。');
    expect(apply(sound, stood)).toEqual({
      code: 'invalid-report',
      path: `overview.blocks.${at}`,
      expected,
      received: '另一段。',
    });
    expect(narrative()).toHaveProperty(list);
    stood.overview.blocks.length = at;
    // What went before is as it was, so that this is the first that is missed.
    expect(apply(sound, stood)).toMatchObject({ path: expect.stringContaining('overview.blocks.') });
  });
});
