import type { Handler } from 'htmlparser2';
import type { SourceDocument } from './document.js';
import { createBlockBuilder } from './html-blocks.js';
import { factsOf, noteMeta, type PageFacts } from './html-facts.js';
import type { PlaceOf } from './html-place.js';
import { cellMark } from './html-table.js';
import { drawsCell, isHidden, kindOf, type TagKind } from './html-tags.js';

/** A page taken apart, and the pieces of markup that it carries as text. */
export interface HtmlDocument {
  readonly document: SourceDocument;
  /** Contents of text fields, scripts and CDATA sections that hold markup. */
  readonly embedded: readonly string[];
}

/** What a parser calls for the tags and texts of a page, and what they come to. */
export interface PageWalk {
  readonly handler: Partial<Handler>;
  end(): HtmlDocument;
}

/** Text that is kept apart: a title or a caption, or markup within a script or a text field. */
interface Apart {
  readonly tag: string;
  text: string;
}

const cdata = '![CDATA[';
// No page nests like this; what does is not worth the parser's time, which grows with the square of the depth.
const deepestPage = 5000;

/**
 * Walks through a page; `offset` tells where the tag or text begins that the parser calls for, and `stop` has the parser read no
 * further.
 */
export function walkPage(offset: () => number, placeOf: PlaceOf, stop: () => void): PageWalk {
  const page = createBlockBuilder(placeOf);
  const embedded: string[] = [];
  const facts: PageFacts = {};
  let apart: Apart | null = null;
  let depth = 0;
  /** Elements open within one whose content is not read, itself included. */
  let skipping = 0;

  /** A caption is a line before its table; it ends where the table goes on, closed or not. */
  const endCaption = (): void => {
    if (apart?.tag !== 'caption') return;
    page.addCaption(apart.text.trim(), offset());
    apart = null;
  };

  const endApart = ({ tag, text }: Apart): void => {
    if (tag === 'title') facts.title ??= text.trim();
    else if (text.includes('<') || /&lt;|\\u003c/iu.test(text)) embedded.push(text);
    // A field of a form with what was typed into it.
    else if (tag === 'textarea' && page.inCell()) page.addText(text, offset());
    apart = null;
  };

  const open = (tag: string, kind: TagKind, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'td' || tag === 'th') page.startCell(attributes, offset());
    else if (tag === 'tr') page.startRow(offset());
    else if (tag === 'table') page.startTable(offset());
    else if (tag === 'br') page.endLine(offset());
    // A caption names the table and is no part of its grid.
    else if (tag === 'caption' && page.inTable()) apart = { tag, text: '' };
    else if (kind.isBlock) {
      page.endLine(offset());
      if (tag === 'pre') page.startPreformatted();
      else if (kind.isHeading) page.setHeading(true);
    } else if (drawsCell(attributes)) {
      page.addMark(page.inCell() ? cellMark : '\t');
    } else if (!page.inCell()) {
      return;
    } else if (tag === 'sup' || tag === 'sub') page.addMark('[');
    else if (tag === 'input' && /^(?:text|number|)$/iu.test(attributes.type ?? ''))
      page.addMark(attributes.value ?? '');
  };

  const close = (tag: string, kind: TagKind): void => {
    if (tag === 'td' || tag === 'th') page.endCell(offset());
    else if (tag === 'table') page.endTable();
    else if (kind.isBlock) {
      page.endLine(offset());
      if (tag === 'pre') page.endPreformatted();
      else if (kind.isHeading) page.setHeading(false);
    } else if ((tag === 'sup' || tag === 'sub') && page.inCell()) page.addMark(']');
  };

  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      const kind = kindOf(tag);
      const { isVoid } = kind;
      if (!isVoid && ++depth > deepestPage) {
        stop();
        return;
      }
      if (skipping > 0) {
        if (!isVoid) skipping++;
        return;
      }
      if (apart && kind.isOfTable) endCaption();
      if (tag === 'meta') noteMeta(facts, attributes);
      else if (kind.isApart) apart = { tag, text: '' };
      else {
        if (tag === 'iframe' && attributes.srcdoc) embedded.push(attributes.srcdoc);
        if (kind.isSkipped || (!isVoid && isHidden(tag, attributes))) skipping = 1;
        else open(tag, kind, attributes);
      }
    },
    onclosetag(tag) {
      const kind = kindOf(tag);
      const { isVoid } = kind;
      if (!isVoid) depth--;
      if (skipping > 0) {
        if (!isVoid) skipping--;
        return;
      }
      if (!apart) close(tag, kind);
      else if (apart.tag === tag) {
        if (tag === 'caption') endCaption();
        else endApart(apart);
      }
    },
    ontext(run) {
      if (skipping > 0) return;
      if (apart) apart.text += run;
      else page.addText(run, offset());
    },
    oncdatastart() {
      apart ??= { tag: cdata, text: '' };
    },
    oncdataend() {
      if (apart?.tag !== cdata) return;
      embedded.push(apart.text);
      apart = null;
    },
  };

  return {
    handler,
    end() {
      page.end(offset());
      return { document: { kind: 'html', blocks: page.blocks, ...factsOf(facts) }, embedded };
    },
  };
}
