/** What an element is to a reader of the page. */
export interface TagKind {
  /** It has no content and no end tag. */
  readonly isVoid: boolean;
  /** Its content is not read: code, controls, page navigation, and text that was struck out or explains sounds. */
  readonly isSkipped: boolean;
  /** Its text is kept apart: a title, or what may hold markup. */
  readonly isApart: boolean;
  /** It stands on lines of its own. */
  readonly isBlock: boolean;
  readonly isHeading: boolean;
  /** A table is made of it; where one begins or ends, a caption is over. */
  readonly isOfTable: boolean;
}

const plain: TagKind = {
  isVoid: false,
  isSkipped: false,
  isApart: false,
  isBlock: false,
  isHeading: false,
  isOfTable: false,
};

const tags: Readonly<Record<keyof TagKind, string>> = {
  isVoid: 'area base br col embed hr img input link meta param source track wbr',
  isSkipped: 'style template select button svg object nav footer aside del s strike rt rp',
  isApart: 'script textarea title xmp',
  isBlock:
    'address article blockquote body center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul',
  isHeading: 'h1 h2 h3 h4 h5 h6',
  isOfTable: 'table tr td th thead tbody tfoot colgroup',
};

// One look at it for each tag of a page instead of one at each list.
const kinds: ReadonlyMap<string, TagKind> = collect();

function collect(): Map<string, TagKind> {
  const found = new Map<string, TagKind>();
  for (const [kind, names] of Object.entries(tags)) {
    for (const tag of names.split(' ')) found.set(tag, { ...(found.get(tag) ?? plain), [kind]: true });
  }
  return found;
}

export function kindOf(tag: string): TagKind {
  return kinds.get(tag) ?? plain;
}

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
  if (attributes.hidden !== undefined) return true;
  if (style === undefined) return false;
  if (/display\s*:\s*none/iu.test(style)) return true;
  return tag !== 'td' && tag !== 'th' && /visibility\s*:\s*(?:hidden|collapse)/iu.test(style);
}
