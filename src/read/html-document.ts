import { Parser } from 'htmlparser2';
import type { SourceBlock, SourceDocument } from './document.js';
import { createGridBuilder, type GridBuilder, gridOf } from './grid-builder.js';
import { blockTags, drawsCell, headingTag, isHidden, skippedTags, voidTags } from './html-tags.js';
import { matchPartHeading } from './part-heading.js';

/** A page taken apart, and the pieces of markup that it carries as text. */
export interface HtmlDocument {
  readonly document: SourceDocument;
  /** Contents of text fields, scripts and CDATA sections that hold markup. */
  readonly embedded: readonly string[];
}

interface OpenTable {
  builder: GridBuilder;
  /** Lays the page out instead of holding figures: its cells are read as lines. */
  isLayout: boolean;
  readonly offset: number;
  readonly number: number;
  row: number;
  cell: number;
  /** Where the text of the open cell goes; `null` between cells. */
  setText: ((text: string) => void) | null;
}

// A cell of the form holds a label or a figure; one with this much text lays out a page.
const longestCell = 400;
// No page nests like this; what does is not worth the parser's time, which grows with the square of the depth.
const deepestPage = 5000;
const pieceLength = 1 << 16;
const tableTags = /^(?:table|t[rdh]|thead|tbody|tfoot|colgroup)$/u;

/** Takes a page or a piece of one apart into lines and grids. */
export function htmlDocument(html: string): HtmlDocument {
  const blocks: SourceBlock[] = [];
  const embedded: string[] = [];
  const tables: OpenTable[] = [];
  const facts: { title?: string; article?: string; publishedOn?: string; publisher?: string } = {};
  let tableCount = 0;
  /** Elements open within one whose content is not read. */
  let skipping = 0;
  let preformatted = 0;
  let heading = false;
  /** Text that is kept apart: a title, or markup within a script or a text field. */
  let apart: { tag: string; text: string } | null = null;
  let text = '';
  // Asked of the text itself, this would make the engine put its pieces together each time: quadratic on a long paragraph.
  let atLineStart = true;
  let textOffset: number | null = null;
  /** Elements open. */
  let depth = 0;

  const table = (): OpenTable | undefined => tables.at(-1);
  const inCell = (): boolean => table()?.isLayout === false && table()?.setText != null;

  const clearText = (): void => {
    text = '';
    atLineStart = true;
    textOffset = null;
  };

  const add = (more: string): void => {
    text += more;
    if (more !== '') atLineStart = false;
  };

  const endLine = (): void => {
    if (inCell()) {
      if (!atLineStart) text += '\n';
      atLineStart = true;
      return;
    }
    // Between the cells of a table that is no layout there is nothing but blanks.
    const line = text.replace(/\u00a0/gu, ' ').trimEnd();
    const offset = textOffset ?? parser.startIndex;
    clearText();
    if (line.trim() === '') return;
    for (const one of line.split('\n')) {
      blocks.push({ kind: 'line', text: one, location: { offset }, ...(heading ? { heading } : {}) });
    }
  };

  /** Turns a table that proves to lay out the page into lines. */
  const dissolve = (open: OpenTable): void => {
    if (open.isLayout) return;
    const current = open.setText === null ? '' : text;
    const offset = textOffset;
    open.isLayout = true;
    for (const cell of open.builder.cells())
      pushLines(blocks, cell.text, cell.location.offset ?? open.offset);
    open.builder = createGridBuilder();
    open.setText = null;
    text = current;
    textOffset = offset;
    atLineStart = text === '' || text.endsWith('\n');
  };

  const endCell = (): void => {
    const open = table();
    if (!open?.setText) return;
    const content = text.replace(/\u00a0/gu, ' ').trim();
    open.setText(content);
    clearText();
    open.setText = null;
    if (content.length > longestCell || holdsHeading(content)) dissolve(open);
  };

  const endTable = (): void => {
    endCell();
    const open = tables.pop();
    if (!open || open.isLayout) return;
    const columns = new Set(open.builder.cells().map(({ column }) => column));
    if (columns.size > 1) blocks.push(gridOf(open.builder, { offset: open.offset, table: open.number }));
    else
      for (const cell of open.builder.cells())
        pushLines(blocks, cell.text, cell.location.offset ?? open.offset);
  };

  /** A caption is a line before its table; it ends where the table goes on, closed or not. */
  const endCaption = (): void => {
    if (apart?.tag !== 'caption') return;
    pushLines(blocks, apart.text.trim(), parser.startIndex);
    apart = null;
  };

  const startCell = (attributes: Record<string, string>): void => {
    endCell();
    const open = table();
    if (!open || open.isLayout) {
      endLine();
      return;
    }
    if (open.row === 0) {
      open.builder.startRow();
      open.row = 1;
    }
    open.cell++;
    clearText();
    open.setText =
      open.builder.startCell({
        rowSpan: spanOf(attributes.rowspan),
        colSpan: spanOf(attributes.colspan),
        location: { offset: parser.startIndex, table: open.number, row: open.row, cell: open.cell },
      }) ?? (() => {});
  };

  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (!voidTags.has(tag)) depth++;
        if (skipping > 0) {
          if (!voidTags.has(tag)) skipping++;
          return;
        }
        if (tableTags.test(tag)) endCaption();
        if (tag === 'meta') {
          noteMeta(facts, attributes);
          return;
        }
        if (tag === 'script' || tag === 'textarea' || tag === 'title' || tag === 'xmp') {
          apart = { tag, text: '' };
          return;
        }
        if (tag === 'iframe' && attributes.srcdoc) embedded.push(attributes.srcdoc);
        if (skippedTags.has(tag) || (isHidden(attributes) && !voidTags.has(tag))) {
          skipping = 1;
          return;
        }
        if (tag === 'br' || tag === 'hr') endLine();
        else if (tag === 'input' && inCell() && /^(?:text|number|)$/iu.test(attributes.type ?? '')) {
          add(attributes.value ?? '');
        } else if ((tag === 'sup' || tag === 'sub') && inCell()) add('[');
        else if (tag === 'table') {
          const open = table();
          if (open?.setText) dissolve(open);
          endLine();
          tables.push({
            builder: createGridBuilder(),
            isLayout: false,
            offset: parser.startIndex,
            number: ++tableCount,
            row: 0,
            cell: 0,
            setText: null,
          });
        } else if (tag === 'tr') {
          endCell();
          const open = table();
          if (open && !open.isLayout) {
            open.builder.startRow();
            open.row++;
            open.cell = 0;
          } else endLine();
        } else if (tag === 'td' || tag === 'th') startCell(attributes);
        // A caption names the table and is no part of its grid.
        else if (tag === 'caption' && table()) apart = { tag, text: '' };
        else if (tag === 'pre') {
          endLine();
          preformatted++;
        } else if (blockTags.has(tag)) {
          endLine();
          if (headingTag.test(tag)) heading = true;
        } else if (!inCell() && drawsCell(attributes)) add('\t');
      },
      onclosetag(tag) {
        if (!voidTags.has(tag)) depth--;
        if (skipping > 0) {
          if (!voidTags.has(tag)) skipping--;
          return;
        }
        if (tableTags.test(tag)) endCaption();
        if (apart) {
          if (apart.tag !== tag) return;
          if (tag === 'title') facts.title ??= apart.text.trim();
          else if (tag === 'caption') return endCaption();
          else if (apart.text.includes('<') || /&lt;|\\u003c/iu.test(apart.text)) embedded.push(apart.text);
          apart = null;
          return;
        }
        if (tag === 'table') endTable();
        else if (tag === 'td' || tag === 'th') {
          if (inCell()) endCell();
          else endLine();
        } else if ((tag === 'sup' || tag === 'sub') && inCell()) add(']');
        else if (tag === 'pre') {
          endLine();
          preformatted = Math.max(0, preformatted - 1);
        } else if (blockTags.has(tag)) {
          endLine();
          if (headingTag.test(tag)) heading = false;
        }
      },
      ontext(chunk) {
        if (skipping > 0) return;
        if (apart) {
          apart.text += chunk;
          return;
        }
        const open = table();
        // Text between rows and cells belongs to no cell.
        if (open && !open.isLayout && open.setText === null) {
          if (chunk.trim() === '') return;
          dissolve(open);
        }
        const plain = preformatted > 0 ? chunk : chunk.replace(/[ \t\n\r\f]+/gu, ' ');
        if (textOffset === null && plain.trim() !== '') textOffset = parser.startIndex;
        const added = atLineStart && preformatted === 0 ? plain.replace(/^ /u, '') : plain;
        if (added === '') return;
        text += added;
        atLineStart = added.endsWith('\n');
      },
      oncdatastart() {
        if (!apart) apart = { tag: '![CDATA[', text: '' };
      },
      oncdataend() {
        if (apart?.tag !== '![CDATA[') return;
        embedded.push(apart.text);
        apart = null;
      },
    },
    { decodeEntities: true, recognizeCDATA: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && depth < deepestPage; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
  }
  parser.end();
  while (tables.length > 0) endTable();
  endLine();
  const title = facts.article ?? facts.title;
  return {
    document: {
      kind: 'html',
      blocks,
      ...(title === undefined ? {} : { title }),
      ...(facts.publishedOn === undefined ? {} : { publishedOn: facts.publishedOn }),
      ...(facts.publisher === undefined ? {} : { publisher: facts.publisher }),
    },
    embedded,
  };
}

function spanOf(attribute: string | undefined): number {
  return attribute === undefined ? 1 : Number.parseInt(attribute, 10);
}

function pushLines(blocks: SourceBlock[], text: string, offset: number): void {
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'line', text: line, location: { offset } });
  }
}

function holdsHeading(content: string): boolean {
  const lines = content.length > 40 ? content.split('\n', 20) : [];
  return lines.length > 2 && lines.some((line) => (matchPartHeading(line)?.score ?? 0) > 4);
}

/** What the pages of governments state of themselves in the head: the standard names of their meta elements. */
function noteMeta(
  facts: { article?: string; publishedOn?: string; publisher?: string },
  { name = '', content = '' }: Record<string, string>,
): void {
  const value = content.trim();
  if (value === '') return;
  if (/^ArticleTitle$/iu.test(name)) facts.article ??= value;
  else if (/^(?:PubDate|publishdate)$/iu.test(name)) facts.publishedOn ??= value;
  else if (/^(?:ContentSource|Author)$/iu.test(name)) facts.publisher ??= value;
}
