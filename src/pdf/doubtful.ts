import type { PlacedGlyph } from './glyph.js';
import type { PageContent } from './page-content.js';
import { unknownCharacter } from './show-text.js';

/** What a page prints, where it is known what its characters are. */
export interface KnownPage {
  readonly content: PageContent;
  /** How many characters are unknown. */
  readonly unknown: number;
}

/**
 * Leaves out what fonts only seem to say.
 *
 * A font that maps every code to the character of the same number says the truth where its text is Chinese throughout; otherwise the
 * codes are numbers of glyphs, and a digit among them stands for anything.
 */
export function knownPages(pages: readonly PageContent[]): KnownPage[] {
  const fonts = new Map<string, { plausible: number; all: number }>();
  for (const { text, doubtful } of pages.flatMap(({ glyphs }) => glyphs)) {
    if (doubtful === undefined) continue;
    const counts = fonts.get(doubtful) ?? { plausible: 0, all: 0 };
    fonts.set(doubtful, counts);
    counts.all++;
    if (/[\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e]/u.test(text)) counts.plausible++;
  }
  const isTrue = (font: string): boolean => {
    const counts = fonts.get(font);
    return counts !== undefined && counts.all >= 20 && counts.plausible >= 0.8 * counts.all;
  };
  return pages.map(({ glyphs, ...shapes }) => {
    const known = glyphs.map(
      (glyph): PlacedGlyph =>
        glyph.doubtful === undefined || isTrue(glyph.doubtful) ? glyph : { ...glyph, text: unknownCharacter },
    );
    return {
      content: { glyphs: known, ...shapes },
      unknown: known.filter(({ text }) => text.includes(unknownCharacter)).length,
    };
  });
}
