import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.js';

/** A block of code in a read-me, and the text block that follows it at once, if one does: what it prints. */
export interface Example {
  language: string;
  code: string;
  prints?: string;
}

/** Pages that there are in English and in Chinese. */
export const translated = [
  ['README.md', 'README.zh-CN.md'],
  ['docs/validate-in-an-app.md', 'docs/validate-in-an-app.zh-CN.md'],
  ['docs/build-a-renderer.md', 'docs/build-a-renderer.zh-CN.md'],
  ['docs/cms-form.md', 'docs/cms-form.zh-CN.md'],
] as const;

/** The code blocks of a Markdown file at the root of the repository. */
export function examplesIn(file: string): Example[] {
  const markdown = readFileSync(join(root, file), 'utf8');
  const examples: Example[] = [];
  let end = -1;
  for (const block of markdown.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)) {
    const [whole, language = '', code = ''] = block;
    const before = examples.at(-1);
    const follows = before && end >= 0 && markdown.slice(end, block.index).trim() === '';
    if (language === 'text' && follows) before.prints = code;
    else examples.push({ language, code });
    end = block.index + whole.length;
  }
  return examples;
}
