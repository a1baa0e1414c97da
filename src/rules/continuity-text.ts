import { repeatedShare, sentencesOf } from '../compare/sentences.js';
import { messagesIn } from '../finding/messages.js';
import { describePart } from '../report/describe-part.js';
import { isSameAgency } from '../report/same-agency.js';
import { officialForm, practice } from './basis.js';
import { notApplicable, type Outcome, type Rule } from './rule.js';

/** From here on a part is last year's over again. */
const repeatedTooMuch = 0.8;

/** Fewer sentences may well be alike. */
const fewestSentences = 4;

const boilerplate: Rule<'continuity/boilerplate'> = {
  id: 'continuity/boilerplate',
  severity: 'info',
  asserts: {
    'zh-CN': '第一、五部分不照抄上年（相同的句子不到八成）',
    en: 'Parts one and five are not last year’s text over again',
  },
  basis: officialForm,
  reads: { parts: ['overview', 'problems'], previous: true },
  check({ report, lastYear }) {
    if (!lastYear) return notApplicable;
    return (['overview', 'problems'] as const).flatMap((part): Outcome[] => {
      if (sentencesOf(report[part]).length < fewestSentences) return [];
      const share = repeatedShare(lastYear.report[part], report[part]) ?? 0;
      if (share < repeatedTooMuch) return ['held'];
      const percent = Math.round(share * 100);
      return [
        {
          part,
          actual: `${percent}%`,
          message: (locale) =>
            messagesIn(locale)['continuity/boilerplate']({ part: describePart(part, locale), percent }),
        },
      ];
    });
  },
};

const agency: Rule<'continuity/agency'> = {
  id: 'continuity/agency',
  severity: 'warning',
  asserts: {
    'zh-CN': '上年报告是同一机关前一年度的报告',
    en: 'The previous report is the same agency’s, on the year before',
  },
  basis: practice,
  reads: { parts: ['header'], previous: true },
  check({ report, previous }) {
    if (!previous) return notApplicable;
    const outcomes: Outcome[] = [];
    const [own, other] = [report.agency.name, previous.agency.name];
    if (own === null || other === null) outcomes.push('undecided');
    else if (isSameAgency(report.agency, previous.agency)) outcomes.push('held');
    else {
      outcomes.push({
        expected: own,
        actual: other,
        message: (locale) => messagesIn(locale)['continuity/agency']({ kind: 'agency', own, other }),
      });
    }
    const [year, before] = [report.year, previous.year];
    if (year === null || before === null) outcomes.push('undecided');
    else if (before === year - 1) outcomes.push('held');
    else {
      outcomes.push({
        // Text: a difference of years is no delta.
        expected: String(year - 1),
        actual: String(before),
        message: (locale) => messagesIn(locale)['continuity/agency']({ kind: 'year', year, before }),
      });
    }
    return outcomes;
  },
};

/** This year's report after last year's, figures aside. */
export const continuityTextRules = [boilerplate, agency] as const;
