/** A text without line breaks, for where a line break would mean something else. */
export function singleLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/gu, ' ');
}
