export type { ReadOptions } from '../read/options.js';
export type { ReadResult } from '../read/result.js';
export { readPdf } from './read-pdf.js';
