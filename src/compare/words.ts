// Made on first use; a segmenter keeps no state between texts.
let segmenter: Intl.Segmenter | null | undefined;

/**
 * A text cut into words, punctuation and spaces; put together they are the text again.
 *
 * Chinese words are told by `Intl.Segmenter`. Where the platform has none, every character stands alone, and only numbers and
 * Latin words stay whole.
 */
export function wordsOf(text: string): string[] {
  if (segmenter === undefined) {
    segmenter =
      typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  }
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : charactersOf(text);
}

/** A text cut into characters, numbers and Latin words. */
export function charactersOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|[A-Za-z]+|[\s\S]/gu) ?? [];
}
