/** A row of a pipe table; the texts are escaped already. */
export function pipeRow(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
