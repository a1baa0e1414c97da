import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extractClaims } from '../../src/index.js';
import { notation } from './notation.js';

const said = (text: Parameters<typeof extractClaims>[0], options: ExtractOptions = { year: 2024 }) =>
  extractClaims(text, options).map(notation);

describe('below a heading on requests', () => {
  const sentence = '全年收到申请58件，办结50件。';
  const headings = [
    '（二）依申请公开情况',
    '(二)依申请公开',
    '2.依申请公开工作',
    '二、依申请公开方面',
    '依申请公开情况',
    '②依申请公开',
    '㈡依申请公开。',
    '  （二）  依申请公开情况：',
  ];

  it.each(headings)('申请 are such: %s', (heading) => {
    expect(said(`${heading}\n${sentence}`)).toEqual(['r1=58', 'r3=50']);
    expect(
      said({
        blocks: [
          { kind: 'heading', text: heading },
          { kind: 'paragraph', text: sentence },
        ],
      }),
    ).toEqual(['r1=58', 'r3=50']);
  });

  it('they are no longer behind another heading', () => {
    const [heading] = headings;
    for (const next of ['（三）政府信息管理', '（三）建议提案办理', '三、行政许可', '3.其他'])
      expect(said(`${heading}\n${next}\n${sentence}`)).toEqual([]);
    expect(said(`${heading}\n全年依法公开。\n${sentence}`)).toEqual(['r1=58', 'r3=50']);
  });

  it.each([
    '（一）主动公开情况',
    '（五）监督保障',
    '（二）办理情况',
    '（七）建议提案办理',
    '（二）行政许可',
    '申请办理',
  ])('but not below another: %s', (heading) => {
    expect(said(`${heading}\n${sentence}`)).toEqual([]);
  });

  it('is a heading with its topic as data, whatever its words', () => {
    const blocks = [
      { kind: 'heading', text: '办理', topic: 'onRequest' },
      { kind: 'paragraph', text: sentence },
    ] as const;
    expect(said({ blocks: [...blocks] })).toEqual(['r1=58', 'r3=50']);
  });
});

describe('the year', () => {
  const last = '2023年收到政府信息公开申请58件。';

  it('that the text names most often is taken for it where none is given', () => {
    expect(said(last, {})).toEqual(['r1=58']);
    expect(said(`${last}\n2024年依法公开。2024年依法答复。`, {})).toEqual(['-=58@otherYear']);
    expect(said(`${last}\n2023年依法公开。2024年依法答复。`, {})).toEqual(['r1=58']);
    expect(said(`${last}\n2024年依法答复。`, {})).toEqual(['r1=58']);
    expect(said(last, { year: null })).toEqual(['r1=58']);
    expect(said(last, { year: 2024 })).toEqual(['-=58@otherYear']);
  });

  it.each(['上半年，依法公开。', '2024年上半年工作情况', '一季度，依法公开。', '前三季度工作'])(
    'is not what a text is on that opens with a part of it: %s',
    (opening) => {
      expect(said(`${opening}\n收到政府信息公开申请58件。\n全年收到政府信息公开申请60件。`)).toEqual([
        '-=58@part',
        '-=60@part',
      ]);
    },
  );

  it('is, where the text opens with all of it', () => {
    expect(said('全年依法公开，上半年更好。\n收到政府信息公开申请58件。')).toEqual(['r1=58']);
  });
});

it.each([
  ['2023年结转的政府信息公开申请2件。', 'r2=2'],
  ['2024年结转到2025年政府信息公开申请2件。', 'r4=2'],
  ['政府信息公开申请由2023年结转2件。', 'r2=2'],
  ['政府信息公开申请结转至2025年8件。', 'r4=8'],
  ['政府信息公开申请结转至2024年8件。', 'r2=8'],
  ['政府信息公开申请本年度结转下年8件。', 'r4=8'],
  ['政府信息公开申请今年结转8件。', ''],
  ['政府信息公开申请结转8件。', ''],
])('which way requests are carried is told by the year: %s', (text, claim) => {
  expect(
    said(text)
      .map((one) => one.replace('@otherYear', ''))
      .join(' '),
  ).toBe(claim);
});

it.each([
  ['收到政府信息公开申请58件，其中网络40件，占比69.0%；信函18件，占比31.0%。', '69%=40/58 31%=18/58'],
  ['予以公开15件，占答复总数的30%，部分公开5件，占10%，不予公开3件，占6%。', '30%=15/r? 10%=5/r? 6%=3/r?'],
  ['收到政府信息公开申请58件，予以公开15件，部分公开5件，合计占34.5%。', ''],
  ['收到政府信息公开申请58件，公开率50‰。', ''],
  ['收到政府信息公开申请58件，其中网络申请约占70%。', ''],
  ['收到政府信息公开申请58件，其中网络约40件，占69%。', ''],
  ['收到政府信息公开申请60余件，其中予以公开15件，占25%。', '25%=15/r?'],
])('shares are those whose part and whole are known: %s', (text, shares) => {
  const claims = extractClaims(text, { year: 2024 }).filter(({ kind }) => kind === 'share');
  expect(claims.map(notation).join(' ')).toBe(shares);
});

it('claims stand in the order of the text, block by block', () => {
  const text = '行政许可决定3件。\n未收到政府信息公开申请，制发规范性文件2件，同比增长10%，废止1件。';
  const claims = extractClaims(text, { year: 2024 });
  expect(claims.map(({ block }) => block)).toEqual([...claims.map(({ block }) => block)].sort());
  const starts = claims.filter(({ block }) => block === 1).map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(claims.length).toBeGreaterThan(3);
});
