import { Converter } from 'opencc-js/t2cn';
import type { SourceDocument } from './document.js';

// Frequent characters of reports that each script writes differently.
const traditional =
  '開們訊資報總計與機關應處務會議為對發實體訴訟複維糾結縣鄉鎮區動規門時間來說國項數據錄業產辦點';
const simplified =
  '开们讯资报总计与机关应处务会议为对发实体诉讼复维纠结县乡镇区动规门时间来说国项数据录业产办点';

// So much of a document tells its script.
const sample = 60_000;

type Convert = (text: string) => string;

// Built on first use from the converter's dictionary; the contents never change.
const converters = new Map<string, Convert>();

/** How many of the characters of a document are traditional ones; 0 where it is written in simplified ones. */
export function traditionalCharacters(document: SourceDocument): number {
  const script = scriptsOfCharacters();
  let length = 0;
  let count = 0;
  let others = 0;
  const look = (text: string, most: number): void => {
    const end = Math.min(text.length, most);
    for (let i = 0; i < end; i++) {
      const character = text.charCodeAt(i);
      if (character < firstChinese) continue;
      const own = script[character];
      if (own === isTraditional) count++;
      else if (own === isSimplified) others++;
    }
    length += end;
  };
  for (const block of document.blocks) {
    if (length > sample) break;
    if (block.kind === 'line') look(block.text, sample);
    else for (const { text } of block.cells.slice(0, 500)) look(text, 200);
  }
  return count > 4 && count > 2 * others ? count : 0;
}

const firstChinese = 0x4e00;
const isTraditional = 1;
const isSimplified = 2;

// Filled on first use; the contents never change.
let scripts: Uint8Array | undefined;

/** For every character the script that it shows. Each character of each document is looked at: an expression takes six times as long. */
function scriptsOfCharacters(): Uint8Array {
  if (scripts) return scripts;
  scripts = new Uint8Array(0x10000);
  for (let i = 0; i < traditional.length; i++) scripts[traditional.charCodeAt(i)] = isTraditional;
  for (let i = 0; i < simplified.length; i++) scripts[simplified.charCodeAt(i)] = isSimplified;
  return scripts;
}

/** A document in simplified characters. Gateways that convert pages change words too: 信息 became 資訊. */
export function toSimplified(document: SourceDocument): SourceDocument {
  const changed = document.blocks.some((block) =>
    block.kind === 'line' ? /資訊/u.test(block.text) : block.cells.some(({ text }) => /資訊/u.test(text)),
  );
  const convert = converter(changed ? 'twp' : 't');
  return {
    ...document,
    ...(document.title === undefined ? {} : { title: convert(document.title) }),
    ...(document.publisher === undefined ? {} : { publisher: convert(document.publisher) }),
    blocks: document.blocks.map((block) =>
      block.kind === 'line'
        ? { ...block, text: convert(block.text) }
        : { ...block, cells: block.cells.map((cell) => ({ ...cell, text: convert(cell.text) })) },
    ),
  };
}

function converter(from: 't' | 'twp'): Convert {
  const known = converters.get(from);
  if (known) return known;
  const convert = Converter({ from, to: 'cn' });
  converters.set(from, convert);
  return convert;
}
