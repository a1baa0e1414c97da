import type { FindingItem } from '../layout/finding-nodes.js';
import { assertOneOf } from '../report/assert-option.js';
import { defineRenderer, type Handlers, type Render } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { htmlDiffHandlers } from './html-diff.js';
import { block, element } from './html-element.js';
import { htmlStyle } from './html-style.js';
import { cornerCell, figureCell, headCell, htmlTable } from './html-table.js';
import { type Renderable, type RenderLayoutOptions, toLayout } from './to-layout.js';

/** The handlers of {@link renderHtml}; each returns a piece of HTML in which everything from the report is escaped. */
export const htmlHandlers: Handlers<string> = {
  ...htmlDiffHandlers,
  document: ({ form, lang, title, children }, render) =>
    block('article', { class: `disclosure ${form}`, lang }, [title, ...children].map(render)),
  title: ({ text, lang }) => element('h1', { lang }, escapeHtml(text)),
  facts: ({ items }) =>
    block(
      'div',
      { class: 'facts' },
      items.map(({ label, text, lang }) =>
        element('p', {}, escapeHtml(label) + element('span', { lang }, escapeHtml(text))),
      ),
    ),
  preamble: ({ children }, render) => block('div', { class: 'preamble' }, children.map(render)),
  part: ({ id, heading, children }, render) =>
    block('section', { 'aria-labelledby': id }, [
      element('h2', { id }, escapeHtml(heading)),
      ...children.map(render),
    ]),
  heading: ({ text, lang }) => element('h3', { lang }, escapeHtml(text)),
  paragraph: ({ text, lang, placeholder }) =>
    element(
      'p',
      { class: placeholder ? 'placeholder' : undefined, lang },
      escapeHtml(text).replaceAll('\n', '<br>'),
    ),
  note: ({ text }) => element('p', { class: 'note' }, escapeHtml(text)),
  table: (table, render) => htmlTable(table, render),
  head: headCell,
  corner: cornerCell,
  figure: figureCell,
  findings: ({ id, heading, items }) =>
    block('section', { class: 'findings', 'aria-labelledby': id }, [
      element('h2', { id }, escapeHtml(heading)),
      block('ul', {}, items.map(findingItem)),
    ]),
};

function findingItem({ id, mark, severity, label, message }: FindingItem): string {
  const content = `[${escapeHtml(mark)}] ${element('strong', {}, escapeHtml(label))}${escapeHtml(message)}`;
  return element('li', { id, class: severity }, content);
}

/** How {@link renderHtml} draws. */
export interface HtmlOptions extends RenderLayoutOptions {
  /** A whole page with a style sheet, which is the default, or an `<article>` to put into a page of one's own. */
  readonly as?: 'page' | 'fragment' | undefined;
  /** Handlers in place of those of {@link htmlHandlers}. */
  readonly handlers?: Partial<Handlers<string>> | undefined;
}

/**
 * A report as HTML: headings, paragraphs and the tables of the form with real row and column spans and headers.
 *
 * The page looks like the official form, prints on A4, needs nothing from elsewhere and runs no script. Everything the report
 * says is escaped. Findings are marked in their cells and listed below. `readHtml` reads it back.
 *
 * @throws {DisclosureReportError} as {@link layoutReport} does.
 *
 * @example
 * renderHtml(report)
 * renderHtml(report, { as: 'fragment', findings: validateReport(report).findings })
 */
export function renderHtml(source: Renderable, options: HtmlOptions = {}): string {
  const { handlers, as = 'page', ...layoutOptions } = options;
  assertOneOf('options.as', as, ['page', 'fragment']);
  const layout = toLayout(source, layoutOptions);
  const render: Render<string> = defineRenderer<string>({ ...htmlHandlers, ...handlers });
  const fragment = render(layout);
  if (as === 'fragment') return `${fragment}\n`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(layout.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(layout.title.text)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<main>
${fragment}
</main>
</body>
</html>
`;
}
