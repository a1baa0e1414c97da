import { walkXml } from './xml.js';

/** What a paragraph's style, or the paragraph itself, says about its heading level and numeral. */
export interface ParagraphTraits {
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number;
  readonly list?: string;
  readonly listLevel?: number;
}

/** Paragraph styles by their id. */
export type Styles = ReadonlyMap<string, ParagraphTraits>;

interface RawStyle {
  traits: { outlineLevel?: number; list?: string; listLevel?: number };
  basedOn?: string;
}

/** Reads the styles of a document, each with what it inherits. */
export function readStyles(xml: Uint8Array | undefined): Styles {
  const raw = new Map<string, RawStyle>();
  let style: RawStyle | undefined;
  if (xml) {
    walkXml(xml, {
      open: (name, attribute) => {
        const value = attribute('w:val');
        if (name === 'w:style') {
          style = { traits: {} };
          raw.set(attribute('w:styleId') ?? '', style);
        }
        if (!style || value === undefined) return;
        if (name === 'w:basedOn') style.basedOn = value;
        if (name === 'w:name' && /^(?:heading \d|title|标题)/iu.test(value)) style.traits.outlineLevel ??= 0;
        readTrait(style.traits, name, value);
      },
      close: (name) => {
        if (name === 'w:style') style = undefined;
      },
    });
  }
  return new Map([...raw.keys()].map((id) => [id, inherited(raw, id)]));
}

/** Notes what one property element says. */
export function readTrait(traits: RawStyle['traits'], name: string, value: string): void {
  if (name === 'w:outlineLvl') traits.outlineLevel = Number(value);
  if (name === 'w:numId') traits.list = value;
  if (name === 'w:ilvl') traits.listLevel = Number(value);
}

function inherited(raw: ReadonlyMap<string, RawStyle>, id: string): ParagraphTraits {
  let traits: ParagraphTraits = {};
  let style = raw.get(id);
  // Styles that are based on each other in a circle end here too.
  for (let depth = 0; style && depth < 20; depth++) {
    traits = { ...style.traits, ...traits };
    style = raw.get(style.basedOn ?? '');
  }
  return traits;
}
