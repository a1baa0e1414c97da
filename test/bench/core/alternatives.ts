import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { equationsOfReport } from '../../../src/balance/totals.js';
import { type DisclosureReport, reportJsonSchema, reportSchema } from '../../../src/index.js';

// What a program would do without the library: the same sums, written the usual way.

/** The sums of a report as lists of paths, as one would write them down. */
function sumsOf(report: DisclosureReport): { left: string[][]; right: string[][] }[] {
  return equationsOfReport(report).map(({ left, right }) => ({
    left: left.map(({ path }) => path.split('.')),
    right: right.map(({ path }) => path.split('.')),
  }));
}

function valueAt(report: unknown, keys: readonly string[]): number | null {
  let node: unknown = report;
  for (const key of keys) node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : null;
  return typeof node === 'number' ? node : null;
}

function sum(report: unknown, paths: readonly (readonly string[])[]): number | null {
  let total = 0;
  for (const keys of paths) {
    const value = valueAt(report, keys);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** zod: the schema, with `superRefine` for the sums. */
export function zodWithSums(report: DisclosureReport): (input: unknown) => boolean {
  const sums = sumsOf(report);
  const schema = reportSchema.superRefine((value, context) => {
    for (const { left, right } of sums) {
      const [expected, actual] = [sum(value, left), sum(value, right)];
      if (expected !== null && actual !== null && expected !== actual)
        context.addIssue({ code: z.ZodIssueCode.custom, path: right[0] ?? [], message: `${expected}` });
    }
  });
  return (input) => schema.safeParse(input).success;
}

/** Ajv, compiled, on the JSON Schema: no sums at all, which JSON Schema cannot say. */
export function ajvOnSchema(): (input: unknown) => boolean {
  const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/u } }).compile(
    reportJsonSchema(),
  );
  return (input) => validate(input);
}

/** Rules as JSON in a loop: each a list of paths, interpreted. */
export function jsonRules(report: DisclosureReport): (input: unknown) => number {
  const sums = sumsOf(report);
  return (input) => {
    let failed = 0;
    for (const { left, right } of sums) {
      const [expected, actual] = [sum(input, left), sum(input, right)];
      if (expected !== null && actual !== null && expected !== actual) failed++;
    }
    return failed;
  };
}
