import { Parser } from 'htmlparser2';
import { placesIn } from './html-place.js';
import { type HtmlDocument, walkPage } from './html-walk.js';

// No page nests like this; what does is not worth the parser's time, which grows with the square of the depth.
const deepestPage = 5000;
const pieceLength = 1 << 16;

/** Takes a page or a piece of one apart into lines and grids. */
export function htmlDocument(html: string): HtmlDocument {
  const walk = walkPage(() => parser.startIndex, placesIn(html));
  const parser: Parser = new Parser(walk.handler, { recognizeCDATA: true });
  for (let at = 0; at < html.length && walk.depth() < deepestPage; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
  }
  parser.end();
  return walk.end();
}
