import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createReport, reportSchema } from '../../src/index.js';
import { inEnglish } from '../../src/report/phrase.js';
import { schemaFaults } from '../../src/report/schema-faults.js';

/** The first thing that a schema finds wrong, in English. */
function problem(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value);
  if (!error) return;
  const [{ path, expected, received }] = schemaFaults(error, value);
  return { path, expected: inEnglish(expected), received: inEnglish(received) };
}

const schema = z.strictObject({
  name: z.string().optional(),
  mode: z.enum(['fast', 'slow']).optional(),
  list: z.array(z.number()).optional(),
  levels: z.partialRecord(z.enum(['a', 'b']), z.number()).optional(),
  year: z.int().min(2008).max(2099).optional(),
  kind: z
    .discriminatedUnion('is', [z.object({ is: z.literal('a') }), z.object({ is: z.literal('b') })])
    .optional(),
  day: z.iso.date().optional(),
  mail: z
    .string()
    .refine(() => false, { message: 'no address' })
    .optional(),
});

describe('the first problem that a schema finds', () => {
  it.each<[string, unknown, string, string, string]>([
    ['another type', { name: 3 }, 'name', 'string', '3'],
    ['no object', 'x', '(root)', 'object', '"x"'],
    ['nothing', undefined, '(root)', 'object', 'nothing'],
    ['null', null, '(root)', 'object', 'null'],
    ['a list', [], '(root)', 'object', 'an array'],
    ['an object in its place', { name: {} }, 'name', 'string', 'an object'],
    ['truth', { name: true }, 'name', 'string', 'true'],
    ['another word', { mode: 'quick' }, 'mode', '"fast" or "slow"', '"quick"'],
    ['an unknown key', { name: 'x', colour: 1 }, 'colour', 'no such key', '1'],
    ['a figure in a list', { list: [1, 'two'] }, 'list.1', 'number', '"two"'],
    ['an impossible year', { year: 1999 }, 'year', 'a year from 2008 to 2099', '1999'],
    ['a year beyond all figures', { year: 1e300 }, 'year', 'a year from 2008 to 2099', '1e+300'],
    ['half a year', { year: 2024.5 }, 'year', 'int', '2024.5'],
    ['an infinite year', { year: Number.POSITIVE_INFINITY }, 'year', 'number', 'Infinity'],
    ['another kind of thing', { kind: { is: 'c' } }, 'kind.is', '"a" or "b"', '"c"'],
    ['no day', { day: '2025-02-30' }, 'day', 'an ISO date, such as 2025-02-01', '"2025-02-30"'],
    ['what a schema of others words itself', { mail: 'x' }, 'mail', 'no address', '"x"'],
  ])('%s: %j', (_, value, path, expected, received) => {
    expect(problem(schema, value)).toEqual({ path, expected, received });
  });

  it('does not print a long text in full', () => {
    expect(problem(schema, { mode: 'x'.repeat(500) })?.received).toHaveLength(80);
  });

  it('finds a key in what it is told of alone', () => {
    const report = createReport({ year: 2024, agency: '某县' });
    expect(problem(reportSchema, { ...report, requests: { ...report.requests, received: 5 } })).toEqual({
      path: 'requests.received',
      expected: 'object',
      received: '5',
    });
    const { other: _, ...without } = report;
    expect(problem(reportSchema, without)).toEqual({
      path: 'other',
      expected: 'object',
      received: 'nothing',
    });
    expect(problem(schema, { toString: 'x' })).toEqual({
      path: 'toString',
      expected: 'no such key',
      received: '"x"',
    });
    const named = z.record(z.string().regex(/^[ab]$/u), z.number());
    expect(problem(named, { c: 1 })).toEqual({ path: 'c', expected: 'no such key', received: '1' });
    // What every object inherits is not in the value.
    expect(problem(z.object({ constructor: z.string() }), {})).toMatchObject({ received: 'nothing' });
    expect(problem(schema, { levels: { c: 1 } })).toMatchObject({
      path: 'levels.c',
      expected: 'no such key',
    });
  });
});

describe('the problems that a schema finds', () => {
  it('are named all, each place once, in its order', () => {
    const value = { name: 3, year: 1e300, colour: 1, size: 2, list: ['x', 2, 'y'] };
    const { error } = schema.safeParse(value);
    expect(error && schemaFaults(error, value).map(({ path }) => path)).toEqual([
      'name',
      'list.0',
      'list.2',
      'year',
      'colour',
      'size',
    ]);
  });
});
