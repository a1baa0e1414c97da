import type { TopicKey } from '../form/parts.js';

/** A heading inside a part, such as （一）主动公开情况. */
export interface Heading {
  kind: 'heading';
  /** The heading as printed, with its numeral. */
  text: string;
  /** Which of the five topics of part one it opens, where it names one. */
  topic?: TopicKey;
}

/** A paragraph of prose. */
export interface Paragraph {
  kind: 'paragraph';
  /** Its text as printed, without line breaks of the document. */
  text: string;
}

/** The prose of a part: its paragraphs and headings in the order in which they are printed. */
export interface Narrative {
  /** In order. */
  blocks: (Heading | Paragraph)[];
}

/** A part with nothing in it. */
export function emptyNarrative(): Narrative {
  return { blocks: [] };
}

/** A part with these paragraphs and no headings. */
export function narrativeOf(...paragraphs: readonly string[]): Narrative {
  return { blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) };
}

/** The whole text of a part, a line for each block. */
export function narrativeText(narrative: Narrative): string {
  return narrative.blocks.map((block) => block.text).join('\n');
}
