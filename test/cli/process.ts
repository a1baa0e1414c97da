import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { built } from '../package/built.js';
import type { Ended } from './tool.js';

/** The built tool; it needs a second file for the processes that it starts. */
export function cli(): string {
  built('dist/cli-worker.js');
  return resolve(built('dist/cli.js'));
}

/** Runs the built tool as a process of its own, with this in its environment. */
export function toolProcess(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [cli(), ...args], {
    env: { ...process.env, ...env },
  });
  const ended: Ended = { code: -1, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ended.err += text;
  });
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ ...ended, code: code ?? -1 }));
  });
}
