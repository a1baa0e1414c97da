import type { FigureNode, PreviousFigure } from '../layout/table-nodes.js';

/**
 * What stands behind a figure in text: the marks of its findings, and the earlier figure.
 *
 * Empty without annotations. Always set off by a bracket, so that no digit of it can join the figure.
 */
export function cellMarks({ findings, previous }: FigureNode): string {
  const marks = findings.length === 0 ? '' : `[${findings.map(({ mark }) => mark).join(',')}]`;
  const earlier = previous ? `（${previousParts(previous).join('，')}）` : '';
  return [marks, earlier]
    .filter((part) => part !== '')
    .map((part) => ` ${part}`)
    .join('');
}

/** An earlier figure, and the change where it is known. */
export function previousParts({ text, changeText }: PreviousFigure): readonly string[] {
  return changeText === '' ? [text] : [text, changeText];
}
