import type { Severity } from '../finding/finding.js';
import type { CornerNode, FigureNode, HeadNode, TableNode, TableSection } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { block, element } from './html-element.js';
import { previousParts } from './marks.js';

/** A table of the form. */
export function htmlTable(table: TableNode, render: Render<string>): string {
  const columns = table.columns.map((column) => `<col class="${escapeHtml(column)}">`).join('');
  return scrollingTable(table.id, table.table, table.caption, [
    element('colgroup', {}, columns),
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
  const captionId = `${id}-caption`;
  return block('div', { class: 'scroll', role: 'region', 'aria-labelledby': captionId, tabindex: 0 }, [
    block('table', { id, class: name }, [
      element('caption', { id: captionId }, escapeHtml(caption)),
      ...content,
    ]),
  ]);
}

function htmlSection({ role, rows }: TableSection, render: Render<string>): string {
  const lines = rows.map(({ cells }) => element('tr', {}, cells.map(render).join('')));
  return block(role === 'head' ? 'thead' : 'tbody', {}, lines);
}

export function headCell(head: HeadNode): string {
  const { of, id, text, note = '', align } = head;
  const label = escapeHtml(text.slice(0, text.length - note.length));
  const tail = note === '' ? '' : element('span', { class: 'note' }, escapeHtml(note));
  const scope = { column: 'col', columns: 'col', row: 'row', rows: 'row', block: 'rowgroup' }[of];
  const attributes = {
    ...spansOf(head),
    id,
    scope,
    headers: headersOf(head.headers),
    class: `${of} ${align}`,
  };
  return element('th', attributes, label + tail);
}

export function cornerCell(corner: CornerNode): string {
  const name = `corner ${corner.align}${corner.isNote ? ' note' : ''}`;
  return element('td', { ...spansOf(corner), class: name }, escapeHtml(corner.text));
}

const bySeverity: readonly Severity[] = ['error', 'warning', 'info'];

export function figureCell(figure: FigureNode): string {
  const { path, text, isTotal, findings, previous } = figure;
  const worst = bySeverity.find((severity) => findings.some((finding) => finding.severity === severity));
  const classes = ['figure', isTotal ? 'total' : '', worst ?? ''].filter((name) => name !== '').join(' ');
  const title = findings.map(({ label, message }) => `${label}${message}`).join('\n');
  const printed =
    worst === undefined || text === '' ? escapeHtml(text) : element('mark', { title }, escapeHtml(text));
  const references = findings.map(({ id, mark }) => element('a', { href: `#${id}` }, escapeHtml(mark)));
  // In brackets, so that whoever copies the cell cannot join them to the figure.
  const marks =
    references.length === 0 ? '' : ` ${element('span', { class: 'marks' }, `[${references.join(',')}]`)}`;
  const parts = previous === undefined ? [] : previousParts(previous).map(escapeHtml);
  const before = parts.length === 0 ? '' : ` ${element('small', {}, `（${parts.join('，<wbr>')}）`)}`;
  return element(
    'td',
    { ...spansOf(figure), headers: headersOf(figure.headers), class: classes, 'data-cell': path },
    printed + marks + before,
  );
}

interface Spans {
  readonly colspan: number | undefined;
  readonly rowspan: number | undefined;
}

function spansOf({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): Spans {
  return { colspan: colSpan === 1 ? undefined : colSpan, rowspan: rowSpan === 1 ? undefined : rowSpan };
}

function headersOf(headers: readonly string[]): string | undefined {
  return headers.length === 0 ? undefined : headers.join(' ');
}
