import { sentencesOf, shareRepeated } from '../compare/sentences.js';
import { messagesIn } from '../finding/messages.js';
import { describePart } from '../report/describe-part.js';
import { isSameAgency } from '../report/same-agency.js';
import { officialForm, practice } from './basis.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

/** From here on a part is last year's over again. */
const repeatedTooMuch = 0.8;

/** Fewer sentences may well be alike. */
const fewestSentences = 4;

const boilerplate: CatalogueRule<'continuity/boilerplate'> = {
  id: 'continuity/boilerplate',
  severity: 'info',
  basis: officialForm,
  reads: { parts: ['overview', 'problems'], previous: true },
  check({ report, lastYear }) {
    if (!lastYear) return notApplicable;
    return (['overview', 'problems'] as const).flatMap((part): Outcome[] => {
      const sentences = sentencesOf(report[part]);
      if (sentences.length < fewestSentences) return [];
      const share = shareRepeated(lastYear.report[part], sentences) ?? 0;
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

const agency: CatalogueRule<'continuity/agency'> = {
  id: 'continuity/agency',
  severity: 'warning',
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
