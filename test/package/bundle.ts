import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundled {
  code: string;
  /** Bytes, minified. */
  minified: number;
  /** Bytes, minified and compressed. */
  gzipped: number;
  /** The packages that the bundle contains code of. */
  packages: string[];
  /** The folders of this package's modules that it contains code of. */
  folders: string[];
}

/** Bundles a program against the built package as a web site would, dependencies and all; or as a server's function. */
export async function bundle(
  program: string,
  external: string[] = [],
  platform: 'browser' | 'node' = 'browser',
): Promise<Bundled> {
  const result = await build({
    stdin: { contents: program, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    platform,
    target: 'es2022',
    external,
    write: false,
    metafile: true,
    logLevel: 'silent',
    // The built package is meant, not the sources that the compiler is pointed to.
    tsconfigRaw: {},
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('esbuild wrote nothing');
  const inputs = Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const packages = new Set(
    inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? []),
  );
  const folders = new Set(inputs.flatMap((file) => /dist\/modules\/([^/]+)\//u.exec(file)?.[1] ?? []));
  return {
    code: output.text,
    minified: output.contents.length,
    gzipped: gzipSync(output.contents, { level: 9 }).length,
    packages: [...packages].sort(),
    folders: [...folders].sort(),
  };
}
