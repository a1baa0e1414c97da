import { proseInstructions } from '../form/instructions.js';
import type { Locale } from '../form/locale.js';
import type { Narrative } from '../report/narrative.js';
import type { ParagraphNode, ProseNode } from './nodes.js';

/** The parts that are prose. */
export type ProsePart = keyof typeof proseInstructions;

/** The blocks of a narrative. What a report says is Chinese, whatever language its labels are drawn in. */
export function layoutProse(narrative: Narrative): readonly ProseNode[] {
  return narrative.blocks.map((block): ProseNode => {
    const { kind, text } = block;
    if (kind === 'paragraph') return { kind, text, lang: 'zh-CN' };
    return { kind, text, lang: 'zh-CN', ...(block.topic === undefined ? {} : { topic: block.topic }) };
  });
}

/** What the blank form prints in place of prose. */
export function layoutInstruction(part: ProsePart, locale: Locale): ParagraphNode {
  const text = proseInstructions[part][locale === 'en' ? 'en' : 'zh'];
  return { kind: 'paragraph', text, lang: locale, placeholder: true };
}

export function isProsePart(part: string): part is ProsePart {
  return Object.hasOwn(proseInstructions, part);
}
