import { defineRenderer, type Handlers, type Render } from './define-renderer.js';
import { cellMarks } from './marks.js';
import { singleLine } from './single-line.js';
import { textDiffHandlers } from './text-diff.js';
import { textTable } from './text-table.js';
import { type Renderable, type RenderLayoutOptions, toLayout } from './to-layout.js';

/** The handlers of {@link renderText}. */
export const textHandlers: Handlers<string> = {
  ...textDiffHandlers,
  document: ({ title, children }, render) => `${[title, ...children].map(render).join('\n\n')}\n`,
  title: ({ text }) => singleLine(text),
  facts: ({ items }) => items.map(({ label, text }) => `${label}${singleLine(text)}`).join('\n'),
  preamble: ({ children }, render) => children.map(render).join('\n'),
  part: ({ heading, children }, render) => [heading, children.map(render).join('\n')].join('\n\n').trimEnd(),
  heading: ({ text }) => singleLine(text),
  paragraph: ({ text }) =>
    text
      .split('\n')
      .map((line) => `\u3000\u3000${line}`)
      .join('\n'),
  note: ({ text }) => `\n${text}`,
  table: (table, render) => textTable(table, render),
  head: ({ text }) => text,
  corner: ({ text }) => text,
  figure: (cell) => `${cell.text}${cellMarks(cell)}`,
  findings: ({ heading, items }) =>
    [
      heading,
      '',
      ...items.map(({ mark, label, message }) => `[${mark}] ${label}${singleLine(message)}`),
    ].join('\n'),
};

/** How {@link renderText} draws. */
export interface TextOptions extends RenderLayoutOptions {
  /** Handlers in place of those of {@link textHandlers}. */
  readonly handlers?: Partial<Handlers<string>> | undefined;
}

/**
 * A report as plain text: paragraphs indented, tables with a row of the form on a line and columns aligned for a fixed-width
 * font, a Chinese character taking two columns.
 *
 * Nothing is escaped. `readText` reads it back.
 *
 * @throws {DisclosureReportError} as {@link layoutReport} does.
 *
 * @example
 * renderText(report)
 */
export function renderText(source: Renderable, options: TextOptions = {}): string {
  const { handlers, ...layoutOptions } = options;
  const render: Render<string> = defineRenderer<string>({ ...textHandlers, ...handlers });
  return render(toLayout(source, layoutOptions));
}
