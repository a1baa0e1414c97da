import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/index.js';
import { type Fragment, runRule } from './examples/example.js';

/** What a rule must not say anything about: each of these was drawn from how reports are really printed. */
const silent: readonly [RuleId, string, Fragment][] = [
  [
    'header/year',
    'a year further in than the opening',
    { overview: '某县于2023年修订了目录。2024年，照此公开。' },
  ],
  [
    'header/year',
    'last year named beside this one',
    { overview: '2023年，基础已经打好。2024年，继续推进。' },
  ],
  [
    'header/year',
    'a title that also gives the day',
    { title: '某县人民政府2024年政府信息公开工作年度报告（2025年1月20日发布）' },
  ],
  [
    'header/year',
    'a document number in the preamble',
    { preamble: '按照国办公开办函〔2021〕30号的格式编制本报告。' },
  ],
  ['header/year', 'a title without a year', { title: '某县人民政府政府信息公开工作年度报告' }],
  ['header/agency', 'a title without the agency', { title: '2024年政府信息公开工作年度报告' }],
  [
    'header/agency',
    'a title that names the county for its government',
    { title: '某省某市某县2024年政府信息公开工作年度报告' },
  ],
  ['header/agency', 'we', { preamble: '现将我县2024年政府信息公开工作情况报告如下。' }],
  [
    'header/contact',
    'the preamble inside part one',
    { overview: '本报告可在县政府网站查阅，联系电话：0000-0000000。' },
  ],
  [
    'header/contact',
    'contact known as data',
    { overview: '全年……', agency: { name: '某县', contact: { telephone: '0', website: 'x' } } },
  ],
  [
    'timeline/published-late',
    'a township, for which the law names no day',
    { agency: '某县某乡人民政府', publishedOn: '2025-06-30' },
  ],
  [
    'timeline/published-late',
    'a zone’s committee, which is no department',
    { agency: '某高新技术产业开发区管理委员会', publishedOn: '2025-06-30' },
  ],
  [
    'timeline/published-late',
    'an office that may report for its government',
    { agency: '某县人民政府办公室', publishedOn: '2025-03-28' },
  ],
  [
    'timeline/published-late',
    'a caller without a deadline',
    { agency: '某县林业局', publishedOn: '2025-06-30', deadlines: { department: null } },
  ],
  [
    'timeline/overdue',
    'a report that is published, if late',
    { agency: '某县林业局', publishedOn: '2025-06-30', asOf: '2025-07-01' },
  ],
  ['timeline/published-early', 'the last day of the year', { publishedOn: '2024-12-31' }],
  [
    'proactive/rules-authority',
    'a city, which may have districts',
    { agency: '某市人民政府', cells: { 'proactive.rules.inForce': 12 } },
  ],
  [
    'proactive/rules-authority',
    'a ministry',
    { agency: '国家发展和改革委员会', cells: { 'proactive.rules.inForce': 12 } },
  ],
  [
    'proactive/rules-authority',
    'a provincial department',
    { agency: '某省林业厅', cells: { 'proactive.rules.inForce': 12 } },
  ],
  [
    'proactive/rules-authority',
    'a city’s office, which may report for the city',
    { agency: '某市人民政府办公室', cells: { 'proactive.rules.inForce': 12 } },
  ],
  [
    'proactive/rules-authority',
    'an agency of unknown kind',
    { agency: '某某', cells: { 'proactive.rules.inForce': 12 } },
  ],
  [
    'proactive/fee-magnitude',
    'fees that began this year',
    { cells: { 'proactive.fees.amount': 500 }, previous: {} },
  ],
  ['proactive/in-force-bound', 'more repealed than issued', { cells: { 'proactive.rules.repealed': 8 } }],
  [
    'proactive/repealed-bound',
    'a previous report in the form of 2019',
    { year: 2021, cells: { 'proactive.rules.repealed': 8 }, previous: { year: 2020 } },
  ],
  [
    'requests/carry-forward-share',
    'few requests',
    { cells: { 'requests.received.total': 3, 'requests.carriedForward.total': 2 } },
  ],
  [
    'requests/other-share',
    'few outcomes',
    { cells: { 'requests.outcomes.other.otherReason.total': 9, 'requests.outcomes.total.total': 19 } },
  ],
  [
    'requests/other-share',
    'the form of 2019, which has one row',
    { year: 2020, cells: { 'requests.outcomes.other.total': 90, 'requests.outcomes.total.total': 100 } },
  ],
  ['requests/overdue-fee', 'none lapsed', { other: '没有其他需要报告的事项。' }],
  [
    'disputes/plausible',
    'litigation after reconsideration, counted once',
    {
      cells: {
        'disputes.reconsideration.total': 3,
        'disputes.litigation.afterReconsideration.total': 3,
        'requests.outcomes.total.total': 3,
      },
      previous: {},
    },
  ],
  [
    'overview/topics',
    'topics under other words',
    {
      overview:
        '全年发布信息300条。收到公开申请2件，均按时答复。对拟公开的文件逐件审查。县政府网站改版上线。开展业务培训两次。',
    },
  ],
  ['overview/accountability', 'a department', { agency: '某县林业局', overview: '全年公开信息。' }],
  [
    'overview/accountability',
    'what is said in part five',
    { overview: '全年公开信息。', problems: '考核靠后，群众满意度不高，未对有关人员问责。' },
  ],
  ['problems/empty', 'a short but real sentence', { problems: '公开不够及时，今后改进。' }],
  [
    'problems/improvement',
    'problems named by a heading',
    {
      problems: {
        blocks: [
          { kind: 'heading', text: '（一）存在的问题' },
          { kind: 'paragraph', text: '人员更换频繁，下一步将加强培训。' },
        ],
      },
    },
  ],
  ['other/fee-statement', 'a report on 2020', { year: 2020, other: '无。' }],
  [
    'other/fee-statement',
    'what part one says of the fee',
    { overview: '全年没有收取信息处理费。', other: '无。' },
  ],
  [
    'format/part-title',
    'a numeral that was lost',
    {
      outline: {
        headings: [{ part: 'other', text: '其他需要报告的事项', location: {} }],
        tables: [],
        foreignRows: [],
      },
    },
  ],
  [
    'format/obsolete-table',
    'one label of the old table',
    { outline: { headings: [], tables: [], foreignRows: [{ label: '行政复议数量', location: {} }] } },
  ],
  ['format/edition', 'a year before any form', { year: 2018, edition: '2019' }],
  [
    'continuity/carried-over',
    'a report two years back',
    {
      cells: { 'requests.carriedOver.total': 3 },
      previous: { year: 2022, cells: { 'requests.carriedForward.total': 4 } },
    },
  ],
  [
    'continuity/carried-over',
    'the report of another agency',
    {
      agency: '某县林业局',
      cells: { 'requests.carriedOver.total': 3 },
      previous: { agency: '某县水利局', cells: { 'requests.carriedForward.total': 4 } },
    },
  ],
  [
    'continuity/in-force',
    'the change from 2020 to 2021',
    {
      year: 2021,
      cells: { 'proactive.rules.inForce': 3 },
      previous: { year: 2020, cells: { 'proactive.rules.totalPublished': 9 } },
    },
  ],
  [
    'continuity/surge',
    'a small figure that grew',
    {
      cells: { 'proactive.penalties.decisions': 300 },
      previous: { cells: { 'proactive.penalties.decisions': 19 } },
    },
  ],
  [
    'continuity/surge',
    'figures that the editions count differently',
    {
      year: 2021,
      cells: { 'proactive.fees.amount': 0.5 },
      previous: { year: 2020, cells: { 'proactive.fees.previousItems': 60 } },
    },
  ],
  [
    'continuity/boilerplate',
    'a part of three sentences',
    {
      problems: ['公开不够及时。', '解读不够。', '下一步将改进。'],
      previous: { problems: ['公开不够及时。', '解读不够。', '下一步将改进。'] },
    },
  ],
  ['continuity/agency', 'a short name', { agency: '某县人民政府', previous: { agency: '某县' } }],
  [
    'consolidation/sum',
    'what no edition lets compare',
    { year: 2021, cells: { 'proactive.fees.amount': 5 }, members: [{ year: 2021, edition: '2019' }] },
  ],
];

describe.each(silent)('%s says nothing of', (id, what, fragment) => {
  it(what, () => {
    expect(runRule(id, fragment).findings).toEqual([]);
  });
});
