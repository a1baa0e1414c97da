import { messagesIn } from '../finding/messages.js';
import { findCell } from '../form/table-spec.js';
import { figureAt } from '../report/figures.js';
import { narrativeText } from '../report/narrative.js';
import { arithmetic, identityNoteOfForm, law, practice } from './basis.js';
import { equationRule } from './equation-rule.js';
import { firstFeeYear, speaksOfFee } from './other.js';
import { notApplicable, type Rule } from './rule.js';

/** Shares of less than this many requests say nothing. */
const enoughRequests = 20;

const rowTotal = equationRule(
  'requests/row-total',
  'requests',
  'row-total',
  {
    'zh-CN': '每行总计等于自然人与五类法人或其他组织之和',
    en: 'The total of each row is the sum of natural persons and the five kinds of organizations',
  },
  arithmetic,
);

const outcomeTotal = equationRule(
  'requests/outcome-total',
  'requests',
  'column-total',
  {
    'zh-CN': '每列第三项（七）总计等于各办理结果之和',
    en: 'Item III (7) of each column is the sum of its outcomes',
  },
  arithmetic,
);

const balance = equationRule(
  'requests/balance',
  'requests',
  'identity',
  {
    'zh-CN': '每列第一项加第二项等于第三项（七）总计加第四项',
    en: 'In each column, items I and II add up to items III (7) and IV',
  },
  identityNoteOfForm,
);

const received = 'requests.received.total';
const carriedForward = 'requests.carriedForward.total';
const handled = 'requests.outcomes.total.total';

const carryForwardShare: Rule<'requests/carry-forward-share'> = {
  id: 'requests/carry-forward-share',
  severity: 'info',
  asserts: {
    'zh-CN': '结转下年度的不多于本年新收，新收 20 件以上的不过其半',
    en: 'No more is carried forward than was received, and from 20 requests on no more than half',
  },
  basis: law(33),
  reads: { parts: ['requests'] },
  check({ figures }) {
    const forward = figureAt(figures, carriedForward);
    const all = figureAt(figures, received);
    if (forward === null || all === null) return ['undecided'];
    if (forward <= all && (all < enoughRequests || forward * 2 <= all)) return ['held'];
    return [
      {
        cells: [carriedForward, received],
        actual: forward,
        message: (locale) => messagesIn(locale)['requests/carry-forward-share']({ forward, received: all }),
      },
    ];
  },
};

const overdueFeePath = 'requests.outcomes.other.overdueFee.total';

const overdueFee: Rule<'requests/overdue-fee'> = {
  id: 'requests/overdue-fee',
  severity: 'warning',
  asserts: {
    'zh-CN': '逾期未缴费不再处理的，2021 年以前为 0；有此情形的，第六部分说明收费情况',
    en: 'No request lapses for want of a fee before 2021; where one does, part six speaks of the fee',
  },
  basis: law(42),
  reads: { parts: ['requests', 'other'] },
  check({ figures, report }) {
    if (!findCell(overdueFeePath, figures.requests.spec.edition)) return notApplicable;
    const count = figureAt(figures, overdueFeePath);
    const { year } = report;
    if (count === null || (year === null && count !== 0)) return ['undecided'];
    if (count === 0 || year === null) return ['held'];
    const tooEarly = year < firstFeeYear;
    if (!tooEarly && speaksOfFee(narrativeText(report.other))) return ['held'];
    return [
      {
        cells: [overdueFeePath],
        ...(tooEarly ? { expected: 0 } : {}),
        actual: count,
        message: (locale) =>
          messagesIn(locale)['requests/overdue-fee']({ count, year: tooEarly ? year : null }),
      },
    ];
  },
};

const otherReasonPath = 'requests.outcomes.other.otherReason.total';

const otherShare: Rule<'requests/other-share'> = {
  id: 'requests/other-share',
  severity: 'info',
  asserts: {
    'zh-CN': '（六）其他处理 3.其他 不超过总计的五分之一（总计 20 件以上）',
    en: 'Item III (6) 3. Other is no more than a fifth of the outcomes, from 20 on',
  },
  basis: practice,
  reads: { parts: ['requests'] },
  check({ figures }) {
    if (!findCell(otherReasonPath, figures.requests.spec.edition)) return notApplicable;
    const other = figureAt(figures, otherReasonPath);
    const total = figureAt(figures, handled);
    if (other === null || total === null) return ['undecided'];
    if (total < enoughRequests) return notApplicable;
    if (other * 5 <= total) return ['held'];
    return [
      {
        cells: [otherReasonPath, handled],
        actual: other,
        message: (locale) => messagesIn(locale)['requests/other-share']({ other, total }),
      },
    ];
  },
};

/** Table three. */
export const requestRules = [
  rowTotal,
  outcomeTotal,
  balance,
  carryForwardShare,
  overdueFee,
  otherShare,
] as const;
