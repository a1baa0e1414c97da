import type { z } from 'zod';

/** The first thing that keeps a value from being what a schema describes. */
export interface SchemaProblem {
  path: string;
  expected: string;
  received: string;
}

/** What a schema found wrong with a value first: where, what it expected there, and what the value has. */
export function schemaProblem({ issues: [issue] }: z.ZodError, value: unknown): SchemaProblem {
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '');
  return {
    path: path.join('.') || '(root)',
    expected: issue ? expectedBy(issue) : 'something else',
    received: describe(valueAt(value, path)),
  };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') return 'no such key';
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((one) => JSON.stringify(one)).join(' or ');
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'an ISO date, such as 2025-02-01';
  // Messages, zod's and our own, say "expected …, received …" where there is something to expect.
  const [, expected] = /expected (.*?)(?:, received .*)?$/u.exec(issue.message) ?? [];
  return expected ?? issue.message;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  return node;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  // JSON.stringify has no word for the infinity that a huge number is read as.
  return typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
}
