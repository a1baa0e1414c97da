import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckStreamOptions,
  checkStream,
  createReport,
  type DisclosureReport,
  defineRule,
  type LineResult,
  validateReport,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const sound = balancedReport(1);
const soundLine = JSON.stringify(sound);
const broken: DisclosureReport = {
  ...balancedReport(2),
  disputes: {
    ...balancedReport(2).disputes,
    reconsideration: { upheld: 1, corrected: 0, otherResult: 0, pending: 0, total: 5 },
  },
};

/** What comes out where these chunks go in. */
async function textFrom(
  chunks: readonly (string | Uint8Array)[],
  options: CheckStreamOptions = {},
): Promise<string> {
  const { readable, writable } = checkStream(options);
  const writer = writable.getWriter();
  const written = (async () => {
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  })();
  const text = await new Response(readable).text();
  await written;
  return text;
}

async function resultsFrom(
  chunks: readonly (string | Uint8Array)[],
  options: CheckStreamOptions = {},
): Promise<LineResult[]> {
  const text = await textFrom(chunks, options);
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

describe('checkStream', () => {
  it('gives for each line, in order, what validateReport gives, with line, agency and year', async () => {
    const expected = [sound, broken].map((report, i) => ({
      line: i + 1,
      agency: report.agency.name,
      year: report.year,
      ...validateReport(report),
    }));
    const text = await textFrom([`${soundLine}\n${JSON.stringify(broken)}\n`]);
    expect(text).toBe(expected.map((result) => `${JSON.stringify(result)}\n`).join(''));
    expect(expected.map(({ valid }) => valid)).toEqual([true, false]);
  });

  it('hands its options on to the rules', async () => {
    const options = {
      locale: 'en',
      diagnose: true,
      rules: { 'cells/blank': 'error' },
      asOf: '2030-01-01',
    } as const;
    const blank = createReport({ year: 2024, agency: '某县人民政府' });
    const [first, second] = await resultsFrom(
      [`${JSON.stringify(broken)}\n${JSON.stringify(blank)}`],
      options,
    );
    expect(first).toMatchObject({
      findings: JSON.parse(JSON.stringify(validateReport(broken, options).findings)),
    });
    expect(second).toMatchObject({
      findings: JSON.parse(JSON.stringify(validateReport(blank, options).findings)),
    });
  });

  it('gives nothing for nothing', async () => {
    expect(await textFrom([])).toBe('');
    expect(await textFrom(['', new Uint8Array(0), '\n\r\n  \t\n'])).toBe('');
  });

  it('takes CRLF, blank lines, byte order marks and a last line that nothing ends', async () => {
    const results = await resultsFrom([`\uFEFF${soundLine}\r\n\r\n   \n\uFEFF${soundLine}\n\n${soundLine}`]);
    expect(results.map((result) => [result.line, 'valid' in result && result.valid])).toEqual([
      [1, true],
      [4, true],
      [6, true],
    ]);
  });

  it('repeats what stands under the key that is asked for, for lines that are no reports too', async () => {
    const lines = [
      { ...sound, url: 'https://example.org/1' },
      { ...sound, url: 7 },
      { url: 'https://example.org/3' },
      sound,
      { ...sound, url: { a: 1 } },
    ];
    const results = await resultsFrom([lines.map((line) => JSON.stringify(line)).join('\n')], { id: 'url' });
    expect(results.map(({ id }) => id)).toEqual([
      'https://example.org/1',
      7,
      'https://example.org/3',
      undefined,
      undefined,
    ]);
  });

  it('is the same wherever the chunks are cut, in bytes and in text', async () => {
    const lines = `${soundLine}\r\nno report 𠮷\n\n${JSON.stringify(broken)}\n{"title":"𠮷野"}`;
    const whole = await textFrom([lines]);
    const bytes = new TextEncoder().encode(lines);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(bytes.length), { maxLength: 12 }),
        fc.boolean(),
        async (cuts, isText) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
          const chunks = edges
            .slice(1)
            .map((end, i) => (isText ? lines.slice(edges[i], end) : bytes.slice(edges[i], end)));
          if (isText) chunks.push(lines.slice(bytes.length));
          expect(await textFrom(chunks)).toBe(whole);
        },
      ),
      { numRuns: 60 },
    );
    expect(await textFrom([...bytes].map((byte) => new Uint8Array([byte])))).toBe(whole);
    expect(await textFrom(lines.split(''))).toBe(whole);
  });
});

describe('a line that is no report', () => {
  it('is a result that says so in the language asked for, and the stream goes on', async () => {
    const lines = [
      '{"schemaVersion":1,',
      'null',
      '[1]',
      '"text"',
      JSON.stringify({ ...sound, disputes: undefined }),
      JSON.stringify({ ...sound, year: 'MMXXIV' }),
      soundLine,
    ];
    const results = await resultsFrom([lines.join('\n')], { locale: 'en' });
    expect(results.map((result) => ('error' in result ? result.error.code : result.valid))).toEqual([
      'not-json',
      ...new Array(5).fill('invalid-report'),
      true,
    ]);
    expect(results[4]).toEqual({
      line: 5,
      error: {
        code: 'invalid-report',
        message: 'this line is not the JSON of a report: disputes should be an object, is undefined',
        path: 'disputes',
        expected: 'an object',
        received: 'undefined',
      },
    });
    const [chinese] = await resultsFrom(['{']);
    expect(chinese).toMatchObject({
      line: 1,
      error: { code: 'not-json', message: expect.stringMatching(/^此行不是完整的 JSON（.+）$/u) },
    });
  });

  it('is one of a newer release, or of none', async () => {
    const { schemaVersion: _, ...unversioned } = sound;
    const lines = [{ ...sound, schemaVersion: 2 }, unversioned, sound].map((line) => JSON.stringify(line));
    const [newer, none, current] = await resultsFrom([lines.join('\n')]);
    expect(newer).toEqual({
      line: 1,
      error: {
        code: 'unknown-version',
        message: '此行由更新的版本写成（schemaVersion 2），本版本不能读取',
        path: 'schemaVersion',
        expected: '1',
        received: '2',
      },
    });
    expect(none).toMatchObject({
      error: { code: 'invalid-report', message: '此行不是报告的 JSON：缺少 schemaVersion（应为 1）' },
    });
    expect(current).toMatchObject({ valid: true });
  });

  it('is one with a figure that is text: it would count as a blank', async () => {
    const line = soundLine.replace(/"naturalPerson":\d+/u, '"naturalPerson":"7"');
    const [chinese] = await resultsFrom([line]);
    expect(chinese).toEqual({
      line: 1,
      error: {
        code: 'invalid-report',
        message: '此行不是报告的 JSON：requests.received.naturalPerson 应为数字或 null，实为 "7"',
        path: 'requests.received.naturalPerson',
        expected: 'a number or null',
        received: '"7"',
      },
    });
    const [blank] = await resultsFrom([soundLine.replace(/"naturalPerson":\d+/u, '"naturalPerson":null')]);
    expect(blank).toHaveProperty('checked');
  });

  it('is one in another encoding, whose words would be read as others', async () => {
    const gbk = new Uint8Array([
      ...Buffer.from('{"title":"'),
      0xb9,
      0xab,
      0xbf,
      0xaa,
      ...Buffer.from('"}\n'),
    ]);
    const results = await resultsFrom([gbk, soundLine]);
    expect(results).toMatchObject([
      { line: 1, error: { code: 'not-utf8', message: '此行不是 UTF-8 编码' } },
      { line: 2, valid: true },
    ]);
  });

  it('is one beyond the limit, whole or in chunks, and the next line is read again', async () => {
    const limit = new TextEncoder().encode(soundLine).length;
    const long = ` ${soundLine}`;
    const lines = `${soundLine}\n${long}\n${soundLine}\n${long}`;
    const expected = [
      { line: 1, valid: true },
      { line: 2, error: { code: 'too-long', message: `此行超过 ${limit} 字节，未读取` } },
      { line: 3, valid: true },
      { line: 4, error: { code: 'too-long' } },
    ];
    expect(await resultsFrom([lines], { limit })).toMatchObject(expected);
    expect(await resultsFrom(lines.match(/.{1,100}|\n/gsu) ?? [], { limit })).toMatchObject(expected);
  });

  it('may be hostile', async () => {
    const deep = 1_000_000;
    const lines = [
      `{"__proto__":{"agency":{"name":"x"},"polluted":1}}`,
      `{"constructor":{"prototype":{"polluted":1}},${soundLine.slice(1)}`,
      '['.repeat(deep),
      '['.repeat(deep) + ']'.repeat(deep),
      `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
      soundLine.replace(/"total":\d+/u, '"total":1e999'),
      soundLine.replace(/"total":\d+/u, `"total":${'9'.repeat(5000)}`),
      soundLine.replace(/"name":"/u, '"name":"\\ud800'),
      '\u0000\u0001',
      '\u2028',
      soundLine,
    ];
    const text = await textFrom([lines.join('\n')]);
    const results: LineResult[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      results.map((result) => [result.line, 'error' in result ? result.error.code : result.valid]),
    ).toEqual([
      [1, 'invalid-report'],
      [2, true],
      [3, 'not-json'],
      [4, 'invalid-report'],
      [5, 'invalid-report'],
      [6, false],
      [7, false],
      [8, true],
      [9, 'not-json'],
      [11, true],
    ]);
    expect(results[7]).toMatchObject({ agency: expect.stringMatching(/^\ud800/) });
    expect('polluted' in {}).toBe(false);
  });

  it('may be any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json({ maxDepth: 4 }), { maxLength: 8 }), async (lines) => {
        const results = await resultsFrom([lines.join('\n')]);
        expect(results.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
        for (const result of results) expect(result).toHaveProperty('error.code', 'invalid-report');
      }),
    );
  });
});

describe('the stream', () => {
  it('reads no further than is taken out', async () => {
    const { readable, writable } = checkStream();
    const writer = writable.getWriter();
    let accepted = 0;
    const written = (async () => {
      for (let i = 0; i < 20; i++) {
        await writer.ready;
        void writer.write(`${soundLine}\n`);
        accepted++;
      }
      await writer.close();
    })();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(accepted).toBe(1);
    const reader = readable.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(accepted).toBeLessThanOrEqual(3);
    while (!(await reader.read()).done);
    await written;
    expect(accepted).toBe(20);
  });

  it('checks what one chunk holds piece by piece, as it is taken out', async () => {
    let checked = 0;
    const rule = defineRule({
      id: 'test/count',
      severity: 'info',
      asserts: 'is counted',
      reads: { parts: ['header'] },
      check: () => {
        checked++;
        return [];
      },
    });
    const { readable, writable } = checkStream({ extraRules: [rule] });
    const writer = writable.getWriter();
    void writer.write(`${soundLine}\n`.repeat(500));
    void writer.close();
    const reader = readable.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(checked).toBeGreaterThan(0);
    expect(checked).toBeLessThan(200);
    while (!(await reader.read()).done);
    expect(checked).toBe(500);
  });

  it('stops its writer where nobody reads any more', async () => {
    const { readable, writable } = checkStream();
    const writer = writable.getWriter();
    const reader = readable.getReader();
    void writer.write(`${soundLine}\n`);
    await reader.read();
    await reader.cancel('enough');
    await expect(writer.write(soundLine)).rejects.toBe('enough');
    await expect(writer.closed).rejects.toBe('enough');
  });

  it('fails its reader where the writer gives up', async () => {
    const { readable, writable } = checkStream();
    const writer = writable.getWriter();
    const read = readable.getReader().read();
    await writer.abort('lost');
    await expect(read).rejects.toBe('lost');
  });

  it('fails at both ends for a chunk that is neither text nor bytes', async () => {
    const { readable, writable } = checkStream();
    const writer = writable.getWriter();
    const failed = expect(writer.closed).rejects.toMatchObject({ code: 'invalid-value' });
    // @ts-expect-error a mistake of a caller without types
    void writer.write({ report: sound }).catch(() => undefined);
    await expect(readable.getReader().read()).rejects.toMatchObject({
      name: 'DisclosureReportError',
      code: 'invalid-value',
      path: 'chunk',
      received: 'object',
    });
    await failed;
  });

  it('can be piped through, more than one at a time', async () => {
    const bodies = await Promise.all(
      [1, 2].map((count) =>
        new Response(new Blob([`${soundLine}\n`.repeat(count)]).stream().pipeThrough(checkStream())).text(),
      ),
    );
    expect(bodies.map((body) => body.split('\n').length - 1)).toEqual([1, 2]);
  });

  it.each([
    ['an unknown rule', { rules: { 'cells/blanc': 'off' } }, 'options.rules.cells/blanc'],
    ['a day that is none', { asOf: '2024-02-30' }, 'options.asOf'],
    ['a limit of nothing', { limit: 0 }, 'options.limit'],
    ['a limit that is no number', { limit: Number.NaN }, 'options.limit'],
  ])('refuses %s at once', (_, options, path) => {
    expect(() => checkStream(options as CheckStreamOptions)).toThrowError(
      expect.objectContaining({ code: 'invalid-option', path }),
    );
  });
});
