import type { Severity } from '../finding/finding.js';
import type { CornerNode, FigureNode, HeadNode, TableNode, TableSection } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { previousParts } from './marks.js';

/** A table of the form. */
export function htmlTable(table: TableNode, render: Render<string>): string {
  const columns = table.columns.map((column) => `<col class="${column}">`).join('');
  return scrollingTable(table.id, table.table, table.caption, [
    `<colgroup>${columns}</colgroup>`,
    ...table.sections.map((section) => htmlSection(section, render)),
  ]);
}

/** A table with its caption; it scrolls sideways where the screen is narrower than it. */
export function scrollingTable(
  id: string,
  name: string,
  caption: string,
  content: readonly string[],
): string {
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table id="${id}" class="${name}">`,
    `<caption id="${id}-caption">${escapeHtml(caption)}</caption>`,
    ...content,
    '</table>',
    '</div>',
  ].join('\n');
}

function htmlSection({ role, rows }: TableSection, render: Render<string>): string {
  const tag = role === 'head' ? 'thead' : 'tbody';
  const lines = rows.map(({ cells }) => `<tr>${cells.map(render).join('')}</tr>`);
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

export function headCell({ of, id, headers, text, note, align, ...spans }: HeadNode): string {
  const tail = note === undefined ? '' : `<span class="note">${escapeHtml(note)}</span>`;
  const label = note === undefined ? text : text.slice(0, text.length - note.length);
  const scope = { column: 'col', columns: 'col', row: 'row', rows: 'row', block: 'rowgroup' }[of];
  const attributes = `${spansOf(spans)} id="${id}" scope="${scope}"${headersOf(headers)} class="${of} ${align}"`;
  return `<th${attributes}>${escapeHtml(label)}${tail}</th>`;
}

export function cornerCell({ text, isNote, align, ...spans }: CornerNode): string {
  return `<td${spansOf(spans)} class="corner ${align}${isNote ? ' note' : ''}">${escapeHtml(text)}</td>`;
}

const bySeverity: readonly Severity[] = ['error', 'warning', 'info'];

export function figureCell({
  path,
  text,
  headers,
  isTotal,
  findings,
  previous,
  ...spans
}: FigureNode): string {
  const worst = bySeverity.find((severity) => findings.some((finding) => finding.severity === severity));
  const classes = ['figure', isTotal ? 'total' : '', worst ?? ''].filter((name) => name !== '').join(' ');
  const said = findings.map(({ label, message }) => `${label}${message}`).join('\n');
  const figure =
    worst === undefined || text === ''
      ? escapeHtml(text)
      : `<mark title="${escapeHtml(said)}">${escapeHtml(text)}</mark>`;
  const references = findings.map(({ id, mark }) => `<a href="#${id}">${mark}</a>`).join(',');
  // In brackets, so that whoever copies the cell cannot join them to the figure.
  const marks = references === '' ? '' : ` <span class="marks">[${references}]</span>`;
  const parts = previous === undefined ? [] : previousParts(previous).map(escapeHtml);
  const before = parts.length === 0 ? '' : ` <small>（${parts.join('，<wbr>')}）</small>`;
  return `<td${spansOf(spans)}${headersOf(headers)} class="${classes}" data-cell="${path}">${figure}${marks}${before}</td>`;
}

function spansOf({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): string {
  return (colSpan > 1 ? ` colspan="${colSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');
}

function headersOf(headers: readonly string[]): string {
  return headers.length === 0 ? '' : ` headers="${headers.join(' ')}"`;
}
