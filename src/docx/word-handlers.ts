import type * as Docx from 'docx';
import type { Handlers } from '../render/define-renderer.js';
import { wordDiffHandlers } from './word-diff.js';
import type { WordOutputs } from './word-outputs.js';
import { page, styles } from './word-styles.js';
import { cornerCell, figureCell, headCell, wordTable } from './word-table.js';
import { runsOf, wellFormed } from './word-text.js';

/** The handlers of `renderDocx`, for the `docx` library that the caller has. */
export function wordHandlers(docx: typeof Docx): Handlers<WordOutputs> {
  const small = (text: string, alignment: 'left' | 'center' = 'left'): Docx.Paragraph =>
    new docx.Paragraph({ style: 'Small', alignment, children: runsOf(docx, text) });
  const heading = (text: string, level: 'Heading1' | 'Heading2'): Docx.Paragraph =>
    new docx.Paragraph({ heading: level, children: runsOf(docx, text) });

  return {
    ...wordDiffHandlers(docx),
    document: ({ title, children }, render) =>
      new docx.Document({
        title: wellFormed(title.text),
        creator: '',
        styles,
        sections: [{ properties: { page }, children: [title, ...children].flatMap((node) => render(node)) }],
      }),
    title: ({ text }) => [new docx.Paragraph({ heading: 'Title', children: runsOf(docx, text) })],
    facts: ({ items }) => items.map(({ label, text }) => small(`${label}${text}`, 'center')),
    preamble: ({ children }, render) => children.flatMap((node) => render(node)),
    part: ({ heading: text, children }, render) => [
      heading(text, 'Heading1'),
      ...children.flatMap((node) => render(node)),
    ],
    heading: ({ text }) => [heading(text, 'Heading2')],
    paragraph: ({ text }) => [new docx.Paragraph({ style: 'Prose', children: runsOf(docx, text) })],
    note: ({ text }) => [small(text)],
    table: (table, render) => [wordTable(docx, table, render)],
    head: (head) => headCell(docx, head),
    corner: (corner) => cornerCell(docx, corner),
    figure: (figure) => figureCell(docx, figure),
    findings: ({ heading: text, items }) => [
      heading(text, 'Heading1'),
      ...items.map(({ mark, label, message }) => small(`[${mark}] ${label}${message}`)),
    ],
  };
}
