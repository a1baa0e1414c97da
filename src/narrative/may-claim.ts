import { numeralCharacters } from './figures-in-text.js';
import { caseUnits, documentUnits, publicationUnits } from './units.js';

const approximations = '余多来';

/** A character without which there is no figure in digits, no 未, 没有, 无 or 零, and no comparison (较, 同比, 相比). */
const telling = '0123456789未无没零〇较比';

/** The same of two characters: the second, and what may stand before it. */
const tellingPairs: Readonly<Record<string, string>> = {
  // 不存在, 维持
  存: '不',
  持: '维',
  // 上年, 去年, 往年, 上一年, 一九九八年
  年: `上去往${numeralCharacters}`,
};

// What a character can tell. Filled on first use; the contents never change.
const alone = 1;
const inPair = 2;
let table: Uint8Array | undefined;
let pairs: ReadonlyMap<string, string> | undefined;

/**
 * Whether a normal text can claim anything: a claim takes a figure with a unit, a word of negation, 维持, or a comparison. A
 * paragraph without any is passed over unread, as most are.
 */
export function mayClaim(text: string): boolean {
  pairs ??= pairsOf();
  table ??= tableOf(pairs);
  for (let i = 0; i < text.length; i++) {
    const tells = table[text.charCodeAt(i)];
    if (tells === 0) continue;
    if (tells === alone) return true;
    if (i > 0 && pairs.get(text.charAt(i))?.includes(text.charAt(i - 1))) return true;
  }
  return false;
}

function pairsOf(): Map<string, string> {
  const units = [...caseUnits, ...publicationUnits, ...documentUnits, '元', '%'].filter(
    (unit) => unit !== '',
  );
  return new Map([
    // 三件, 三十余件. A numeral without such a unit counts nothing that a report speaks of.
    ...units.map((unit): [string, string] => [unit.charAt(0), numeralCharacters + approximations]),
    ...Object.entries(tellingPairs),
  ]);
}

function tableOf(known: ReadonlyMap<string, string>): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const char of known.keys()) kinds[char.charCodeAt(0)] = inPair;
  for (const char of telling) kinds[char.charCodeAt(0)] = alone;
  return kinds;
}
