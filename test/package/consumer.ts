import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from './bundle.js';

/** A project of somebody else's, into which the packed tarball is installed. */
export interface Consumer {
  folder: string;
  /** Runs a program in the project: JavaScript, or TypeScript whose types are dropped. */
  run(name: string, code: string): Promise<string>;
  /** What the compiler has to say of a program; empty where it compiles. */
  compile(files: Record<string, string>): string;
  write(name: string, content: string): void;
  /** Runs the installed tool. */
  tool(...args: string[]): { status: number | null; stdout: string; stderr: string };
  remove(): void;
}

/** Packs the built package and installs it, as a user would, into an empty project that has `report.txt` to read. */
export function installConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  npm(['install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  copyFileSync(join(root, 'test/fixtures/demo-2024.txt'), join(folder, 'report.txt'));

  const node = (args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return {
    folder,
    async run(name, code) {
      const { code: plain } = await transform(code, { loader: 'ts', target: 'es2022' });
      writeFileSync(join(folder, name), plain);
      const { status, stdout, stderr } = node([name]);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    compile(files) {
      for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
      const compilerOptions = {
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom'],
        strict: true,
        noEmit: true,
        // The package's own declarations and those it leans on are checked too.
        skipLibCheck: false,
        typeRoots: [join(root, 'node_modules/@types')],
        types: ['node'],
      };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: Object.keys(files) }),
      );
      return node([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']).stdout;
    },
    write: (name, content) => writeFileSync(join(folder, name), content),
    tool: (...args) => node([join(folder, 'node_modules/disclosure-report/dist/cli.js'), ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
