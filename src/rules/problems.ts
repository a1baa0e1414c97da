import { clip } from '../finding/clip.js';
import { messagesIn } from '../finding/messages.js';
import { type Narrative, narrativeText } from '../report/narrative.js';
import { law } from './basis.js';
import { isFiguresAlone, isPartMissing } from './presence.js';
import { type CatalogueRule, notApplicable } from './rule.js';

const fewestCharacters = 10;

/** The words of a part without spaces and punctuation. */
function bareProse(narrative: Narrative): string {
  return narrativeText(narrative).replace(/[\s\p{P}\p{S}]+/gu, '');
}

const empty: CatalogueRule<'problems/empty'> = {
  id: 'problems/empty',
  severity: 'error',
  basis: law(50),
  reads: { parts: ['problems'] },
  check(subject) {
    // One fault, one finding: format/part-missing speaks of a part that is not there.
    if (isFiguresAlone(subject) || isPartMissing(subject, 'problems')) return notApplicable;
    if (bareProse(subject.report.problems).length >= fewestCharacters) return ['held'];
    const text = clip(narrativeText(subject.report.problems));
    return [{ actual: text, message: (locale) => messagesIn(locale)['problems/empty']({ text }) }];
  },
};

const problemWords =
  /问题|不足|不够|不高|不强|不多|不全|不及时|不平衡|不到位|不规范|差距|薄弱|短板|弱项|有待|欠缺|欠|滞后|困难|单一|缺乏|缺少|仍需|还需|较少|较低/u;
const improvementWords =
  /改进|下一步|今后|加强|加大|加快|提升|完善|提高|强化|优化|整改|推进|健全|规范|拓宽|拓展|深化|落实|措施|打算|努力/u;

const improvement: CatalogueRule<'problems/improvement'> = {
  id: 'problems/improvement',
  severity: 'warning',
  basis: law(50),
  reads: { parts: ['problems'] },
  check({ report }) {
    if (bareProse(report.problems).length < fewestCharacters) return notApplicable;
    const text = narrativeText(report.problems);
    const missing = [
      ...(problemWords.test(text) ? [] : (['problems'] as const)),
      ...(improvementWords.test(text) ? [] : (['improvements'] as const)),
    ];
    if (missing.length === 0) return ['held'];
    return [{ message: (locale) => messagesIn(locale)['problems/improvement']({ missing }) }];
  },
};

/** Part five. */
export const problemRules = [empty, improvement] as const;
