import type { Label } from '../form/declaration.js';
import { type TopicKey, topicKeys, topics } from '../form/parts.js';

const numeral = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．。]{1,2}|[①-⑳㈠-㈩])/u;
const closing = /^(?:政府信息)?(?:工作)?(?:的)?(?:情况|方面|工作)?(?:[。：:.，,\s]|$)/u;

// Derived on first use; the contents never change.
let names: readonly (readonly [name: string, key: TopicKey])[] | undefined;
let beginning: RegExp | undefined;

function namesOfTopics(): readonly (readonly [string, TopicKey])[] {
  return topicKeys.flatMap((key) => {
    const { zh, aliases = [] }: Label = topics[key];
    return [zh, ...aliases].map((name) => [name, key] as const);
  });
}

/** The topic of part one that a heading, or the opening words of a paragraph, name. */
export function openingTopic(text: string): TopicKey | null {
  names ??= namesOfTopics();
  // Of all paragraphs few begin with such a character: the others need no second look.
  beginning ??= new RegExp(
    `^[\\s（(一二三四五六七八九十\\d）)、.．。①-⑳㈠-㈩]{0,60}[${names.map(([name]) => name.charAt(0)).join('')}]`,
    'u',
  );
  if (!beginning.test(text)) return null;
  const plain = text.slice(0, 60).replace(/\s+/gu, '').replace(numeral, '');
  return (
    names.find(([name]) => plain.startsWith(name) && closing.test(plain.slice(name.length)))?.[1] ?? null
  );
}

/** Whether a paragraph begins with a numeral of its own, as （二）依申请公开。 does: it then opens a matter. */
export function isNumbered(text: string): boolean {
  return numeral.test(text.trimStart());
}
