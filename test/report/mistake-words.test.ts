import { describe, expect, it } from 'vitest';
import { faultInChinese } from '../../src/report/mistake-words.js';

describe('faultInChinese', () => {
  it.each([
    ['year', 'number', '"2024"', 'year 应为数字，实为 "2024"'],
    ['year', 'an integer from 2019 to 2099', '2017', 'year 应为 2019 至 2099 的整数，实为 2017'],
    ['agency', 'an object', 'undefined', '缺少 agency（应为对象）'],
    ['schemaVersion', '1', 'nothing', '缺少 schemaVersion（应为 1）'],
    ['rulse', 'no such key', 'an object', 'rulse 不是其中的键'],
    [
      'publishedOn',
      'an ISO date, such as 2025-02-01',
      '"2025年"',
      'publishedOn 应为日期，如 2025-02-01，实为 "2025年"',
    ],
    ['rules.a', '"off" or "error" or "info"', '"on"', 'rules.a 应为 "off" 或 "error" 或 "info"，实为 "on"'],
    [
      'requests.edition',
      "'2019' or '2021'",
      '"2022"',
      "requests.edition 应为 '2019' 或 '2021'，实为 \"2022\"",
    ],
  ])('says what is wrong with %s', (path, expected, received, sentence) => {
    expect(faultInChinese({ path, expected, received })).toBe(sentence);
  });

  it('leaves alone what stands in the document', () => {
    const received = '"black or white"';
    expect(faultInChinese({ path: 'year', expected: 'number', received })).toBe(
      `year 应为数字，实为 ${received}`,
    );
    expect(faultInChinese({ path: 'year', expected: 'number', received: 'constructor' })).toContain(
      'constructor',
    );
  });
});
