import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { standardInput } from './load-report.js';

// What lies beside saved pages; nobody publishes a report in these.
const beside = /\.(?:css|m?js|map|ico|png|jpe?g|gif|svg|webp|bmp|woff2?|ttf|eot|mp[34])$/iu;

/**
 * The files that arguments mean: a folder is all files in it and below, hidden ones and page furniture aside; a pattern is what
 * it matches; anything else is itself, whether it exists or not. Each file once, in an order that does not depend on the disk.
 */
export async function expandFiles(args: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const arg of args) files.push(...(await expand(arg)));
  return [...new Set(files)];
}

async function expand(arg: string): Promise<string[]> {
  if (arg === standardInput) return [arg];
  const found = await stat(arg).catch(() => undefined);
  if (found?.isDirectory()) {
    const inside = await glob('**/*', { cwd: arg, ignore: ['**/node_modules/**'] });
    const folder = arg.replace(/[\\/]+$/u, '');
    return inside
      .filter((file) => !beside.test(file))
      .sort()
      .map((file) => `${folder}/${file}`);
  }
  if (found || !isDynamicPattern(arg)) return [arg];
  const matches = await glob(arg, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    absolute: isAbsolute(arg),
  });
  return matches.length === 0 ? [arg] : matches.sort();
}
