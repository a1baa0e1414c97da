import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DisclosureReport } from '../../src/index.js';
import { built } from './built.js';

// For Node the package is built with the parts of zod that its schema uses; for bundlers with none. To a program's own zod
// both are schemas like its own.
describe.each(['dist/index.js', 'dist/modules/index.js'])('the schema of %s', (file) => {
  const load = async (): Promise<typeof import('../../src/index.js')> => import(built(file));
  const wrapped = async () => {
    const { reportSchema, createReport } = await load();
    const report: DisclosureReport = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero' });
    return {
      reportSchema,
      report,
      schema: z.strictObject({ id: z.string(), report: reportSchema.optional() }),
    };
  };

  it('stands in schemas of the program’s own zod', async () => {
    const { schema, report } = await wrapped();
    expect(schema.parse({ id: 'a', report })).toEqual({ id: 'a', report });
    const failed = schema.safeParse({ id: 'a', report: { ...report, year: 'x', extra: 1 } });
    expect(failed.error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid_type', ['report', 'year']],
      ['unrecognized_keys', ['report']],
    ]);
    const ofYear = z.pipe(
      schema,
      z.transform((value) => value.report?.year),
    );
    expect(ofYear.parse({ id: 'a', report })).toBe(2024);
  });

  it('is of its classes, and so are its errors', async () => {
    const { reportSchema } = await wrapped();
    expect(reportSchema).toBeInstanceOf(z.ZodType);
    expect(reportSchema.safeParse({}).error).toBeInstanceOf(z.ZodError);
    expect(() => reportSchema.parse({})).toThrow(z.ZodError);
  });

  it('is written as JSON Schema by it, and speaks its language', async () => {
    const { schema, reportSchema } = await wrapped();
    expect(JSON.stringify(z.toJSONSchema(schema, { reused: 'ref' }))).toContain('"partiallyGranted"');
    z.config(z.locales.zhCN());
    try {
      expect(reportSchema.safeParse(null).error?.issues[0]?.message).toMatch(/\p{Script=Han}/u);
    } finally {
      z.config(z.locales.en());
    }
  });
});
