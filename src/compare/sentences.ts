import type { Narrative } from '../report/narrative.js';

/** The sentences of a part's paragraphs, without spaces and final stops; headings are the form's and not counted. */
export function sentencesOf(narrative: Narrative): string[] {
  const sentences: string[] = [];
  for (const { kind, text } of narrative.blocks) {
    if (kind !== 'paragraph') continue;
    const plain = /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
    for (const sentence of plain.split(/[。！？；!?;]/u)) if (sentence !== '') sentences.push(sentence);
  }
  return sentences;
}

/**
 * The share of the current sentences, from 0 to 1, that the previous part has word for word. `null` where the current part has
 * no sentence.
 *
 * A sentence with another figure in it is another sentence.
 *
 * @example
 * repeatedShare(report2023.problems, report2024.problems) // 0.5, where one of two sentences is last year's
 */
export function repeatedShare(previous: Narrative, current: Narrative): number | null {
  return shareRepeated(previous, sentencesOf(current));
}

/** The same of sentences that are taken apart already. */
export function shareRepeated(previous: Narrative, sentences: readonly string[]): number | null {
  if (sentences.length === 0) return null;
  const known = new Set(sentencesOf(previous));
  return sentences.filter((sentence) => known.has(sentence)).length / sentences.length;
}
