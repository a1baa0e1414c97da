import { describe, expect, it } from 'vitest';
import { type CellPath, type RuleId, validateReport } from '../../src/index.js';
import { type Fragment, reportFrom, runRule } from '../rules/examples/example.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { cases as second } from './second-cases.js';
import { cases as traps } from './trap-cases.js';

type Cells = { readonly [path in CellPath]?: number };

const said = (fragment: Fragment): string[] => {
  const { findings } = validateReport(reportFrom(fragment));
  return findings
    .filter(({ rule }) => rule.startsWith('narrative/'))
    .map(({ rule, actual }) => `${rule} ${actual}`);
};

const city = { year: 2024, agency: '某市人民政府' };

describe('a city that counts what it carried over and forward', () => {
  const cells: Cells = {
    'requests.received.total': 3119,
    'requests.carriedOver.total': 34,
    'requests.outcomes.total.total': 3050,
    'requests.carriedForward.total': 103,
  };
  const overview =
    '2024年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复），均在法定期限内予以答复。';

  it('is right', () => {
    expect(said({ ...city, cells, overview })).toEqual([]);
  });

  it.each([
    ['requests.received.total', 3118, 'narrative/received 3119'],
    ['requests.carriedOver.total', 35, 'narrative/carried-over 34'],
    ['requests.outcomes.total.total', 3051, 'narrative/answered 3050'],
    ['requests.carriedForward.total', 102, 'narrative/carried-forward 103'],
  ] as const)('is not with %s = %i', (path, value, finding) => {
    expect(said({ ...city, cells: { ...cells, [path]: value }, overview })).toEqual([finding]);
  });
});

describe('disputes by their results', () => {
  const results = ['upheld', 'corrected', 'otherResult', 'pending'] as const;
  const group = (path: string, figures: readonly number[]): Cells =>
    Object.fromEntries(results.map((result, i) => [`disputes.${path}.${result}`, figures[i] ?? 0]));
  const cells: Cells = {
    ...group('reconsideration', [72, 64, 178, 37]),
    ...group('litigation.direct', [15, 3, 4, 4]),
    ...group('litigation.afterReconsideration', [10, 2, 5, 3]),
  };
  const overview =
    '政府信息公开行政复议 351 件，其中结果维持 72 件，结果纠正 64 件，其他结果 178 件，尚未审结 37 件；政府信息公开行政诉讼 46 件，其中结果维持 25 件，结果纠正 5 件，其他结果 9 件，尚未审结 7 件。';

  it('adds both groups of litigation', () => {
    expect(said({ ...city, cells, overview })).toEqual([]);
  });

  it('finds a result that is off by one, and the total with it', () => {
    const wrong = { ...cells, 'disputes.litigation.afterReconsideration.pending': 4 };
    expect(said({ ...city, cells: wrong, overview })).toEqual([
      'narrative/litigation 7',
      'narrative/litigation 46',
    ]);
  });

  it('knows that 均获维持 leaves none pending', () => {
    const settled = {
      ...group('reconsideration', [7, 0, 0, 0]),
      ...group('litigation.direct', [9, 0, 0, 0]),
    };
    const text = '行政复议7件，诉讼9件，均获维持。';
    expect(said({ ...city, cells: settled, overview: text })).toEqual([]);
    const open = { ...group('reconsideration', [5, 0, 0, 2]), ...group('litigation.direct', [9, 0, 0, 0]) };
    expect(said({ ...city, cells: open, overview: text })).toEqual(['narrative/all-upheld 2']);
  });

  it('knows that 零纠错 says nothing of what is pending', () => {
    const open = group('reconsideration', [5, 0, 1, 2]);
    const text = '政府信息公开行政复议8件，实现零纠错。';
    expect(said({ ...city, cells: open, overview: text })).toEqual([]);
    const corrected = group('reconsideration', [5, 1, 0, 2]);
    expect(said({ ...city, cells: corrected, overview: text })).toEqual(['narrative/all-upheld 1']);
  });
});

describe('a figure that may or may not include what was carried over', () => {
  const cells: Cells = {
    'requests.received.total': 3525,
    'requests.carriedOver.total': 121,
    'requests.outcomes.total.total': 3540,
    'requests.carriedForward.total': 106,
  };
  it.each([
    '全市全年共收办政府信息公开申请3646件。',
    '全市全年共受理政府信息公开申请3646件。',
    '全市全年共受理政府信息公开申请3525件。',
    '全市全年共办理政府信息公开申请3540件。',
    '全市全年收到政府信息公开申请3525件。',
  ])('%s', (overview) => {
    expect(said({ ...city, cells, overview })).toEqual([]);
  });
  it.each([
    ['全市全年共收办政府信息公开申请3640件。', 'narrative/received 3640'],
    ['全市全年收到政府信息公开申请3646件。', 'narrative/received 3646'],
    ['全市全年收到政府信息公开申请3646件（含上年结转120件）。', 'narrative/carried-over 120'],
    ['全市全年受理政府信息公开申请3525件（含上年结转121件）。', 'narrative/received 3525'],
  ])('%s', (overview, finding) => {
    expect(said({ ...city, cells, overview })).toEqual([finding]);
  });

  it('names every reading', () => {
    const { findings } = runRule('narrative/received', {
      ...city,
      cells,
      overview: '全市受理政府信息公开申请3600件。',
    });
    expect(findings.map(({ message }) => message)).toEqual([
      '文中“受理政府信息公开申请3600件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 3525，“一、本年新收政府信息公开申请数量 · 总计 + 二、上年结转政府信息公开申请数量 · 总计”为 3646',
    ]);
  });
});

describe('whose figure it is', () => {
  const cells: Cells = { 'requests.received.total': 58 };
  const office = '市政府办公室收到政府信息公开申请17件。';

  it('warns of the office of a government, and says that the figure may be its own', () => {
    const { findings } = runRule('narrative/received', { ...city, cells, overview: office });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        '文中“收到政府信息公开申请17件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 58；文中的数字可能只是“市政府办公室”的',
      ],
    ]);
  });

  it('takes what the office says of itself in the report of a government for its own', () => {
    const { findings } = runRule('narrative/received', {
      ...city,
      cells,
      overview: '我办收到政府信息公开申请17件。',
    });
    expect(findings.map(({ message }) => message.slice(-15))).toEqual(['；文中的数字可能只是“我办”的']);
    expect(said({ agency: '某县林业局', cells, overview: '我局收到政府信息公开申请58件。' })).toEqual([]);
  });

  it.each([
    [
      'requests were put to one body of several',
      city.agency,
      '办理以市政府及市政府办公室为主体的政府信息公开申请19件。',
    ],
    ['the whole is given beside it', city.agency, `全市收到政府信息公开申请58件。${office}`],
    [
      'both are given in one sentence',
      city.agency,
      '全市收到政府信息公开申请58件，其中市政府办公室收到17件。',
    ],
    [
      'a street copies what its city received',
      '某区某街道办事处',
      '向市政府及市政府办公室提出的政府信息公开申请35件。',
    ],
    ['a bureau gives its region', '某县林业局', '全县收到政府信息公开申请92件。'],
    ['a district gives its city', '某市某区人民政府', '全市收到政府信息公开申请920件。'],
    ['it is of half a year', city.agency, '2024年上半年，收到政府信息公开申请20件。'],
    ['it is of another year', city.agency, '2023年收到政府信息公开申请20件。'],
    ['it is no exact figure', city.agency, '收到政府信息公开申请60余件。'],
  ])('says nothing where %s', (_, agency, overview) => {
    expect(said({ year: 2024, agency, cells, overview })).toEqual([]);
  });

  it('lets a bureau of justice count the cases that it decides', () => {
    const overview = '收到涉及政府信息公开的行政复议案件31件。';
    expect(said({ agency: '某县司法局', overview })).toEqual([]);
    expect(said({ agency: '某县林业局', overview })).toEqual(['narrative/reconsideration 31']);
  });
});

describe('lists and shares', () => {
  it.each([
    ['主动公开信息100条，其中动态60条，公告30条。', ['narrative/part-whole 100']],
    ['主动公开信息100条，其中动态60条，公告30条等。', []],
    ['主动公开信息100条，其中动态60条，公告50条等。', ['narrative/part-whole 100']],
    // What matters, not everything.
    ['主动公开信息1000条，其中规划12条，预算8条。', []],
    ['主动公开信息1000条，其中规划12条，其他8条。', ['narrative/part-whole 1000']],
    // Two divisions of one whole.
    ['主动公开信息100条，其中网站60条，公众号40条，政策解读12条。', []],
    ['主动公开信息约100条，其中网站60条，公众号30条。', []],
    ['予以公开占45.3%，不予公开占9%，无法提供占3%。', ['narrative/percentage 9', 'narrative/percentage 3']],
  ])('%s', (overview, findings) => {
    const cells: Cells = { 'requests.outcomes.granted.total': 453, 'requests.outcomes.total.total': 1000 };
    expect(said({ ...city, cells, overview })).toEqual(findings);
  });
});

it.each([...traps, ...second].filter(([, , ...claims]) => claims.length === 0).map(([, text]) => text))(
  'no narrative rule speaks of: %s',
  (text) => {
    for (const seed of [1, 2]) {
      const report = { ...balancedReport(seed, { year: 2024, agency: '某县人民政府' }) };
      report.overview = { blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })) };
      const found = validateReport(report).findings.map(({ rule }) => rule as RuleId);
      expect(found.filter((rule) => rule.startsWith('narrative/'))).toEqual([]);
    }
  },
);

it('cannot tell where a figure is unknown', () => {
  const { checked } = runRule('narrative/received', {
    cells: { 'requests.received.naturalPerson': null },
    overview: '全年收到政府信息公开申请58件。',
  });
  expect(checked).toEqual({ held: 0, failed: 0, undecided: 1 });
});

it('reads the form of 2019, where the same words count other rows', () => {
  const fragment: Fragment = {
    year: 2020,
    cells: {
      'requests.outcomes.other.total': 4,
      'requests.outcomes.total.total': 4,
      'proactive.normativeDocuments.made': 3,
    },
    overview: '制发规范性文件3件。办结政府信息公开申请4件，其中予以公开0件、部分公开0件、其他处理4件。',
  };
  expect(said(fragment)).toEqual([]);
  expect(said({ ...fragment, cells: { ...fragment.cells, 'proactive.normativeDocuments.made': 5 } })).toEqual(
    ['narrative/documents 3'],
  );
});
