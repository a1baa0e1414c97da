import { defineRenderer, type Handlers, type Render } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { htmlDiffHandlers } from './html-diff.js';
import { htmlStyle } from './html-style.js';
import { cornerCell, figureCell, headCell, htmlTable } from './html-table.js';
import { type Renderable, type RenderLayoutOptions, toLayout } from './to-layout.js';

/** The handlers of {@link renderHtml}; each returns a piece of HTML in which everything from the report is escaped. */
export const htmlHandlers: Handlers<string> = {
  ...htmlDiffHandlers,
  document: ({ form, lang, title, children }, render) =>
    `<article class="disclosure ${form}" lang="${lang}">\n${[title, ...children].map(render).join('\n')}\n</article>`,
  title: ({ text, lang }) => `<h1${langOf(lang)}>${escapeHtml(text)}</h1>`,
  facts: ({ items }) =>
    `<div class="facts">\n${items
      .map(
        ({ label, text, lang }) =>
          `<p>${escapeHtml(label)}<span${langOf(lang)}>${escapeHtml(text)}</span></p>`,
      )
      .join('\n')}\n</div>`,
  preamble: ({ children }, render) => `<div class="preamble">\n${children.map(render).join('\n')}\n</div>`,
  part: ({ id, heading, children }, render) =>
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(heading)}</h2>\n${children
      .map((child) => `${render(child)}\n`)
      .join('')}</section>`,
  heading: ({ text, lang }) => `<h3${langOf(lang)}>${escapeHtml(text)}</h3>`,
  paragraph: ({ text, lang, placeholder }) =>
    `<p${placeholder ? ' class="placeholder"' : ''}${langOf(lang)}>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`,
  note: ({ text }) => `<p class="note">${escapeHtml(text)}</p>`,
  table: (table, render) => htmlTable(table, render),
  head: headCell,
  corner: cornerCell,
  figure: figureCell,
  findings: ({ id, heading, items }) =>
    `<section class="findings" aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(heading)}</h2>\n<ul>\n${items
      .map(
        ({ id: itemId, mark, severity, label, message }) =>
          `<li id="${itemId}" class="${severity}">[${mark}] <strong>${escapeHtml(label)}</strong>${escapeHtml(message)}</li>`,
      )
      .join('\n')}\n</ul>\n</section>`,
};

function langOf(lang: string | undefined): string {
  return lang === undefined ? '' : ` lang="${lang}"`;
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
  const layout = toLayout(source, layoutOptions);
  const render: Render<string> = defineRenderer<string>({ ...htmlHandlers, ...handlers });
  const fragment = render(layout);
  if (as === 'fragment') return `${fragment}\n`;
  return `<!DOCTYPE html>
<html lang="${layout.lang}">
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
