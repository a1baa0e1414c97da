import { Converter } from 'opencc-js/t2cn';
import type { SourceDocument } from './document.js';

// Frequent characters of reports that each script writes differently.
const traditional =
  /[開們訊資報總計與機關應處務會議為對發實體訴訟複維糾結縣鄉鎮區動規門時間來說國項數據錄業產辦點]/gu;
const simplified =
  /[开们讯资报总计与机关应处务会议为对发实体诉讼复维纠结县乡镇区动规门时间来说国项数据录业产办点]/gu;

// So much of a document tells its script.
const sample = 60_000;

type Convert = (text: string) => string;

// Built on first use from the converter's dictionary; the contents never change.
const converters = new Map<string, Convert>();

/** How many of the characters of a document are traditional ones; 0 where it is written in simplified ones. */
export function traditionalCharacters(document: SourceDocument): number {
  const pieces: string[] = [];
  let length = 0;
  for (const block of document.blocks) {
    if (length > sample) break;
    const piece =
      block.kind === 'line'
        ? block.text.slice(0, sample)
        : block.cells
            .slice(0, 500)
            .map((cell) => cell.text.slice(0, 200))
            .join('');
    pieces.push(piece);
    length += piece.length;
  }
  const text = pieces.join('');
  const count = text.match(traditional)?.length ?? 0;
  return count > 4 && count > 2 * (text.match(simplified)?.length ?? 0) ? count : 0;
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
