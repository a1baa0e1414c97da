import type { Label } from '../form/declaration.js';

// Numerals that open a label: 一、 （三） 1. ㈠ ① — with their stop or brackets, after NFKC.
const openingNumeral = /^(?:[([【]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]】、.,:：·]+)+/u;

const ornaments = /[\s\p{P}\p{S}]+/gu;

/** A label without numerals, punctuation, spaces and width, so that only its words are compared. */
export function bareLabel(text: string): string {
  const squeezed = text.slice(0, 200).normalize('NFKC').replace(/\s+/gu, '');
  return squeezed.replace(openingNumeral, '').replace(ornaments, '');
}

/** The numeral (1 to 10) that opens a heading such as `三、…`, or `null` where it has none. */
export function openingNumber(text: string): number | null {
  const [first] =
    /^[(]?([一二三四五六七八九十])[)、.,:]/u.exec(text.slice(0, 20).normalize('NFKC').trim())?.slice(1) ?? [];
  return first === undefined ? null : '一二三四五六七八九十'.indexOf(first) + 1;
}

/** Every wording of a label that counts as the form's own, bare. */
export function wordingsOf(label: Label): string[] {
  return [label.zh, ...(label.short === undefined ? [] : [label.short]), ...(label.aliases ?? [])].map(
    bareLabel,
  );
}
