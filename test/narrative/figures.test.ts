import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { said } from './said.js';

const figures: readonly (readonly [claim: string, printed: string])[] = [
  ['58', '58条 ５８条 5８条 58份 58条次'],
  ['1234', '1,234条 1，234条 1234条'],
  ['1234.5', '1,234.5条 1234.5条 1234﹒5条'],
  ['3.14159', '3.14159条 3．14159条'],
  ['999999999999999', '999999999999999条'],
  ['12345678901234568', '12345678901234567条'],
  ['20235', '20235条'],
  ['2023', '2023条'],
  ['32000', '3.2万条 32000条 三万二千条'],
  ['12340000', '1234万条'],
  ['300', '3百条 三百条'],
  ['>3000', '3千余条 3千多条 3000余条'],
  ['300000000', '3亿条 三亿条'],
  ['>12000', '1.2万余条 1.2万条以上 1.2万多条'],
  ['0', '0条 零条 〇条'],
  ['2', '两条 二条'],
  ['10', '十条 一十条'],
  ['12', '十二条 一十二条'],
  ['20', '二十条'],
  ['32', '三十二条'],
  ['103', '一百零三条 一百〇三条'],
  ['200', '两百条 二百条'],
  ['1200', '一千二百条'],
  ['10300', '一万零三百条'],
  ['13000', '一万三千条'],
  ['1100000', '一百一十万条'],
  ['>100', '百余条 上百条 一百余条'],
  ['>10', '十余条 10余条 10多条 10条以上 10条余 超过10条 超10条 逾10条 至少10条 不少于10条 不低于10条'],
  ['<10', '不足10条 不到10条 不超过10条 将近10条 近10条 10条以下 近10余条 近十条'],
  ['~10', '约10条 大约10条 10来条 10条左右 10条上下 约10余条 约10条以上 约十条'],
  // Nothing that counts.
  ['', '12345万条 上条 亿条 三四条 二十百条 零十条 一二三条 第3条 3号 〔2024〕3条 〔3条 3〕条 58x 58（条）'],
  ['', '1-3条 1至3条 3~5条 3～5条 1—3条 1/3条 3:5条 2.5.1条 3.条 3万5千条'],
  ['', '12,34条 12，34条 1,2345条 1,234,56条 1,234,5678条 12,345,67.8条 1,2,3条 3——5条 3－－5条'],
  ['', '一方面 每三条 同一条 第三条 某两条 这三条 十 58人次'],
];

describe.each(figures)('the figure %s', (claim, printed) => {
  it.each(printed.split(' '))('is printed as %s', (text) => {
    const unit = text.endsWith('条次') ? '条次' : '';
    const claims = claim === '' ? [] : [`pub=${claim}${unit}`];
    expect(said(`公开信息${text}。`)).toEqual(claims);
    expect(said(`公开信息${text}`)).toEqual(claims);
  });
});

describe('a figure that lost its unit', () => {
  it.each(['58', '1,234', '58.5'])('stands before a stop, or ends the text: %s', (text) => {
    const claims = [`pub=${Number(text.replace(',', ''))}`];
    for (const stop of ['。', '，', '；', '、答复。', '）', '！', '？', '']) {
      expect(said(`公开信息${text}${stop}`)).toEqual(claims);
    }
    expect(said(`公开信息${text}年月`)).toEqual([]);
  });
});

describe('a figure that is torn', () => {
  it.each([
    ['5 8条', 58],
    ['1 2 3条', 123],
    ['1 234条', 1234],
    ['12 34条', null],
    ['58 条', 58],
    ['58\n条', 58],
    ['58\u200b条', 58],
    ['58\u3000 条', 58],
    ['5 8 - 9条', null],
  ])('is one only where its digits can be no others: %j', (text, value) => {
    expect(said(`公开信息${text}。`)).toEqual(value === null ? [] : [`pub=${value}`]);
  });

  it('keeps the place where it is printed', () => {
    const text = '全年 公开 信息 1 234 条 ，（略）。';
    const [claim] = extractClaims(text, { year: 2024 });
    expect(claim?.kind).toBe('figure');
    if (claim?.kind !== 'figure') return;
    const { quantity } = claim;
    expect(text.slice(quantity.start, quantity.end)).toBe('1 234 条');
    expect(quantity.text).toBe('1 234 条');
    expect(text.slice(claim.start, claim.end)).toBe('公开 信息 1 234 条');
  });
});

describe('a year or a month', () => {
  const when = (words: string) => said(`${words}收到政府信息公开申请58件。`);
  it.each([
    '2024年',
    '2024年度',
    '２０２４年',
    '二〇二四年',
    '二零二四年度',
    '1月至12月',
    '1-12月',
    '1至12月份',
  ])('of the report: %s', (words) => {
    expect(when(words)).toEqual(['r1=58']);
  });

  it.each(['2023年', '2023年度', '２０２３年', '二〇二三年', '二零二三年度', '1999年', '2025年'])(
    'of another: %s',
    (words) => {
      expect(when(words)).toEqual(['-=58@otherYear']);
    },
  );

  it.each(['3月', '11月', '3月份', '3-5月', '3—5月', '3至5月', '1月至6月', '2024年3月', '3月15日'])(
    'of a part of it: %s',
    (words) => {
      expect(when(words)).toEqual(['-=58@part']);
    },
  );
});
