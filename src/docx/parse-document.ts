import type { Numbering } from './numbering.js';
import { type ParagraphTraits, readTrait, type Styles } from './styles.js';
import { openTables, type TableBuilder } from './table-builder.js';
import type { Flow, Paragraph } from './tree.js';
import { walkXml } from './xml.js';

/** What the words of a document depend on beside its text. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

interface OpenParagraph {
  text: string;
  style: string;
  own: { outlineLevel?: number; list?: string; listLevel?: number };
  readonly boxes: Flow[];
}

/** The state of a walk: what is open at the current place, innermost last. */
interface Walk {
  readonly context: Context;
  readonly names: string[];
  readonly flows: Flow[];
  readonly paragraphs: OpenParagraph[];
  readonly tables: TableBuilder;
  /** Of each open field, whether its code is being read rather than its result. */
  readonly fields: boolean[];
  /** How many elements are open that are not printed, the outermost included. */
  skipped: number;
  hiddenRun: boolean;
  /** The depth of a form field that still shows its prompt; 0 outside of one. */
  promptDepth: number;
  promptFollows: boolean;
  paragraphCount: number;
}

// Deleted and moved text, phonetic guides, and the properties that a tracked change replaced.
const unprinted = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:instrText', 'w:delText', 'w:delInstrText']);
const formerProperties = /^w:\w+Change$/u;
const deepestField = 20;

const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * Reads the main part of a Word document (ECMA-376 part 1, 17) as it prints: tracked insertions are in, deletions, hidden text,
 * field codes, comments and notes are out.
 *
 * @throws TooDeepError where elements nest deeper than `deepestElement`.
 */
export function parseDocument(xml: Uint8Array, context: Context): Flow {
  const body: Flow = { items: [] };
  const walk: Walk = {
    context,
    names: [],
    flows: [body],
    paragraphs: [],
    tables: openTables(),
    fields: [],
    skipped: 0,
    hiddenRun: false,
    promptDepth: 0,
    promptFollows: false,
    paragraphCount: 0,
  };
  walkXml(xml, {
    open: (name, attribute) => {
      const parent = walk.names.at(-1) ?? '';
      walk.names.push(name);
      if (walk.skipped > 0 || isSkipped(name, parent, walk)) walk.skipped++;
      else open(walk, name, parent, attribute);
    },
    text: (text) => {
      const name = walk.names.at(-1);
      if (walk.skipped > 0 || (name !== 'w:t' && name !== 'm:t')) return;
      write(walk, text);
    },
    close: (name) => {
      if (walk.names.length === walk.promptDepth) walk.promptDepth = 0;
      walk.names.pop();
      if (walk.skipped > 0) walk.skipped--;
      else close(walk, name);
    },
  });
  return body;
}

function isSkipped(name: string, parent: string, walk: Walk): boolean {
  // As a property, w:del marks a row or the end of a paragraph.
  if (name === 'w:del' && parent === 'w:trPr') {
    walk.tables.dropRow();
    return true;
  }
  // Word reads the choice that it understands; the fallback says the same again for older programs.
  if (name === 'mc:Fallback') return true;
  return unprinted.has(name) || formerProperties.test(name);
}

function open(
  walk: Walk,
  name: string,
  parent: string,
  attribute: (name: string) => string | undefined,
): void {
  const paragraph = walk.paragraphs.at(-1);
  const value = attribute('w:val');
  const mark = marks[name];
  if (mark !== undefined && parent === 'w:r') write(walk, mark);
  switch (name) {
    case 'w:p':
      walk.paragraphs.push({ text: '', style: '', own: {}, boxes: [] });
      return;
    case 'w:pStyle':
      if (paragraph) paragraph.style = value ?? '';
      return;
    case 'w:outlineLvl':
    case 'w:numId':
    case 'w:ilvl':
      if (paragraph) readTrait(paragraph.own, name, value ?? '');
      return;
    case 'w:r':
      walk.hiddenRun = false;
      return;
    case 'w:vanish':
      if (walk.names.at(-3) === 'w:r' && value !== '0' && value !== 'false') walk.hiddenRun = true;
      return;
    case 'w:sym':
      write(walk, symbol(attribute('w:char')));
      return;
    case 'w:fldChar':
      field(walk, attribute('w:fldCharType'));
      return;
    case 'w:txbxContent': {
      const box: Flow = { items: [] };
      paragraph?.boxes.push(box);
      walk.flows.push(box);
      return;
    }
    case 'w:showingPlcHdr':
      walk.promptFollows = value !== '0' && value !== 'false';
      return;
    case 'w:sdtContent':
      if (walk.promptFollows && walk.promptDepth === 0) walk.promptDepth = walk.names.length;
      walk.promptFollows = false;
      return;
  }
  const flow = walk.flows.at(-1);
  if (!flow) return;
  const cell = walk.tables.open(name, attribute, flow);
  if (cell) walk.flows.push(cell);
}

function close(walk: Walk, name: string): void {
  if (name === 'w:r') walk.hiddenRun = false;
  if (name === 'w:txbxContent' && walk.flows.length > 1) walk.flows.pop();
  if (name === 'w:p') {
    const paragraph = walk.paragraphs.pop();
    if (paragraph) walk.flows.at(-1)?.items.push(finish(paragraph, walk));
    // A field code ends with its paragraph, lest a lost end mark swallow the rest.
    if (walk.paragraphs.length === 0) walk.fields.fill(false);
  }
  if (walk.tables.close(name) && walk.flows.length > 1) walk.flows.pop();
}

function write(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1);
  if (!paragraph || walk.hiddenRun || walk.promptDepth > 0 || walk.fields.includes(true)) return;
  paragraph.text += text;
}

function field(walk: Walk, type: string | undefined): void {
  if (type === 'begin' && walk.fields.length < deepestField) walk.fields.push(true);
  if (type === 'separate' && walk.fields.length > 0) walk.fields[walk.fields.length - 1] = false;
  if (type === 'end') walk.fields.pop();
}

/** Symbol fonts have their glyphs in the private use area; what is kept there is shown as it is and never read as a digit. */
function symbol(hexadecimal: string | undefined): string {
  const code = Number.parseInt(hexadecimal ?? '', 16);
  return code > 0x1f && code <= 0xffff ? String.fromCodePoint(code) : '\ufffd';
}

function finish({ text, style, own, boxes }: OpenParagraph, walk: Walk): Paragraph {
  const traits: ParagraphTraits = { ...walk.context.styles.get(style), ...own };
  walk.paragraphCount++;
  const numeral =
    traits.list !== undefined && text.trim() !== ''
      ? walk.context.numbering(traits.list, traits.listLevel ?? 0)
      : '';
  return {
    kind: 'paragraph',
    text: numeral + text,
    heading: traits.outlineLevel !== undefined && traits.outlineLevel < 9,
    ordinal: walk.paragraphCount,
    boxes,
  };
}
