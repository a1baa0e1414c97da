import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../package/bundle.js';

/** How a process ends in which a promise fails that nobody waits for, of an error with this name, while a PDF is read and after. */
function endOf(name: string, listens = false): { status: number | null; out: string } {
  const program = `
    import { withoutStrayRejections } from './src/pdf/stray-rejections.ts';
    import { setTimeout as wait } from 'node:timers/promises';
    const fail = () => void Promise.reject(Object.assign(new Error('stray'), { name: '${name}' }));
    ${listens ? "process.on('unhandledRejection', ({ message }) => console.log('heard', message));" : ''}
    console.log(await withoutStrayRejections(async () => { fail(); await wait(20); fail(); return 'read'; }));
    await wait(20);
  `;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, out: stdout };
}

describe('a promise that fails and that nobody waits for', () => {
  it('does not end the process where it is one of pdf.js', () => {
    for (const name of ['XRefEntryException', 'FormatError'])
      expect(endOf(name)).toEqual({ status: 0, out: 'read\n' });
  });

  it('ends it as ever where it is the program’s own, and is heard by who listens', () => {
    expect(endOf('TypeError')).toEqual({ status: 1, out: '' });
    expect(endOf('TypeError', true)).toEqual({ status: 0, out: 'heard stray\nread\nheard stray\n' });
  });
});
