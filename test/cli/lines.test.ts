import { describe, expect, it } from 'vitest';
import type { CheckJson } from '../../src/cli/check/check-json.js';
import { readText } from '../../src/read/index.js';
import { demoText, folderWith, soundText, tool } from './tool.js';

const sound = JSON.stringify(readText(soundText).report);
const faulty = JSON.stringify(readText(demoText).report);
const path = folderWith({
  'three.ndjson': `\uFEFF${sound}\r\n\r\n \t\n${faulty}\n${sound}`,
  'bad.jsonl': `${sound}\n{"year":\n{"year":2024}\n${sound}\n`,
});

describe('a file with a report on each line', () => {
  it('is checked line by line, and findings stand where their line is', async () => {
    const { code, out } = await tool(['check', path('three.ndjson'), '--json']);
    const { reports, summary }: CheckJson = JSON.parse(out);
    expect(reports.map(({ file, line, kind, valid }) => [file, line, kind, valid])).toEqual([
      [path('three.ndjson'), 1, 'json', true],
      [path('three.ndjson'), 4, 'json', false],
      [path('three.ndjson'), 5, 'json', true],
    ]);
    expect(reports[1]?.findings.map(({ location }) => location)).toEqual(
      reports[1]?.findings.map(() => ({ line: 4 })),
    );
    expect(summary).toMatchObject({ reports: 3, valid: 2, failures: 0 });
    expect(code).toBe(1);
  });

  it('says in text and annotations which line it is', async () => {
    const text = await tool(['check', path('three.ndjson')]);
    expect(text.out).toContain(`2024 年度 ${path('three.ndjson')}:4\n`);
    expect(text.out).toContain(`        ${path('three.ndjson')}:4 · disputes/total`);
    const annotations = await tool(['check', path('three.ndjson'), '--format', 'github']);
    expect(annotations.out).toMatch(/^::error file=.*three\.ndjson,line=4,title=disputes\/total::/mu);
  });

  it('is read as the filter reads lines: keys beside a report are nobody’s fault, and what is refused is told alike', async () => {
    const input = [
      JSON.stringify({ ...JSON.parse(sound), url: 'https://example.invalid/1' }),
      JSON.stringify({ ...JSON.parse(sound), schemaVersion: 2 }),
      sound.replace(/"carriedForward":\{"naturalPerson":\d+/u, '"carriedForward":{"naturalPerson":"7"'),
      '{"year":',
      '[]',
    ].join('\n');
    const file = folderWith({ 'lines.ndjson': input })('lines.ndjson');
    const { reports, failures }: CheckJson = JSON.parse((await tool(['check', file, '--json'])).out);
    const filtered = await tool(['check', '--stdin', 'ndjson', '--stdout', 'ndjson'], { input });
    const results = filtered.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ line }) => line)).toEqual([1]);
    expect(results[0]).toMatchObject({ line: 1, valid: true });
    expect(failures).toEqual(
      results.slice(1).map(({ line, error: { code: _, ...error } }) => ({ file, line, ...error })),
    );
    const one = await tool(['check', '-'], { input: input.split('\n')[1] ?? '' });
    expect(one.err).toBe('无法执行：-: 由更新的版本写成（schemaVersion 2），本版本不能读取\n');
  });

  it('goes on after a line that is no report, which is named', async () => {
    const { code, out, err } = await tool(['check', path('bad.jsonl'), '--json', '--locale', 'en']);
    const { reports, failures }: CheckJson = JSON.parse(out);
    expect(reports.map(({ line }) => line)).toEqual([1, 4]);
    expect(failures).toMatchObject([
      {
        file: path('bad.jsonl'),
        line: 2,
        message: expect.stringMatching(/^this line is not complete JSON \(/u),
      },
      { file: path('bad.jsonl'), line: 3, path: 'schemaVersion', received: 'nothing' },
    ]);
    expect(err).toContain(`cannot run: ${path('bad.jsonl')}:2: this line is not complete JSON (`);
    expect(code).toBe(2);
    const annotations = await tool(['check', path('bad.jsonl'), '--format', 'github']);
    expect(annotations.out).toMatch(/^::error file=.*bad\.jsonl,line=3::此行不是报告的 JSON/mu);
  });
});
