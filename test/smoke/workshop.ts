import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Something that this machine does not have; its absence is no failure, and no success either. */
export class NotAvailable extends Error {}

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a program to its end, at most ten minutes. */
export function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, out: stdout ?? '', err: `${stderr ?? ''}${error ? String(error) : ''}` };
}

/** The output of a program, or an error with the end of what it said. */
export function output(command: string, args: readonly string[], cwd: string): string {
  const { status, out, err } = execute(command, args, cwd);
  if (status !== 0) throw new Error(`${err.trim() || out.trim()}`.slice(-1500) || `ended with ${status}`);
  return out;
}

/** Temporary folders, all below one, which is gone afterwards. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'disclosure-report-smoke-'));
  readonly tarball: string;
  readonly #made = new Map<string, string>();

  /** Packs the built package, as publishing would. */
  constructor(root: string) {
    output('npm', ['pack', '--ignore-scripts', '--pack-destination', this.folder], root);
    const [file] = readdirSync(this.folder).filter((name) => name.endsWith('.tgz'));
    if (file === undefined) throw new Error('npm pack wrote no tarball');
    this.tarball = join(this.folder, file);
  }

  /** A project with these packages and files. One name, one project: what several rows share is installed once. */
  project(name: string, packages: readonly string[], files: Readonly<Record<string, string>> = {}): string {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages];
    const { status, err } = execute('npm', args, folder);
    if (status !== 0) {
      const reason =
        err.split('\n').find((line) => /npm (?:error|ERR!)/u.test(line)) ?? `npm ended with ${status}`;
      throw new NotAvailable(reason.trim());
    }
    this.#made.set(name, folder);
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
