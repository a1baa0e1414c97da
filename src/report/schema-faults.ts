import type { z } from 'zod';
import type { MistakeDetail } from './error.js';
import { shown, type Wording } from './phrase.js';
import { earliestYear, latestYear } from './year.js';

/** All that a schema found wrong with a value, each place once: where, what it expected there, and what the value has. */
export function schemaFaults(
  { issues }: z.ZodError,
  value: unknown,
): readonly [MistakeDetail, ...MistakeDetail[]] {
  const faults = new Map<string, MistakeDetail>();
  for (const issue of issues) {
    const at = issue.path.map(String);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...at, key]) : [at];
    for (const keys of paths) {
      const path = keys.join('.') || '(root)';
      if (!faults.has(path))
        faults.set(path, { path, expected: expectedBy(issue), received: shownIn(valueAt(value, keys)) });
    }
  }
  const [first = { path: '(root)', expected: 'something else', received: shownIn(value) }, ...others] =
    faults.values();
  return [first, ...others];
}

// What schemas call the types of values.
const types = ['string', 'number', 'int', 'boolean', 'object', 'record', 'array'] as const;

function expectedBy(issue: z.core.$ZodIssue): Wording {
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'no such key';
    case 'invalid_type':
      return types.find((type) => type === issue.expected) ?? verbatim(issue.expected);
    case 'invalid_value':
      return shown(issue.values.map(shownChoice));
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? shown(issue.options.map(shownChoice))
        : verbatim(issue.message);
    case 'too_small':
    case 'too_big':
      // Of all figures the year alone has bounds.
      return { phrase: 'a year from {from} to {to}', values: { from: earliestYear, to: latestYear } };
    case 'invalid_format':
      if (issue.format === 'date')
        return { phrase: 'an ISO date, such as {example}', values: { example: '2025-02-01' } };
      if (issue.format === 'month-day') return 'a day as MM-DD';
  }
  return verbatim(issue.message);
}

/** What a schema says in words of its own. */
function verbatim(words: string): Wording {
  return { phrase: '{words}', values: { words } };
}

function shownChoice(choice: unknown): string {
  return typeof choice === 'string' ? JSON.stringify(choice) : String(choice);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  return node;
}

function shownIn(value: unknown): Wording {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  // JSON.stringify has no word for the infinity that a huge number is read as.
  return shown(typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80));
}
