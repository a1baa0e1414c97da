import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { run } from '../../../src/cli/run.js';
import { createReport, renderText } from '../../../src/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { type Target, target } from '../target.js';
import { assert } from '../well-formed.js';
import { attack } from './markup.js';

const names = fc.oneof(
  fc.constantFrom(
    '../x',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x',
    '..',
    '.',
    'CON',
    'NUL',
    'a/b',
    'a\0b',
    '-o',
    '--output=x',
    '~',
    '$(id)',
    '%2e%2e/x',
    '某县',
  ),
  attack,
);

/** What a name in a report could make the tool write to. */
const acts = {
  new: (name: string, out: string) => [
    'new',
    `--agency=${name}`,
    '--year',
    '2024',
    '--to',
    'html',
    '-o',
    out,
  ],
  'new JSON': (name: string, out: string) => ['new', '--agency', name, '--year', '2024', '-o', out],
  csv: (_: string, out: string) => ['convert', 'in', '--to', 'facts-csv', '-o', out],
  html: (_: string, out: string) => ['convert', 'in/report.json', '--to', 'html', '-o', out],
  fix: (_: string, out: string) => ['check', 'in/report.json', '--fix', out],
  check: () => ['check', 'in', '--explain'],
  'check as SARIF': () => ['check', 'in', '--format', 'sarif'],
  'check for GitHub': () => ['check', 'in', '--format', 'github'],
  summary: () => ['summary', 'in'],
  diff: () => ['diff', 'in/report.json', 'in/report.txt'],
  'no such thing': (name: string) => ['check', name],
  'no such output': (name: string) => [
    'convert',
    'in/report.json',
    '--to',
    'html',
    '-o',
    `missing/\0${name}`,
  ],
};

/** Links are not followed, since one leads back. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...filesBelow(path)] : [path];
  });
}

/** Everything happens in a folder of a folder: what is written beside it is out of place. */
async function runIn(args: readonly string[], folder: string): Promise<{ out: string; err: string }> {
  const before = process.cwd();
  process.chdir(folder);
  let out = '';
  let err = '';
  try {
    const write = (text: string | Uint8Array): void => {
      out += typeof text === 'string' ? text : '';
    };
    const code = await run(args, {
      readInput: async () => new Uint8Array(),
      pipe: async () => undefined,
      write,
      warn: (text) => {
        err += text;
      },
      folder,
      colour: false,
    });
    assert([0, 1, 2].includes(code), () => `ended with ${code}`);
  } finally {
    process.chdir(before);
  }
  return { out, err };
}

export const tool: Target[] = [
  target({
    name: 'command line',
    runs: 300,
    input: fc.tuple(names, fc.constantFrom(...Object.entries(acts))),
    async check([name, [act, argsOf]]) {
      const home = mkdtempSync(join(tmpdir(), 'disclosure-report-fuzz-'));
      try {
        const folder = join(home, 'work');
        mkdirSync(join(folder, 'in'), { recursive: true });
        const hostile = { ...balancedReport(1), agency: { name }, title: name };
        writeFileSync(
          join(folder, 'in/report.json'),
          JSON.stringify({
            ...hostile,
            disputes: {
              ...hostile.disputes,
              reconsideration: createReport({ year: 2024, agency: '甲', fill: 'zero' }).disputes
                .reconsideration,
            },
          }),
        );
        writeFileSync(join(folder, 'in/report.txt'), renderText({ ...hostile, year: 2023 }));
        symlinkSync('..', join(folder, 'in/loop'));
        const before = filesBelow(home);
        const { out, err } = await runIn(argsOf(name, 'out.file'), folder);
        const more = filesBelow(home).filter((file) => !before.includes(file));
        assert(
          more.every((file) => file === join(folder, 'out.file')),
          () => `${act} wrote ${more.join(', ')}`,
        );
        // What a terminal shows must not be able to move its cursor or colour its own findings.
        const shown = act.startsWith('check as')
          ? err
          : `${act === 'csv' || act === 'html' ? '' : out}${err}`;
        assert(
          !/(?![\t\n])[\p{Cc}\u202a-\u202e]/u.test(shown),
          () => `${act} shows control characters: ${JSON.stringify(shown)}`,
        );
        assert(!existsSync('/etc/passwd.json'), () => 'wrote beside a system file');
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
  }),
];
