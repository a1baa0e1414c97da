import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type LineResult, validateReport } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { cli, toolProcess } from './process.js';
import { demoText, folderWith, soundText, tool } from './tool.js';

const filter = ['check', '--stdin', 'ndjson', '--stdout', 'ndjson'];
const sound = readText(soundText).report;
const faulty = readText(demoText).report;
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('check --stdin ndjson --stdout ndjson', () => {
  it('writes a result for each line, and ends with 0 whatever it found', async () => {
    const input = lines(sound, faulty, { year: 2024 });
    const { code, out, err } = await tool([...filter, '--locale', 'en'], { input });
    const results: LineResult[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map((result) => ('error' in result ? result.error.code : result.valid))).toEqual([
      true,
      false,
      'invalid-report',
    ]);
    expect(results[1]).toMatchObject({ findings: validateReport(faulty, { locale: 'en' }).findings });
    expect([code, err]).toEqual([0, '']);
    expect(await tool(filter, { input: '' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('says with its exit code what it found, where it is asked to', async () => {
    const codeOf = async (input: string, ...args: string[]) =>
      (await tool([...filter, '--exit-code', ...args], { input })).code;
    const warned = { ...sound, title: '某市水务局2024年政府信息公开工作年度报告' };
    expect(validateReport(warned)).toMatchObject({ valid: true });
    expect(await codeOf(lines(sound, warned))).toBe(0);
    expect(await codeOf(lines(sound, warned), '--strict')).toBe(1);
    expect(await codeOf(lines(sound), '--strict')).toBe(0);
    expect(await codeOf(lines(sound, faulty))).toBe(1);
    expect(await codeOf(lines(sound, 1))).toBe(1);
  });

  it('goes by options and configuration', async () => {
    const path = folderWith({
      'config.json': JSON.stringify({ locale: 'en', rules: { 'disputes/total': 'off' } }),
    });
    const input = lines({ ...faulty, url: 'https://example.org/' });
    const { out } = await tool([...filter, '--config', path('config.json'), '--id', 'url', '--explain'], {
      input,
    });
    const result: LineResult = JSON.parse(out);
    expect(result).toMatchObject({
      id: 'https://example.org/',
      findings: JSON.parse(
        JSON.stringify(
          validateReport(faulty, { locale: 'en', diagnose: true, rules: { 'disputes/total': 'off' } })
            .findings,
        ),
      ),
    });
  });

  it.each([
    [['check', '--stdin', 'ndjson']],
    [['check', '--stdout', 'ndjson', 'a.txt']],
    [[...filter, 'a.txt']],
    [[...filter, '--json']],
    [[...filter, '--format', 'sarif']],
    [[...filter, '--jobs', '2']],
    [[...filter, '--previous', 'a.txt']],
    [[...filter, '--fix', 'a.json']],
    [[...filter, '--as-of', 'today']],
    [['check', 'a.txt', '--exit-code']],
    [['check', 'a.txt', '--id', 'url']],
  ])('does not do half of it: %j', async (args) => {
    const { code, out, err } = await tool(args, { input: lines(sound) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^无法执行：.+\n$/u);
  });
});

describe('the filter as a process', () => {
  it('takes standard input as it comes and gives each result as soon as it is there', async () => {
    const child = spawn(process.execPath, [cli(), ...filter]);
    const next = () =>
      new Promise<LineResult>((done) => child.stdout.once('data', (text) => done(JSON.parse(text))));
    child.stdin.write(lines(sound));
    expect(await next()).toMatchObject({ line: 1, valid: true });
    child.stdin.write(lines(faulty));
    expect(await next()).toMatchObject({ line: 2, valid: false });
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });

  it('ends quietly where nobody reads any more, and reads no further itself', async () => {
    const child = spawn(process.execPath, [cli(), ...filter]);
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    const ended = new Promise((done) => child.on('close', done));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    // As much as there is to read, for ever.
    const line = lines(sound);
    const more = () => {
      while (child.stdin.writable && child.stdin.write(line));
    };
    child.stdin.on('drain', more);
    more();
    expect([await ended, err]).toEqual([0, '']);
  });

  it('tells findings, and that it could not run, by its exit code', async () => {
    expect(await toolProcess([...filter, '--exit-code'], { input: lines(faulty) })).toMatchObject({
      code: 1,
      err: '',
    });
    expect(await toolProcess([...filter, '--config', 'missing.json'])).toMatchObject({ code: 2, out: '' });
  });
});
