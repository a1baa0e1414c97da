// Pages carry a report in a text field, in a script for another page to draw, or in data: then its markup is escaped once or twice.
const longestPiece = 20_000_000;

/** A piece of markup as it was before it became a string of a script, or the text of a field. */
export function unescapedMarkup(piece: string): string {
  const source = piece.slice(0, longestPiece);
  const isScript = /\\["'/nrtu]/u.test(source);
  const markup = isScript ? source.replace(escapes, unescaped) : source;
  return /<t[adrh]|<p[\s>]|<div/iu.test(markup)
    ? markup
    : markup.replace(/&(lt|gt|quot|amp|#39|nbsp);/gu, entity);
}

const escapes = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^ux]))/giu;

function unescaped(_: string, unicode?: string, byte?: string, other?: string): string {
  const code = unicode ?? byte;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const blanks: Record<string, string> = { n: '\n', r: '\n', t: '\t', b: '', f: '', '\n': '' };
  return blanks[other ?? ''] ?? other ?? '';
}

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  nbsp: '\u00a0',
};

function entity(whole: string, name: string): string {
  return entities[name] ?? whole;
}
