import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createReport, reportSchema } from '../../src/index.js';
import { schemaProblem } from '../../src/report/schema-problem.js';

function problem(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value);
  return error && schemaProblem(error, value);
}

const schema = z.strictObject({
  name: z.string().optional(),
  mode: z.enum(['fast', 'slow']).optional(),
  list: z.array(z.number()).optional(),
  levels: z.partialRecord(z.enum(['a', 'b']), z.number()).optional(),
  year: z
    .number()
    .refine((year) => year > 2007, {
      message: 'Invalid input: expected a year from 2008, received an earlier one',
    })
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
    ['an impossible year', { year: 1999 }, 'year', 'a year from 2008', '1999'],
    ['an infinite year', { year: Number.POSITIVE_INFINITY }, 'year', 'number', 'Infinity'],
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
