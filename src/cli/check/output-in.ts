import type { Words } from '../words/words.js';
import { githubOutput } from './check-github.js';
import { jsonOutput } from './check-json.js';
import type { CheckOutput } from './check-output.js';
import { sarifOutput } from './check-sarif.js';
import { textOutput } from './check-text.js';

export const formats = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

const outputs: Record<Format, (words: Words, colour: boolean) => CheckOutput> = {
  text: textOutput,
  json: jsonOutput,
  github: githubOutput,
  sarif: sarifOutput,
};

export function outputIn(format: Format, words: Words, colour: boolean): CheckOutput {
  return outputs[format](words, colour);
}
