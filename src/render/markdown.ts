import type { TableNode } from '../layout/table-nodes.js';
import { defineRenderer, type Handlers, type Render } from './define-renderer.js';
import { escapeInline, escapeMarkdown } from './escape-markdown.js';
import { markdownDiffHandlers } from './markdown-diff.js';
import { cellMarks } from './marks.js';
import { outlineTable } from './outline-table.js';
import { pipeRow } from './pipe-row.js';
import { singleLine } from './single-line.js';
import { type Renderable, type RenderLayoutOptions, toLayout } from './to-layout.js';

/** A line of its own, where it stands alone. */
const line = (text: string): string => escapeMarkdown(singleLine(text));
/** Text inside a line, such as in a cell: -8 stays -8 there. */
const inline = (text: string): string => escapeInline(singleLine(text));

/** The handlers of {@link renderMarkdown}. */
export const markdownHandlers: Handlers<string> = {
  ...markdownDiffHandlers,
  document: ({ title, children }, render) => `${[title, ...children].map(render).join('\n\n')}\n`,
  title: ({ text }) => `# ${inline(text)}`,
  facts: ({ items }) => items.map(({ label, text }) => line(`${label}${text}`)).join('\n\n'),
  preamble: ({ children }, render) => children.map(render).join('\n\n'),
  part: ({ heading, children }, render) => [`## ${inline(heading)}`, ...children.map(render)].join('\n\n'),
  heading: ({ text }) => `### ${inline(text)}`,
  // A backslash at the end of a line is a line break that trimming editors leave alone.
  paragraph: ({ text }) => escapeMarkdown(text).replaceAll('\n', '\\\n'),
  note: ({ text }) => `> ${line(text)}`,
  table: (table, render) => pipeTable(table, render),
  head: ({ text }) => inline(text),
  corner: ({ text }) => inline(text),
  figure: (cell) => inline(`${cell.text}${cellMarks(cell)}`),
  findings: ({ heading, items }) =>
    [
      `## ${inline(heading)}`,
      items
        .map(({ mark, label, message }) => `- ${inline(`[${mark}]`)} **${inline(label)}** ${inline(message)}`)
        .join('\n'),
    ].join('\n\n'),
};

/**
 * A pipe table has no spans and one header row: further header rows become rows, and what a cell covers beside itself becomes
 * empty cells, but for those at the end of a row, which may be left out.
 */
function pipeTable(table: TableNode, render: Render<string>): string {
  const { columns, lines } = outlineTable(table, '\u3000', render);
  const rows = lines.map(({ line }, i) => {
    // The header row must be as wide as the row of dashes.
    const width = i === 0 ? columns : Math.max(...line.map(({ column }) => column + 1));
    const texts = Array.from({ length: width }, () => '');
    for (const { column, text } of line) texts[column] = text;
    return pipeRow(texts);
  });
  const figures = columns - (table.columns.includes('label') ? 1 : 0);
  const alignment = Array.from({ length: columns }, (_, i) => (i < columns - figures ? ':---' : '---:'));
  const [first = '', ...rest] = rows;
  return [first, pipeRow(alignment), ...rest].join('\n');
}

/** How {@link renderMarkdown} draws. */
export interface MarkdownOptions extends RenderLayoutOptions {
  /** Handlers in place of those of {@link markdownHandlers}. */
  readonly handlers?: Partial<Handlers<string>> | undefined;
}

/**
 * A report as GitHub Flavored Markdown, with the tables as pipe tables.
 *
 * What the report says is escaped and cannot become markup. `readText` reads it back.
 *
 * @throws {DisclosureReportError} as {@link layoutReport} does.
 *
 * @example
 * renderMarkdown(report)
 */
export function renderMarkdown(source: Renderable, options: MarkdownOptions = {}): string {
  const { handlers, ...layoutOptions } = options;
  const render: Render<string> = defineRenderer<string>({ ...markdownHandlers, ...handlers });
  return render(toLayout(source, layoutOptions));
}
