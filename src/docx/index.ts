export type { ReadOptions } from '../read/options.js';
export type { ReadResult } from '../read/result.js';
export { readDocx } from './read-docx.js';
export { renderDocx } from './render-docx.js';
