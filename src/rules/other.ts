import { messagesIn } from '../finding/messages.js';
import { narrativeText } from '../report/narrative.js';
import { officialForm } from './basis.js';
import { isFiguresAlone, isPartMissing } from './presence.js';
import { notApplicable, type Rule } from './rule.js';

/** The processing fee of 国办函〔2020〕109号 is collected, and reported on, from 2021-01-01. */
export const firstFeeYear = 2021;

/** Whether a text speaks of the processing fee, be it to say that there was none. */
export function speaksOfFee(text: string): boolean {
  return /处理费|收费|费用|收取/u.test(text);
}

const feeStatement: Rule<'other/fee-statement'> = {
  id: 'other/fee-statement',
  severity: 'warning',
  asserts: {
    'zh-CN': '自 2021 年度起，第六部分报告收取信息处理费的情况，未收取的也写明',
    en: 'From 2021 on, part six says what processing fee was collected, none too',
  },
  basis: officialForm,
  reads: { parts: ['other'] },
  check(subject) {
    const { report } = subject;
    if (isFiguresAlone(subject) || isPartMissing(subject, 'other')) return notApplicable;
    if (report.year === null) return ['undecided'];
    if (report.year < firstFeeYear) return notApplicable;
    // Said in another part it is said.
    const elsewhere = [report.preamble, report.overview, report.problems].some(
      (narrative) =>
        narrative !== undefined && /信息处理费|信息公开.{0,6}收费/u.test(narrativeText(narrative)),
    );
    if (elsewhere || speaksOfFee(narrativeText(report.other))) return ['held'];
    const { year } = report;
    return [{ message: (locale) => messagesIn(locale)['other/fee-statement']({ year }) }];
  },
};

/** Part six. */
export const otherRules = [feeStatement] as const;
