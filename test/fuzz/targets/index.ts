import type { Target } from '../target.js';
import { data } from './data.js';
import { markup } from './markup.js';
import { pdfFiles } from './pdf-files.js';
import { printedDigits } from './printed-digits.js';
import { readers } from './readers.js';
import { spreadsheets } from './spreadsheets.js';
import { tool } from './tool.js';
import { wordFiles } from './word-files.js';

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [
  ...readers,
  ...printedDigits,
  ...wordFiles,
  ...pdfFiles,
  ...data,
  ...markup,
  ...spreadsheets,
  ...tool,
];
