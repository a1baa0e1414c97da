/** Elements whose content is not read: code, controls, page navigation, and text that was struck out or explains sounds. */
export const skippedTags: ReadonlySet<string> = new Set([
  'style',
  'template',
  'select',
  'button',
  'svg',
  'object',
  'nav',
  'footer',
  'aside',
  'del',
  's',
  'strike',
  'rt',
  'rp',
]);

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article blockquote body center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that a table is made of; where one begins or ends, a caption is over. */
export const tableTags: ReadonlySet<string> = new Set([
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'colgroup',
]);

/** Elements that have no content and no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const cellClass = /(?:^|[\s_-])(?:cell|td|th|col|column)(?:$|[\s_-])/iu;
const cellRole = /^(?:cell|gridcell|columnheader|rowheader)$/iu;
const cellStyle = /display\s*:\s*(?:table-cell|inline-block)/iu;

/** Whether an element that is none of a table's stands for a cell. */
export function drawsCell({ role, class: classes, style }: Readonly<Record<string, string>>): boolean {
  return (
    (role !== undefined && cellRole.test(role)) ||
    (classes !== undefined && cellClass.test(classes.slice(0, 200))) ||
    (style !== undefined && cellStyle.test(style.slice(0, 400)))
  );
}

/** Whether an element does not show. A cell of a table that is invisible still takes its place, and is left where it is. */
export function isHidden(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes.style?.slice(0, 400);
  if ('hidden' in attributes) return true;
  if (style === undefined) return false;
  if (/display\s*:\s*none/iu.test(style)) return true;
  return tag !== 'td' && tag !== 'th' && /visibility\s*:\s*(?:hidden|collapse)/iu.test(style);
}
