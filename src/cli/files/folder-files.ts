import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { fateOf } from './left-out.js';

/** What a folder has. */
export interface FolderFiles {
  files: string[];
  /** Files that are no reports by their names, such as backups. */
  leftOut: string[];
  /** Folders and links that could not be followed, and why. */
  failures: { file: string; error: unknown }[];
}

/** A folder or file by the name that is printed, and by its own. */
interface Place {
  path: string;
  real: string;
}

/** A symbolic link, and the folder that it lies in. */
interface Link {
  path: string;
  name: string;
  from: string;
}

/**
 * All files in a folder and below. Links are followed last, and none to where the walk has been or comes from: each file is found
 * once, and by its own name where it has one below the folder.
 */
export async function filesIn(folder: string): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], leftOut: [], failures: [] };
  const seen = new Set<string>();
  const links: Link[] = [];
  let root: string | undefined;

  async function attempt<Result>(file: string, doing: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await doing();
    } catch (error) {
      found.failures.push({ file, error });
      return undefined;
    }
  }

  async function take({ path, real }: Place, name: string): Promise<void> {
    if (seen.has(real)) return;
    seen.add(real);
    const fate = await fateOf(path, name);
    if (fate === 'read') found.files.push(path);
    if (fate === 'left-out') found.leftOut.push(path);
  }

  async function walk(start: Place): Promise<void> {
    const folders = [start];
    for (let place = folders.pop(); place; place = folders.pop()) {
      const { path, real } = place;
      if (seen.has(real)) continue;
      seen.add(real);
      const entries = await attempt(path, () => readdir(path, { withFileTypes: true }));
      for (const entry of entries?.filter(isWanted).sort(byName) ?? []) {
        const inside = {
          path: `${path}/${entry.name}`,
          real: real + (real.endsWith(sep) ? '' : sep) + entry.name,
        };
        if (entry.isDirectory()) folders.push(inside);
        else if (entry.isSymbolicLink()) links.push({ path: inside.path, name: entry.name, from: real });
        else if (entry.isFile()) await take(inside, entry.name);
      }
    }
  }

  async function follow({ path, name, from }: Link): Promise<void> {
    const target = await attempt(path, async () => ({ real: await realpath(path), kind: await stat(path) }));
    if (!target) return;
    const { real, kind } = target;
    if (kind.isFile()) return take({ path, real }, name);
    const isAbove = [from, root ?? from].some((below) => isWithin(below, real));
    if (kind.isDirectory() && !isAbove) return walk({ path, real });
  }

  root = await attempt(folder, () => realpath(folder));
  if (root === undefined) return found;
  await walk({ path: folder.replace(/(?<=.)[\\/]+$/u, ''), real: root });
  for (let link = links.shift(); link; link = links.shift()) await follow(link);
  found.files.sort();
  found.leftOut.sort();
  return found;
}

function isWanted({ name }: Dirent): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function isWithin(below: string, above: string): boolean {
  return below === above || below.startsWith(above.endsWith(sep) ? above : above + sep);
}
