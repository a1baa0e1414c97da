import { extractClaims } from '../../src/index.js';
import { notation } from './notation.js';

/** What a sentence of a county's report on 2024 claims, in notation. */
export function said(text: string): string[] {
  return extractClaims(text, { year: 2024, agency: '某县人民政府' }).map(notation);
}

/** A frame with a place for a word (#), and what the sentence claims with any of these words in it. */
export type Wording = readonly [frame: string, claims: string, words: string];

/** The sentences of a wording, each with what it claims. */
export function sentencesOf([frame, claims, words]: Wording): [sentence: string, claims: string][] {
  return words.split(/\s+/u).map((word) => [frame.replace('#', word), claims]);
}
