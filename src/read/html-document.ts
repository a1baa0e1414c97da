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
  let textOffset: number | null = null;

  const table = (): OpenTable | undefined => tables.at(-1);
  const inCell = (): boolean => table()?.isLayout === false && table()?.setText != null;

  const endLine = (): void => {
    if (inCell()) {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      return;
    }
    // Between the cells of a table that is no layout there is nothing but blanks.
    const line = text.replace(/\u00a0/gu, ' ').trimEnd();
    const offset = textOffset ?? parser.startIndex;
    text = '';
    textOffset = null;
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
    text = '';
    for (const cell of open.builder.cells())
      pushLines(blocks, cell.text, cell.location.offset ?? open.offset);
    open.builder = createGridBuilder();
    open.setText = null;
    text = current;
    textOffset = offset;
  };

  const endCell = (): void => {
    const open = table();
    if (!open?.setText) return;
    const content = text.replace(/\u00a0/gu, ' ').trim();
    open.setText(content);
    text = '';
    textOffset = null;
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
    text = '';
    textOffset = null;
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
          text += attributes.value ?? '';
        } else if ((tag === 'sup' || tag === 'sub') && inCell()) text += '[';
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
        } else if (!inCell() && drawsCell(attributes)) text += '\t';
      },
      onclosetag(tag) {
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
        } else if ((tag === 'sup' || tag === 'sub') && inCell()) text += ']';
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
        text +=
          text === '' || text.endsWith('\n') ? (preformatted > 0 ? plain : plain.replace(/^ /u, '')) : plain;
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
  parser.write(html);
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
