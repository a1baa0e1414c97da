/** A page as pdf.js hands it on: operators, and the arguments of each. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operators that place text or draw lines, by the names that pdf.js gives them. */
export const operatorNames = [
  'save',
  'restore',
  'transform',
  'setGState',
  'beginText',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setFont',
  'setTextRise',
  'moveText',
  'setLeadingMoveText',
  'setTextMatrix',
  'nextLine',
  'showText',
  'constructPath',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginGroup',
  'endGroup',
  'beginAnnotation',
  'paintSolidColorImageMask',
  'paintImageXObject',
  'paintInlineImageXObject',
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;

export type OperatorName = (typeof operatorNames)[number];

/** The names of operators by their numbers, which differ between versions of pdf.js. */
export function namesOf(numbers: Readonly<Record<string, number>>): Map<number, OperatorName> {
  return new Map(
    operatorNames.flatMap((name) => {
      const number = numbers[name];
      return number === undefined ? [] : [[number, name] as const];
    }),
  );
}

/** Every glyph that a page shows, with the font that was set last; the order of states is of no matter here. */
export function* shownGlyphs(
  { fnArray, argsArray }: OperatorList,
  names: ReadonlyMap<number, OperatorName>,
): Generator<{ font: string; glyph: object }> {
  let font = '';
  for (let i = 0; i < fnArray.length; i++) {
    const name = names.get(fnArray[i] ?? -1);
    const args = argsArray[i];
    const first: unknown = Array.isArray(args) ? args[0] : undefined;
    if (name === 'setFont' && typeof first === 'string') font = first;
    if (name !== 'showText' || !Array.isArray(first)) continue;
    for (const glyph of first as readonly unknown[]) {
      if (typeof glyph === 'object' && glyph !== null) yield { font, glyph };
    }
  }
}
