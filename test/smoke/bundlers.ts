import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expected, inChromium } from './expected.js';
import { programs } from './program.js';
import type { Row } from './run.js';
import { output, type Workshop } from './workshop.js';

const html = '<!doctype html><meta charset="utf-8"><title>x</title>';

/** The files below a folder as a server names them. */
function served(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length).replace(/\/index\.html$/u, '/'), readFileSync(path, 'utf8')];
    }),
  );
}

const versionOf = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** A small program built by each bundler, and what was built run. */
export async function bundlers(workshop: Workshop, row: Row): Promise<void> {
  // Word and PDF readers are loaded when needed, so that bundlers ask for what those need.
  const packages = [workshop.tarball, 'docx', 'pdfjs-dist'];
  const bin = (folder: string, name: string): string => join(folder, 'node_modules/.bin', name);

  await row('Vite', 'a page, built and opened in Chromium', async () => {
    const folder = workshop.project('vite', [...packages, 'vite'], {
      'index.html': `${html}<script type="module" src="/main.js"></script>`,
      'main.js': programs.page,
    });
    output(bin(folder, 'vite'), ['build'], folder);
    await inChromium(served(join(folder, 'dist')));
    return versionOf(folder, 'vite');
  });

  const server = (): string => {
    const build = (noExternal: boolean): string =>
      `export default { ssr: { noExternal: ${noExternal || '[]'} }, build: { ssr: 'main.js', outDir: '${noExternal ? 'whole' : 'dist'}' } };\n`;
    return workshop.project('vite-server', [...packages, 'vite'], {
      'external.config.mjs': build(false),
      'whole.config.mjs': build(true),
      'main.js': programs['ES module'],
    });
  };
  for (const [config, out, what] of [
    ['external', 'dist', 'a server (SSR) that imports the package, built and run'],
    ['whole', 'whole', 'a server (SSR) with the package in its bundle, built and run'],
  ] as const)
    await row('Vite', what, () => {
      const folder = server();
      output(bin(folder, 'vite'), ['build', '--config', `${config}.config.mjs`], folder);
      const [file] = readdirSync(join(folder, out)).filter((name) => /^main\.m?js$/u.test(name));
      expected(output(process.execPath, [join(out, file ?? 'main.js')], folder));
      return versionOf(folder, 'vite');
    });

  await row('webpack', 'a page, built and opened in Chromium', async () => {
    const folder = workshop.project('webpack', [...packages, 'webpack', 'webpack-cli'], {
      'src/index.js': programs.page,
    });
    output(bin(folder, 'webpack'), ['--mode', 'production', '--entry', './src/index.js'], folder);
    await inChromium({ ...served(join(folder, 'dist')), '/': `${html}<script src="/main.js"></script>` });
    return versionOf(folder, 'webpack');
  });

  await row('webpack', 'a program for Node, built and run', () => {
    const folder = workshop.project('webpack-node', [...packages, 'webpack', 'webpack-cli'], {
      'src/index.mjs': programs['ES module'],
    });
    output(
      bin(folder, 'webpack'),
      ['--mode', 'production', '--target', 'node', '--entry', './src/index.mjs'],
      folder,
    );
    expected(output(process.execPath, ['dist/main.js'], folder));
    return versionOf(folder, 'webpack');
  });

  const esbuild = (): string =>
    workshop.project('esbuild', [...packages, 'esbuild'], {
      'page.js': programs.page,
      'main.mjs': programs['ES module'],
    });
  await row('esbuild', 'a page, built and opened in Chromium', async () => {
    const folder = esbuild();
    output(
      bin(folder, 'esbuild'),
      ['page.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=dist'],
      folder,
    );
    await inChromium({
      ...served(join(folder, 'dist')),
      '/': `${html}<script type="module" src="/page.js"></script>`,
    });
    return versionOf(folder, 'esbuild');
  });
  await row('esbuild', 'a program for Node, built and run', () => {
    const folder = esbuild();
    const flags = [
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--external:pdfjs-dist',
      '--external:docx',
      '--outfile=main.out.mjs',
    ];
    output(bin(folder, 'esbuild'), ['main.mjs', ...flags], folder);
    expected(output(process.execPath, ['main.out.mjs'], folder));
    return versionOf(folder, 'esbuild');
  });

  const page = `import { Client } from './client';
import { main } from '../main';
export default async function Page() {
  return <main><pre id="server">{encodeURIComponent(JSON.stringify(await main()))}</pre><Client /></main>;
}
`;
  const client = `'use client';
import { useEffect, useState } from 'react';
import { createReport, setCell, validateReport } from 'disclosure-report';
import { main } from '../main';
export function Client() {
  const [report] = useState(() => setCell(createReport({ year: 2024, agency: '某县', fill: 'zero' }), 'requests.received.total', 7));
  useEffect(() => { globalThis.result = main().then((result) => JSON.stringify(result)); }, []);
  return <pre id="client">{validateReport(report).findings.map(({ rule }) => rule).join(' ')}</pre>;
}
`;
  for (const bundler of ['turbopack', 'webpack'])
    await row(
      'Next',
      `server and client components by ${bundler}, exported and opened in Chromium`,
      async () => {
        const folder = workshop.project('next', [...packages, 'next', 'react', 'react-dom'], {
          'next.config.mjs': `export default { output: 'export', turbopack: { root: import.meta.dirname } };\n`,
          'main.js': programs.module,
          'app/layout.js': `export default function Layout({ children }) { return <html lang="zh-CN"><body>{children}</body></html>; }\n`,
          'app/page.js': page,
          'app/client.js': client,
        });
        output(bin(folder, 'next'), ['build', `--${bundler}`], folder);
        const site = readFileSync(join(folder, 'out/index.html'), 'utf8');
        expected(decodeURIComponent(/<pre id="server">([^<]*)<\/pre>/u.exec(site)?.[1] ?? ''));
        if (!/<pre id="client">[^<]*requests\/row-total/u.test(site))
          throw new Error('the client component found nothing');
        await inChromium(served(join(folder, 'out')));
        return versionOf(folder, 'next');
      },
    );
}
