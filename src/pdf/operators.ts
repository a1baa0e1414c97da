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
