import { describe, expect, it } from 'vitest';
import { createReport, getCell } from '../../src/index.js';
import { assertReport, editionOf } from '../../src/report/assert-report.js';
import { mistakeIn, spoiltAt } from '../support/mistakes.js';

const sound = createReport({
  year: 2024,
  agency: {
    name: '青石县人民政府',
    code: '11',
    kind: 'government',
    level: 'county',
    contact: { telephone: '0000' },
  },
  title: '报告',
  publishedOn: '2025-01-20',
  preamble: '前言。',
  overview: { blocks: [{ kind: 'heading', text: '（一）主动公开', topic: 'proactive' }] },
  problems: '无。',
});

const spoilt = (path: string, value: unknown): unknown => spoiltAt(sound, path, value);

const object = 'an object';
const text = 'a string';

describe('what is no report', () => {
  it.each<[string, unknown, string]>([
    ['agency', null, object],
    ['agency.name', 3, 'a string or null'],
    ['agency.name', undefined, 'a string or null'],
    ['agency.code', 3, text],
    ['agency.kind', {}, expect.stringContaining("'department' or")],
    ['agency.level', null, expect.stringContaining("'county' or")],
    ['agency.contact', '0000', object],
    ['agency.contact.telephone', 3, text],
    ['year', 2024.5, 'an integer or null'],
    ['year', '2024', 'an integer or null'],
    ['title', 3, text],
    ['publishedOn', true, text],
    ['period', 2024, object],
    ['period.start', 2024, text],
    ['period.end', undefined, text],
    ['preamble', '前言。', object],
    ['overview', undefined, object],
    ['problems', null, object],
    ['other', [], 'an array'],
    ['overview.blocks', '一', 'an array'],
    ['overview.blocks[0]', '一', object],
    ['overview.blocks[0].kind', 'title', "'heading' or 'paragraph'"],
    ['problems.blocks[0].text', null, text],
    ['overview.blocks[0].topic', 1, text],
    ['proactive', undefined, object],
    ['proactive.edition', '2018', "'2019' or '2021'"],
    ['requests', 3, object],
    ['requests.edition', undefined, "'2019' or '2021'"],
    ['disputes', null, object],
  ])('is told by its path: %s as %j', (path, value, expected) => {
    const shown =
      typeof value === 'string'
        ? JSON.stringify(value)
        : typeof value === 'object' && value
          ? 'object'
          : String(value);
    const at = path === 'other' ? 'other.blocks' : path;
    expect(mistakeIn(() => assertReport(spoilt(path, value)))).toEqual({
      code: 'invalid-report',
      path: `report.${at}`,
      expected,
      received: path === 'other' ? 'undefined' : shown,
    });
  });

  it('is no object at all', () => {
    for (const [value, received] of [
      [null, 'null'],
      ['{}', '"{}"'],
      [() => sound, 'function'],
    ] as const) {
      expect(mistakeIn(() => assertReport(value, 'previous'))).toEqual({
        code: 'invalid-report',
        path: 'previous',
        expected: object,
        received,
      });
    }
  });

  it('has a hole where a block should be', () => {
    const blocks = [...sound.overview.blocks];
    blocks.length = 3;
    expect(mistakeIn(() => assertReport({ ...sound, overview: { blocks } }))).toMatchObject({
      path: 'report.overview.blocks[1]',
      received: 'undefined',
    });
  });

  it('is told of by every access to a cell', () => {
    const access = (report: unknown) =>
      mistakeIn(() => getCell(report as typeof sound, 'requests.received.total'));
    expect(access(null)).toEqual({
      code: 'invalid-report',
      path: 'report',
      expected: object,
      received: 'null',
    });
    expect(access({ proactive: sound.proactive })).toMatchObject({
      path: 'report.requests',
      received: 'undefined',
    });
    expect(access({ requests: null })).toMatchObject({ path: 'report.requests', received: 'null' });
    expect(access({ requests: { edition: '2020' } })).toMatchObject({
      path: 'report.requests.edition',
      received: '"2020"',
    });
  });
});

describe('what is a report', () => {
  it.each<[string, unknown]>([
    ['agency.name', null],
    ['agency.contact', undefined],
    ['agency.contact.telephone', undefined],
    ['agency.code', undefined],
    ['year', null],
    ['title', undefined],
    ['publishedOn', undefined],
    ['period', null],
    ['preamble', undefined],
    ['overview.blocks[0].topic', undefined],
    ['problems.blocks', []],
    ['requests.received', undefined],
  ])('may have %s as %j', (path, value) => {
    expect(mistakeIn(() => assertReport(spoilt(path, value)))).toBeNull();
  });

  it('has its tables in editions of their own', () => {
    const mixed = createReport({ year: 2021, agency: '某县', requests: { edition: '2019' } });
    expect([editionOf(mixed, 'proactive'), editionOf(mixed, 'requests')]).toEqual(['2021', '2019']);
  });
});
