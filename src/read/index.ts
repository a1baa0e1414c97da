export type {
  GridCell,
  SourceBlock,
  SourceDocument,
  SourceGrid,
  SourceKind,
  SourceLine,
} from './document.js';
export type { ReadOptions } from './options.js';
export { readHtmlBytes, readTextBytes } from './read-bytes.js';
export { readDocument } from './read-document.js';
export { type FigureRead, type ReadFigureOptions, readFigure } from './read-figure.js';
export { readHtml } from './read-html.js';
export { readText } from './read-text.js';
export type { ReadResult } from './result.js';
