export type {
  GridCell,
  SourceBlock,
  SourceDocument,
  SourceGrid,
  SourceKind,
  SourceLine,
} from './document.js';
export type { ReadOptions } from './options.js';
export { readDocument } from './read-document.js';
export { readText } from './read-text.js';
export type { ReadResult } from './result.js';
