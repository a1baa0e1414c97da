import { type Font, unknownFont } from './font.js';
import type { Area, PlacedGlyph, Stroke } from './glyph.js';
import { apply, compose, identity, type Matrix, matrixFrom } from './matrix.js';
import type { OperatorList, OperatorName } from './operators.js';
import { axisOf, painted } from './path-strokes.js';
import { showText, type TextState } from './show-text.js';

/** What a page prints: its characters and its straight lines. */
export interface PageContent {
  readonly glyphs: readonly PlacedGlyph[];
  readonly strokes: readonly Stroke[];
  readonly areas: readonly Area[];
}

/** What the interpreter asks of the document. */
export interface Resources {
  readonly names: ReadonlyMap<number, OperatorName>;
  readonly fontOf: (name: string) => Font;
  /** Whether it is known that a glyph leaves nothing on paper. */
  readonly isBlank: (font: Font, glyph: object) => boolean;
}

interface State extends TextState {
  matrix: Matrix;
}

/** More than any page of a report prints; what is beyond is an attack or a map. */
export const mostGlyphs = 100_000;
const mostShapes = 100_000;
const deepestState = 500;

const initialState: State = {
  matrix: identity,
  font: unknownFont,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/**
 * Runs the operators of a page (ISO 32000-1, 8.4 and 9) as far as they place text and draw lines.
 *
 * The text content that pdf.js offers joins what stands close together, across the lines of a table too; so every character is placed
 * here by itself.
 *
 * @returns `null` for a page that prints more than any page of a report does.
 */
export function interpret(list: OperatorList, resources: Resources): PageContent | null {
  const glyphs: PlacedGlyph[] = [];
  const strokes: Stroke[] = [];
  const areas: Area[] = [];
  const stack: State[] = [];
  let state: State = { ...initialState };
  let line: Matrix = identity;
  let text: Matrix = identity;

  const save = (): void => {
    if (stack.length < deepestState) stack.push({ ...state });
  };
  const move = (x: number, y: number): void => {
    line = compose([1, 0, 0, 1, x, y], line);
    text = line;
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.font = typeof name === 'string' ? resources.fontOf(name) : unknownFont;
    state.size = number(size);
  };

  for (let i = 0; i < list.fnArray.length; i++) {
    const name = resources.names.get(list.fnArray[i] ?? -1);
    if (name === undefined) continue;
    const given = list.argsArray[i];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    switch (name) {
      case 'save':
      case 'beginGroup':
        save();
        break;
      case 'paintFormXObjectBegin':
        save();
        state.matrix = compose(matrixFrom(args[0]) ?? identity, state.matrix);
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state;
        break;
      case 'transform':
        state.matrix = compose(matrixFrom(args) ?? identity, state.matrix);
        break;
      case 'beginAnnotation':
        stack.length = 0;
        state = {
          ...initialState,
          matrix: compose(matrixFrom(args[3]) ?? identity, matrixFrom(args[2]) ?? identity),
        };
        break;
      case 'setGState':
        for (const [key, value] of pairs(args[0])) {
          if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
        }
        break;
      case 'beginText':
        line = text = identity;
        break;
      case 'setTextMatrix':
        line = text = matrixFrom(args[0]) ?? matrixFrom(args) ?? identity;
        break;
      case 'moveText':
        move(number(args[0]), number(args[1]));
        break;
      case 'setLeadingMoveText':
        state.leading = -number(args[1]);
        move(number(args[0]), number(args[1]));
        break;
      case 'nextLine':
        move(0, -state.leading);
        break;
      case 'setFont':
        setFont(args[0], args[1]);
        break;
      case 'setCharSpacing':
        state.charSpacing = number(args[0]);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(args[0]);
        break;
      case 'setHScale':
        state.scale = number(args[0]) / 100;
        break;
      case 'setLeading':
        state.leading = number(args[0]);
        break;
      case 'setTextRise':
        state.rise = number(args[0]);
        break;
      case 'showText':
        text = showText(args[0], state, text, state.matrix, resources.isBlank, glyphs);
        break;
      case 'constructPath': {
        const paint = resources.names.get(number(args[0]));
        const steps: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
        if (!paint) break;
        const left = painted(paint, steps, state.matrix);
        for (const stroke of left.strokes) strokes.push(stroke);
        for (const area of left.areas) areas.push(area);
        break;
      }
      case 'paintSolidColorImageMask':
      case 'paintImageXObject':
      case 'paintInlineImageXObject': {
        // Some printer drivers draw a line as an image of one pixel, stretched.
        const [from, to] = [apply(state.matrix, 0, 0), apply(state.matrix, 1, 1)];
        strokes.push(
          ...axisOf({
            left: Math.min(from.x, to.x),
            right: Math.max(from.x, to.x),
            bottom: Math.min(from.y, to.y),
            top: Math.max(from.y, to.y),
          }),
        );
        break;
      }
    }
    if (glyphs.length > mostGlyphs || strokes.length + areas.length > mostShapes) return null;
  }
  return { glyphs, strokes, areas };
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function pairs(value: unknown): [unknown, unknown][] {
  return Array.isArray(value)
    ? value.flatMap((pair: unknown) => (Array.isArray(pair) ? [[pair[0], pair[1]]] : []))
    : [];
}
