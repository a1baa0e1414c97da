import { execFileSync } from 'node:child_process';
import { built } from './built.js';
import { bundle, root } from './bundle.js';

// Prints what the package weighs; `npm run size`.
built('dist/cli.js');
const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ size, unpackedSize }]: [{ size: number; unpackedSize: number }] = JSON.parse(output);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const lines = [`tarball: ${kB(size)}, unpacked ${kB(unpackedSize)}`];
for (const [program, external] of [
  ["export { validateReport } from 'disclosure-report'", []],
  ["export { createReport, getCell, withTotals } from 'disclosure-report'", []],
  ["export * from 'disclosure-report'", ['zod']],
  ["export * from 'disclosure-report/read'", []],
] as const) {
  const { minified, gzipped, packages } = await bundle(program, [...external]);
  const without = external.length > 0 ? ` without ${external.join(', ')}` : '';
  lines.push(
    `${program}${without}: minified ${kB(minified)}, gzipped ${kB(gzipped)} (with ${packages.join(', ') || 'no package'})`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
