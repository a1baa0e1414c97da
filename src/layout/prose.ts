import { proseInstructions } from '../form/instructions.js';
import type { Locale } from '../form/locale.js';
import type { Narrative } from '../report/narrative.js';
import type { ParagraphNode, ProseNode } from './nodes.js';

/** The parts that are prose. */
export type ProsePart = keyof typeof proseInstructions;

/** The blocks of a narrative, in a document of the given language. */
export function layoutProse(narrative: Narrative, locale: Locale): readonly ProseNode[] {
  return narrative.blocks.map(
    (block): ProseNode =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', text: block.text, ...reportLang(locale) }
        : {
            kind: 'heading',
            text: block.text,
            ...(block.topic === undefined ? {} : { topic: block.topic }),
            ...reportLang(locale),
          },
  );
}

/** What a report says is Chinese, whatever language its labels are drawn in. */
export function reportLang(locale: Locale): { readonly lang?: Locale } {
  return locale === 'zh-CN' ? {} : { lang: 'zh-CN' };
}

/** What the blank form prints in place of prose. */
export function layoutInstruction(part: ProsePart, locale: Locale): ParagraphNode {
  const text = proseInstructions[part][locale === 'en' ? 'en' : 'zh'];
  return { kind: 'paragraph', text, placeholder: true };
}

export function isProsePart(part: string): part is ProsePart {
  return Object.hasOwn(proseInstructions, part);
}
