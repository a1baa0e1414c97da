import { clip, few } from './clip.js';
import type { MessageCatalogue, SumEvidence } from './messages.js';
import type { RepairKind } from './repair.js';

const kinds = { count: '非负整数', change: '整数', amount: '非负数' } as const;

/** At most three places, and how many more there are. */
const places = (all: readonly string[], separator = '；'): string =>
  few(all)
    .map((text) => clip(text))
    .join(separator) + (all.length > few(all).length ? ` 等 ${all.length} 处` : '');

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}：各项之和为 ${expected}，表中为 ${actual}，相差 ${Math.abs(delta)}`;

/** The mistakes that repairs undo; nothing is said where only the figure tells. */
const mistakes: Record<RepairKind, string> = {
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

  'compare/not-in-form': ({ place, edition }) => `${place}：${edition}年版表格没有这一项`,
  'compare/redefined': ({ place, why }) => `${place}：两版口径不同，${why}`,
};
