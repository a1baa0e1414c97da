import * as z from 'zod';
import type { Rows, TableKey } from '../form/declaration.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { topicKeys } from '../form/parts.js';
import { tableSpec } from '../form/table-spec.js';
import { agencyKinds, agencyLevels } from './agency.js';
import type { DisclosureReport } from './report.js';
import { earliestYear, latestYear } from './year.js';

/**
 * The zod schema of a report's JSON form. Unknown keys are rejected; an error names path, expected and received.
 *
 * Figures may be any finite number or `null`: a negative count is well-formed JSON and a finding of `validateReport`.
 * The schema is built on first use. It is a Standard Schema by way of zod.
 *
 * @example
 * reportSchema.parse(JSON.parse(text)) // a DisclosureReport, or a ZodError
 */
export const reportSchema: z.ZodType<DisclosureReport> = /* @__PURE__ */ z.lazy(buildReportSchema);

/**
 * The JSON form of a report as JSON Schema, draft 2020-12. The package holds it as a file too: `disclosure-report/schema.json`.
 *
 * Its `$id` names the form and its version, and is no address: validators take it as it is.
 *
 * @example
 * reportJsonSchema().$id // 'urn:disclosure-report:schema:report:1'
 * reportJsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function reportJsonSchema(): z.core.JSONSchema.BaseSchema {
  return {
    // What comes first in an object stays first.
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:disclosure-report:schema:report:1',
    title: '政府信息公开工作年度报告',
    description: "An annual report on government information disclosure, in disclosure-report's JSON form.",
    ...z.toJSONSchema(buildReportSchema(), { target: 'draft-2020-12', reused: 'ref' }),
  };
}

function buildReportSchema(): z.ZodType<DisclosureReport> {
  const schema = z.strictObject({
    schemaVersion: z.literal(1),
    year: yearSchema().nullable(),
    agency: agencySchema(),
    title: z.string().optional(),
    period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).nullable(),
    publishedOn: z.iso.date().optional(),
    preamble: narrativeSchema().optional(),
    overview: narrativeSchema(),
    proactive: editionsSchema('proactive'),
    requests: editionsSchema('requests'),
    disputes: z.strictObject(tableShape('disputes', '2021')),
    problems: narrativeSchema(),
    other: narrativeSchema(),
  });
  // The shape is computed from the declaration, as the type is; a type test and properties hold the two together.
  return schema as unknown as z.ZodType<DisclosureReport>;
}

function yearSchema() {
  const error = ({ input }: { input?: unknown }): string =>
    `Invalid input: expected a year from ${earliestYear} to ${latestYear}, received ${String(input)}`;
  return z.int().min(earliestYear, { error }).max(latestYear, { error });
}

function agencySchema() {
  return z.strictObject({
    name: z.string().nullable(),
    kind: z.enum(agencyKinds).optional(),
    level: z.enum(agencyLevels).optional(),
    code: z.string().optional(),
    contact: z
      .strictObject({
        office: z.string(),
        address: z.string(),
        postcode: z.string(),
        telephone: z.string(),
        email: z.string(),
        website: z.string(),
      })
      .partial()
      .optional(),
  });
}

function narrativeSchema() {
  return z.strictObject({
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
        z.strictObject({ kind: z.literal('heading'), text: z.string(), topic: z.enum(topicKeys).optional() }),
      ]),
    ),
  });
}

function editionsSchema(table: TableKey) {
  const [oldest, ...newer] = editionKeys.map((edition) =>
    z.strictObject({ edition: z.literal(edition), ...tableShape(table, edition) }),
  );
  return oldest ? z.discriminatedUnion('edition', [oldest, ...newer]) : z.never();
}

function tableShape(table: TableKey, edition: Edition): Record<string, z.ZodType> {
  const cell = z.number().nullable();
  const shape: Record<string, z.ZodType> = {};
  for (const { block, columns } of tableSpec(table, edition).blocks) {
    const row = z.strictObject(Object.fromEntries(columns.map(({ key }) => [key, cell])));
    Object.assign(shape, rowsShape(block.rows, row));
  }
  return shape;
}

function rowsShape(rows: Rows, row: z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, entry]) => [
      key,
      'rows' in entry ? z.strictObject(rowsShape(entry.rows, row)) : row,
    ]),
  );
}
