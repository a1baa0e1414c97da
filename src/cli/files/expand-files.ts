import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { standardInput } from '../load-report.js';
import { type FolderFiles, filesIn } from './folder-files.js';

/**
 * The files that arguments mean: a folder is all files in it and below, hidden ones, page furniture and what is no report by its
 * name aside; a pattern is what it matches; anything else is itself, whether it exists or not. Each file once, in an order that
 * does not depend on the disk.
 */
export async function expandFiles(args: readonly string[]): Promise<FolderFiles> {
  const all: FolderFiles = { files: [], leftOut: [], failures: [] };
  for (const arg of args) {
    const { files, leftOut, failures } = await expand(arg);
    all.files.push(...files);
    all.leftOut.push(...leftOut);
    all.failures.push(...failures);
  }
  return { ...all, files: [...new Set(all.files)], leftOut: [...new Set(all.leftOut)] };
}

async function expand(arg: string): Promise<FolderFiles> {
  const only = (files: string[]): FolderFiles => ({ files, leftOut: [], failures: [] });
  if (arg === standardInput) return only([arg]);
  const found = await stat(arg).catch(() => undefined);
  if (found?.isDirectory()) return filesIn(arg);
  if (found || !isDynamicPattern(arg)) return only([arg]);
  const matches = await glob(arg, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    absolute: isAbsolute(arg),
  });
  return only(matches.length === 0 ? [arg] : matches.sort());
}
