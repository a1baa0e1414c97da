import { clip } from './clip.js';
import type { ClaimEvidence, MessageCatalogue, SumEvidence } from './message-catalogue.js';
import type { RepairKind } from './repair.js';
import { chineseDate, places } from './wording.zh-CN.js';

const kinds = { count: '非负整数', change: '整数', amount: '非负数' } as const;

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}：各项之和为 ${expected}，表中为 ${actual}，相差 ${Math.abs(delta)}`;

/** What the prose says, and every place of the tables that it can mean. */
const claimed = ({ text, readings, body }: ClaimEvidence): string =>
  `文中“${clip(text)}”，表中${readings.map(({ place, value }) => `“${place}”为 ${value}`).join('，')}${body === null ? '' : `；文中的数字可能只是“${clip(body)}”的`}`;

/** The change in per cent, behind the two figures it is of. */
const shareOfChange = (before: number, value: number): string =>
  before === 0 || before === value
    ? ''
    : `，${value > before ? '增长' : '下降'} ${Number(((Math.abs(value - before) / before) * 100).toFixed(2))}%`;

const headerPlaces = {
  title: '标题',
  period: '统计期限',
  preamble: '导语',
  overview: '第一部分开头',
} as const;

/** The mistakes that repairs undo; nothing is said where only the figure tells. */
export const mistakes: Readonly<Record<RepairKind, string>> = {
  'digits-interchanged': '数字颠倒',
  'digit-added': '多一位数字',
  'digit-omitted': '少一位数字',
  'digit-replaced': '错一位数字',
  'times-ten': '多一个 0',
  tenth: '少一个 0',
  'lost-to-zero': '漏填为 0',
  'other-figure': '',
  'total-not-recalculated': '总计未重算',
  'previous-year': '误用上年数字',
  'error-summed': '错数计入总计',
  'swapped-across': '左右相邻两格互换',
  'swapped-down': '上下相邻两格互换',
  'row-shifted': '整行错位一列',
  'rows-exchanged': '两行互换',
  'columns-exchanged': '两列互换',
  several: '',
};

/** Messages in Chinese. */
export const zhCN: MessageCatalogue = {
  'rule/crashed': ({ rule, reason }) => `规则 ${rule} 自身出错，未能检查（${clip(reason)}）`,

  'balance/repair': ({ changes, kind, resolves }) => {
    const mistake = mistakes[kind];
    const each = changes.map(
      ({ place, from, to }, i) =>
        `${place} 应为 ${to}（表中${from === null ? '空白' : ` ${from}`}${i === 0 && mistake ? `，${mistake}` : ''}）`,
    );
    return `${each.join('；')}，可同时解释 ${resolves} 处不平衡`;
  },

  'cells/not-a-count': ({ place, value, measure }) => `${place}：${value} 不是${kinds[measure]}`,
  'cells/blank': (evidence) =>
    `${evidence.table}：有 ${evidence.places.length} 格空白，空白不等于 0：${places(evidence.places)}`,
  'cells/not-applicable': (evidence) =>
    `${evidence.table}：有 ${evidence.places.length} 格填“${places(evidence.marks, '”“')}”，没有的应填 0：${places(evidence.places)}`,
  'cells/unreadable': ({ place, text }) => `${place}：“${clip(text)}”不是数字`,

  'format/part-missing': ({ part }) => `缺少“${part}”部分`,
  'format/part-order': (evidence) =>
    evidence.kind === 'repeated'
      ? `标题“${clip(evidence.heading)}”重复出现`
      : `各部分未按格式顺序排列：“${evidence.printed.map((text) => clip(text)).join('”“')}”`,
  'format/part-title': ({ printed, expected }) => `标题“${clip(printed)}”与格式不一致，格式为“${expected}”`,
  'format/table-missing': ({ part }) => `“${part}”部分没有表格，或表格中没有任何数据`,
  'format/edition': ({ part, year, expected, actual, ruling }) =>
    `${part}：${year} 年度报告应使用 ${expected} 年版表格（${ruling}），此表为 ${actual} 年版`,
  'format/row-set': ({ part, kind, labels }) =>
    kind === 'added'
      ? `${part}：增加了格式没有的行“${places(labels, '”“')}”`
      : kind === 'missing'
        ? `${part}：缺少 ${labels.length} 行：${places(labels)}`
        : `${part}：有 ${labels.length} 行名称与格式不一致：“${places(labels, '”“')}”`,
  'format/obsolete-table': ({ labels }) =>
    `附有 2019 年以前的统计表（${places(labels, '、')}），现行格式已不使用`,

  'header/year': ({ where, found, year }) =>
    `${headerPlaces[where]}的年度是 ${found} 年，与报告年度 ${year} 年不一致`,
  'header/period': ({ start, end, year }) =>
    `统计期限为${chineseDate(start)}至${chineseDate(end)}，应为${year}年1月1日至12月31日`,
  'header/agency': ({ where, named, agency }) =>
    `${headerPlaces[where]}的机关是“${clip(named)}”，与报告机关“${clip(agency)}”不一致`,
  'header/contact': ({ missing }) =>
    `报告没有写明${missing.map((what) => (what === 'contact' ? '联系方式' : '下载途径')).join('和')}`,

  'timeline/published-late': ({ published, deadline, days }) =>
    `${chineseDate(published)}公布，晚于期限（${chineseDate(deadline)}）${days} 天`,
  'timeline/overdue': ({ asOf, deadline, days }) =>
    `截至${chineseDate(asOf)}尚未公布，已超过期限（${chineseDate(deadline)}）${days} 天`,
  'timeline/published-early': ({ published, end }) =>
    `${chineseDate(published)}公布，早于统计期限结束日（${chineseDate(end)}）`,

  'proactive/rules-authority': ({ agency, figures }) =>
    `${agency === null ? '本机关' : clip(agency)}无权制定规章，表中${figures.map(({ place, value }) => `${place}为 ${value}`).join('、')}`,
  'proactive/in-force-bound': ({ row, issued, repealed, inForce }) =>
    `${row}：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效至少 ${issued - repealed} 件，表中为 ${inForce} 件`,
  'proactive/repealed-bound': ({ row, issued, repealed, before }) =>
    `${row}：本年废止 ${repealed} 件，多于上年现行有效 ${before} 件加本年制发 ${issued} 件`,
  'proactive/published-total': ({ row, published, total }) =>
    `${row}：对外公开总数量 ${total}，少于本年新公开数量 ${published}`,
  'proactive/fee-magnitude': ({ amount, before }) =>
    `行政事业性收费本年 ${amount} 万元，上年 ${before} 万元，相差百倍以上，请核对单位是否为万元`,
  'proactive/procurement': ({ projects, amount }) =>
    `政府集中采购项目 ${projects} 项，总金额 ${amount} 元，${projects === 0 ? '有金额而无项目' : '有项目而无金额'}`,

  'requests/row-total': brokenTotal,
  'requests/outcome-total': brokenTotal,
  'requests/balance': ({ place, expected, actual, delta }) =>
    `“${place}”列：第一项加第二项为 ${expected}，第三项（七）总计加第四项为 ${actual}，相差 ${Math.abs(delta)}`,
  'requests/carry-forward-share': ({ forward, received }) =>
    `结转下年度继续办理 ${forward} 件，超过本年新收 ${received} 件${forward > received ? '' : '的一半'}`,
  'requests/overdue-fee': ({ count, year }) =>
    year === null
      ? `因逾期未缴费不再处理 ${count} 件，第六部分没有说明收取信息处理费的情况`
      : `因逾期未缴费不再处理 ${count} 件，但信息处理费自 2021 年起才可收取，本报告为 ${year} 年度`,
  'requests/other-share': ({ other, total }) =>
    `（六）其他处理 3.其他为 ${other} 件，超过办理结果总计 ${total} 件的五分之一`,

  'disputes/total': brokenTotal,
  'disputes/plausible': ({ disputes, requests }) =>
    `行政复议和直接起诉共 ${disputes} 件，多于本年与上年办理的申请 ${requests} 件`,

  'overview/topics': ({ missing }) => `第一部分没有写到${missing.join('、')}`,
  'overview/accountability': ({ missing }) => `政府的报告没有写到${missing.join('、')}结果情况`,
  'problems/empty': ({ text }) =>
    text === '' ? '第五部分没有内容' : `第五部分只有“${text}”，没有写明存在的问题及改进情况`,
  'problems/improvement': ({ missing }) =>
    `第五部分没有写明${missing.map((what) => (what === 'problems' ? '存在的问题' : '改进情况')).join('和')}`,
  'other/fee-statement': ({ year }) =>
    `${year} 年度报告的第六部分没有报告收取信息处理费的情况，未收取的也应写明`,
  'other/fee-multiple': ({ amount }) => `第六部分的信息处理费 ${amount} 元不是 10 元的倍数`,
  'other/fee-covered': ({ amount, fees }) =>
    `第六部分的信息处理费 ${amount} 元，多于第二部分行政事业性收费 ${fees} 万元`,

  'narrative/received': claimed,
  'narrative/answered': claimed,
  'narrative/carried-over': claimed,
  'narrative/carried-forward': claimed,
  'narrative/outcomes': claimed,
  'narrative/no-requests': claimed,
  'narrative/reconsideration': claimed,
  'narrative/litigation': claimed,
  'narrative/no-disputes': claimed,
  'narrative/all-upheld': claimed,
  'narrative/documents': claimed,
  'narrative/percentage': ({ text, part, whole, percent }) =>
    `文中“${clip(text)}”，${part} 占 ${whole} 的 ${percent}%`,
  'narrative/part-whole': ({ text, whole, sum }) =>
    `文中“${clip(text)}”，各项之和为 ${sum}，${sum > whole ? '多于' : '少于'}总数 ${whole}`,
  'narrative/repeated': ({ texts, values }) =>
    `文中“${clip(texts[0])}”与“${clip(texts[1])}”所说是同一项，数字分别为 ${values[0]} 和 ${values[1]}`,

  'continuity/carried-over': ({ place, before, value }) =>
    `${place}：表中为 ${value}，上年报告结转下年度继续办理为 ${before}，相差 ${Math.abs(value - before)}`,
  'continuity/in-force': ({ row, before, issued, repealed, value }) =>
    `${row}：上年现行有效 ${before} 件，加本年制发 ${issued} 件，减本年废止 ${repealed} 件，应为 ${before + issued - repealed} 件，表中为 ${value} 件`,
  'continuity/items': ({ row, before, change, value }) =>
    `${row}：上年报告的项目数量 ${before} 加增减 ${change} 为 ${before + change}，本年表中上一年项目数量为 ${value}`,
  'continuity/surge': ({ place, before, value }) =>
    `${place}：上年 ${before}，本年 ${value}，${value > before ? '增至五倍以上' : '降至五分之一以下'}，请核对`,
  'continuity/pending': ({ row, before }) => `${row}：上年尚未审结 ${before} 件，本年没有反映`,
  'continuity/year-over-year': ({ text, before, value }) =>
    `“${clip(text)}”与数据不符：上年 ${before}，本年 ${value}${shareOfChange(before, value)}`,
  'continuity/boilerplate': ({ part, percent }) => `“${part}”有 ${percent}% 的句子与上年报告相同`,
  'continuity/agency': (evidence) =>
    evidence.kind === 'agency'
      ? `上年报告的机关是“${clip(evidence.other)}”，本年报告的机关是“${clip(evidence.own)}”`
      : `用于对照的是 ${evidence.before} 年度报告，${evidence.year} 年度报告应与 ${evidence.year - 1} 年度对照`,

  'consolidation/sum': ({ place, members, expected, actual }) =>
    `${place}：${members} 个成员单位之和为 ${expected}，表中为 ${actual}`,
  'consolidation/member-missing': ({ member, year, of }) =>
    `${member === null ? '一个成员单位' : clip(member)}${of === null ? '没有任何数据' : `报送的是 ${of} 年度报告${year === null ? '' : `，不是 ${year} 年度`}`}`,
};
