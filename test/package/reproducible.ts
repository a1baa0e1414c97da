import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.js';

// Builds twice and says which files differ; `npm run test:reproducible`.

/** Every file below a folder with the hash of its bytes. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

function build(into: string): Map<string, string> {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  cpSync(join(root, 'dist'), into, { recursive: true });
  return hashes(into);
}

const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
try {
  const first = build(join(folder, 'first'));
  const second = build(join(folder, 'second'));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  const verdict =
    differing.length === 0
      ? `${names.length} files, the same bytes in both builds`
      : `${differing.length} of ${names.length} files differ:\n${differing.join('\n')}`;
  process.stdout.write(`${verdict}\n`);
  if (differing.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
