import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.js';

interface Manifest {
  exports: Record<
    string,
    | string
    | {
        /** Few files for Node, modules one by one for bundlers. */
        import: { types: string; module: string; node: string; default: string };
        require: { types: string; default: string };
      }
  >;
  dependencies: Record<string, string>;
}

/** The package's own manifest. */
export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entries that programs import, by their path below the package: `.`, `./read`, … */
export const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));

/** A built file, or an error that says how to build it. */
export function built(file: string): string {
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  return path;
}
