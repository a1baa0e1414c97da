/** A text inside a line of Markdown: what would be markup, HTML or a new cell is escaped with a backslash. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>|~$]/gu, '\\$&')
      // Within a word these mean nothing, and addresses are full of them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/gu, '\\&')
  );
}

/** A text as lines of Markdown: {@link escapeInline}, and what would open a block at the start of a line. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .split(/\r\n?|\n/u)
    .map((line) =>
      line
        .replace(/^[ \t]+/u, '')
        .replace(/^([#+=-])/u, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/u, '$1\\$2'),
    )
    .join('\n');
}
