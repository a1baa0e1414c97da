import { clip } from '../finding/clip.js';
import { messagesIn } from '../finding/messages.js';
import { law } from './basis.js';
import { isFiguresAlone, isPartMissing } from './presence.js';
import { textOf } from './prose.js';
import { type CatalogueRule, notApplicable } from './rule.js';

const fewestCharacters = 10;

/** Whether a text has words to speak of, spaces and punctuation aside. Mostly its beginning has. */
function hasWords(text: string): boolean {
  return (
    bareLength(text.slice(0, 4 * fewestCharacters)) >= fewestCharacters ||
    bareLength(text) >= fewestCharacters
  );
}

function bareLength(text: string): number {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '').length;
}

const empty: CatalogueRule<'problems/empty'> = {
  id: 'problems/empty',
  severity: 'error',
  basis: law(50),
  reads: { parts: ['problems'] },
  check(subject) {
    // One fault, one finding: format/part-missing speaks of a part that is not there.
    if (isFiguresAlone(subject) || isPartMissing(subject, 'problems')) return notApplicable;
    if (hasWords(textOf(subject, 'problems'))) return ['held'];
    const text = clip(textOf(subject, 'problems'));
    return [{ actual: text, message: (locale) => messagesIn(locale)['problems/empty']({ text }) }];
  },
};

const problemWords =
  /问题|不足|不够|不高|不强|不多|不全|不及时|不平衡|不到位|不规范|不健全|不完善|差距|薄弱|短板|弱项|有待|亟待|欠缺|欠|滞后|困难|单一|缺乏|缺少|仍需|还需|较少|较低/u;
// 不规范, 有待提高 and 落实不到位 are problems, for all that they hold the word for the remedy.
const improvementWords =
  /下一步|今后|措施|打算|(?<!不|[有亟]待(?:进一步)?)(?:改进|加强|加大|加快|提升|提高|强化|优化|整改|推进|完善|健全|规范|拓宽|拓展|深化|落实|努力)(?!(?:得|还|仍|尚|力度|工作){0,3}(?:不到位|不够|不力|不实|不深|不彻底|不及时|缓慢|滞后))/u;

const improvement: CatalogueRule<'problems/improvement'> = {
  id: 'problems/improvement',
  severity: 'warning',
  basis: law(50),
  reads: { parts: ['problems'] },
  check(subject) {
    const text = textOf(subject, 'problems');
    if (!hasWords(text)) return notApplicable;
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
