import type { Label } from '../form/declaration.js';
import { type TopicKey, topicKeys, topics } from '../form/parts.js';

const numeral = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．。]{1,2}|[①-⑳㈠-㈩])/u;
const closing = /^(?:政府信息)?(?:工作)?(?:的)?(?:情况|方面|工作)?(?:[。：:.，,\s]|$)/u;

/** The topic of part one that a heading, or the opening words of a paragraph, name. */
export function openingTopic(text: string): TopicKey | null {
  const plain = text.slice(0, 60).replace(/\s+/gu, '').replace(numeral, '');
  for (const key of topicKeys) {
    const { zh, aliases = [] }: Label = topics[key];
    if ([zh, ...aliases].some((name) => plain.startsWith(name) && closing.test(plain.slice(name.length))))
      return key;
  }
  return null;
}

/** Whether a paragraph begins with a numeral of its own, as （二）依申请公开。 does: it then opens a matter. */
export function isNumbered(text: string): boolean {
  return numeral.test(text.trimStart());
}
