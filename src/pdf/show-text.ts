import type { Font } from './font.js';
import type { PlacedGlyph, Turn } from './glyph.js';
import { compose, type Matrix } from './matrix.js';
import { plainCharacter } from './radicals.js';

/** The parameters of text (ISO 32000-1, 9.3). */
export interface TextState {
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Of widths; 1 is none. */
  scale: number;
  leading: number;
  rise: number;
}

/** A character whose font does not tell what it is. */
export const unknownCharacter = '\ufffd';

/**
 * Places the glyphs of one string.
 *
 * @returns The text matrix behind the string.
 */
export function showText(
  items: unknown,
  state: TextState,
  start: Matrix,
  page: Matrix,
  isBlank: (font: Font, glyph: object) => boolean,
  into: PlacedGlyph[],
): Matrix {
  const { font, size, scale } = state;
  const unit = size * (font.matrix[0] || 0.001);
  if (font.broken) {
    into.push({ text: unknownCharacter, ...placed(compose(start, page), size / 2, size) });
    return start;
  }
  let text = start;
  let afterSpace = false;
  const advance = (along: number): void => {
    text = compose(font.vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along * scale, 0], text);
  };
  for (const item of Array.isArray(items) ? items : []) {
    if (typeof item === 'number') advance((-item * size) / 1000);
    if (typeof item !== 'object' || item === null) continue;
    const glyph: { [K in Field]?: unknown } = item;
    const width = (typeof glyph.width === 'number' ? glyph.width : 0) * unit;
    const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
    const [down, left, up] = Array.isArray(glyph.vmetric) ? glyph.vmetric.map(Number) : font.verticalMetrics;
    const printed = printedText(glyph.originalCharCode, font, () => isBlank(font, item));
    if (printed.text.trim() !== '') {
      const [x, y] = font.vertical ? [-(left ?? 0) * unit, -(up ?? 0) * unit] : [0, 0];
      const matrix = compose([1, 0, 0, 1, x, y + state.rise], compose(text, page));
      into.push({ ...printed, ...placed(matrix, width * scale, size * font.height), afterSpace });
    }
    afterSpace = printed.text.trim() === '';
    advance((font.vertical ? (down ?? 0) * unit : width) + spacing);
  }
  return text;
}

type Field = 'width' | 'isSpace' | 'originalCharCode' | 'vmetric';

function placed(
  matrix: Matrix,
  width: number,
  height: number,
): Omit<PlacedGlyph, 'text' | 'doubtful' | 'afterSpace'> {
  const [a, b, c, d, x, y] = matrix;
  const [dx, dy] = [a * width, b * width];
  const towards = width === 0 ? { x: a, y: b } : { x: dx, y: dy };
  return { x, y, dx, dy, size: Math.hypot(c, d) * Math.abs(height), turn: turnOf(towards) };
}

function turnOf({ x, y }: { x: number; y: number }): Turn | null {
  const quarters = Math.atan2(y, x) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 0.15) return null;
  const turns = [0, 1, 2, 3] as const;
  return turns[(nearest + 4) % 4] ?? null;
}

function printedText(
  code: unknown,
  font: Font,
  isBlank: () => boolean,
): Pick<PlacedGlyph, 'text' | 'doubtful'> {
  const text = typeof code === 'number' ? font.textOf(code) : null;
  // Many fonts leave out only the space.
  if (text === null || /[\p{Cc}\p{Cs}]/u.test(text)) return { text: isBlank() ? ' ' : unknownCharacter };
  const plain = plainCharacter(text);
  return font.identity ? { text: plain, doubtful: font.name } : { text: plain };
}
