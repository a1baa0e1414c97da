import { numeralIn } from './numeral-format.js';
import { walkXml } from './xml.js';

/** Gives the next numeral of a list at a level, as Word would print it; empty for bullets. */
export type Numbering = (list: string, level: number) => string;

interface Level {
  start: number;
  format: string;
  /** `%1、`: the numerals of the levels, and what stands around them. */
  text: string;
}

interface List {
  definition: string;
  starts: Map<number, number>;
}

const deepestLevel = 8;

/**
 * Reads the lists of a document. The numerals that Word counts by itself (一、 （一） 1.) stand nowhere in the text.
 */
export function readNumbering(xml: Uint8Array | undefined): Numbering {
  const { definitions, lists } = xml ? parse(xml) : { definitions: new Map(), lists: new Map() };
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const levels = definitions.get(list?.definition ?? '');
    if (!list || !levels || !Number.isInteger(level) || level < 0 || level > deepestLevel) return '';
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [overridden, start] of list.starts) counts[overridden] = start - 1;
    }
    counts[level] = (counts[level] ?? startOf(levels, level) - 1) + 1;
    counts.length = level + 1;
    return numeralOf(levels, level, counts);
  };
}

function startOf(levels: ReadonlyMap<number, Level>, level: number): number {
  return levels.get(level)?.start ?? 1;
}

function numeralOf(
  levels: ReadonlyMap<number, Level>,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  const own = levels.get(level);
  if (!own || own.format === 'bullet' || own.format === 'none') return '';
  let known = true;
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const above = Number(digit) - 1;
    const numeral = numeralIn(
      levels.get(above)?.format ?? 'decimal',
      counts[above] ?? startOf(levels, above),
    );
    if (numeral === null) known = false;
    return numeral ?? '';
  });
  return known ? text : '';
}

function parse(xml: Uint8Array): {
  definitions: Map<string, Map<number, Level>>;
  lists: Map<string, List>;
} {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: List | undefined;
  let overridden = 0;
  walkXml(xml, {
    open: (name, attribute) => {
      const value = attribute('w:val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          levels = new Map();
          definitions.set(attribute('w:abstractNumId') ?? '', levels);
          break;
        case 'w:num':
          list = { definition: '', starts: new Map() };
          lists.set(attribute('w:numId') ?? '', list);
          break;
        case 'w:abstractNumId':
          if (list) list.definition = value;
          break;
        case 'w:lvlOverride':
          overridden = Number(attribute('w:ilvl'));
          break;
        case 'w:startOverride':
          if (list && overridden >= 0 && overridden <= deepestLevel)
            list.starts.set(overridden, Number(value));
          break;
        case 'w:lvl':
          level = { start: 1, format: 'decimal', text: '' };
          // A level within an override belongs to one list alone; the lists of reports do not use that.
          if (!list) levels?.set(Number(attribute('w:ilvl')), level);
          break;
        case 'w:start':
          if (level) level.start = Number(value);
          break;
        case 'w:numFmt':
          if (level) level.format = value;
          break;
        case 'w:lvlText':
          if (level) level.text = value;
          break;
      }
    },
    close: (name) => {
      if (name === 'w:abstractNum') levels = undefined;
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:num') list = undefined;
    },
  });
  return { definitions, lists };
}
