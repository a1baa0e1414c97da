import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a fixed-width font a text takes: two for a Chinese character, one for a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Fills a text with spaces to a width, before it (`end`) or behind it. */
export function pad(text: string, width: number, align: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'end' ? space + text : text + space;
}
