import { Parser } from 'htmlparser2';
import { placesIn } from './html-place.js';
import { type HtmlDocument, walkPage } from './html-walk.js';

/** Takes a page or a piece of one apart into lines and grids. */
export function htmlDocument(html: string): HtmlDocument {
  const walk = walkPage(
    () => parser.startIndex,
    placesIn(html),
    () => parser.pause(),
  );
  const parser: Parser = new Parser(walk.handler, { recognizeCDATA: true });
  // In one piece: of a page in several, the parser shows markup of the last as text where its end is cut off within a tag.
  parser.end(withoutCutSlash(html));
  return walk.end();
}

/** A page without the slash that a tag cut off at its end ends with: the parser would take it for text, as in `<td>35<br /`. */
function withoutCutSlash(html: string): string {
  return html.endsWith('/') && html.lastIndexOf('<') > html.lastIndexOf('>') ? html.slice(0, -1) : html;
}
