import { type Matrix, matrixFrom } from './matrix.js';

/** What is needed of a font to place its glyphs and to know what they say. */
export interface Font {
  readonly name: string;
  /** pdf.js could not make anything of it and leaves its text out. */
  readonly broken: boolean;
  readonly matrix: Matrix;
  /** Set in columns, from top to bottom. */
  readonly vertical: boolean;
  /** How high its characters are, as a share of the size at which they are set. */
  readonly height: number;
  /** Advance and origin of glyphs set in columns that have none of their own, in thousandths. */
  readonly verticalMetrics: readonly number[];
  /** The text that a code stands for; `null` where the font does not tell. */
  readonly textOf: (code: number) => string | null;
  /** It says that every code is the character of that number, which is true of few fonts. */
  readonly identity: boolean;
}

const thousandth: Matrix = [0.001, 0, 0, 0.001, 0, 0];
const plainMetrics: readonly number[] = [-1000, 500, 880];

/** The font of text that names no font, or one that is damaged. */
export const unknownFont: Font = {
  name: '',
  broken: true,
  matrix: thousandth,
  vertical: false,
  height: 1,
  verticalMetrics: plainMetrics,
  textOf: () => null,
  identity: false,
};

/**
 * A font as pdf.js describes it.
 *
 * Where a font has no map to Unicode, pdf.js gives a glyph's code as if it were a character: code 49 would come out as the digit 1,
 * whatever is printed; and where the font itself is damaged it gives spaces. So the map is asked, which pdf.js hands on where
 * `fontExtraProperties` is set.
 */
export function fontFrom(name: string, described: unknown): Font {
  if (typeof described !== 'object' || described === null) return { ...unknownFont, name };
  const metrics: unknown = Reflect.get(described, 'defaultVMetrics');
  const matrix = matrixFrom(Reflect.get(described, 'fontMatrix')) ?? thousandth;
  return {
    name,
    broken: false,
    matrix,
    vertical: Reflect.get(described, 'vertical') === true,
    height: Reflect.get(described, 'isType3Font') === true ? heightOf(described, matrix) : 1,
    verticalMetrics: Array.isArray(metrics) ? metrics.map(Number) : plainMetrics,
    ...mapOf(Reflect.get(described, 'toUnicode')),
  };
}

/** Fonts whose glyphs are drawings have units of their own; their box tells how large these are. */
function heightOf(described: object, matrix: Matrix): number {
  const box: unknown = Reflect.get(described, 'bbox');
  const [, bottom, , top] = Array.isArray(box) ? box.map(Number) : [];
  const height = Math.abs(((top ?? 0) - (bottom ?? 0)) * matrix[3]);
  return height > 0.2 && height < 5 ? height : 1;
}

function mapOf(toUnicode: unknown): Pick<Font, 'textOf' | 'identity'> {
  const none = { textOf: () => null, identity: false };
  if (typeof toUnicode !== 'object' || toUnicode === null) return none;
  const map: unknown = Reflect.get(toUnicode, '_map');
  if (typeof map !== 'object' || map === null) {
    if (!Reflect.has(toUnicode, 'firstChar')) return none;
    return {
      textOf: (code) => (code >= 0 && code <= 0xffff ? String.fromCodePoint(code) : null),
      identity: true,
    };
  }
  const textOf = (code: number): string | null => {
    const text: unknown = Reflect.get(map, code);
    return typeof text === 'string' && text !== '' ? text : null;
  };
  return { textOf, identity: false };
}
