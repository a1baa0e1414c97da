import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Deadlines } from '../index.js';
import { agencyKinds } from '../report/agency.js';
import { schemaFaults } from '../report/schema-faults.js';
import { CommandFailure } from './command-failure.js';
import { locales } from './locale-option.js';
import { printable } from './printable.js';
import type { Words } from './words/words.js';

/** The file that is used where it lies in the folder that the tool runs in. */
export const configName = 'disclosure-report.config.json';

const day = z.stringFormat('month-day', /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u).nullable();

const due = [...agencyKinds, 'township'] as const satisfies readonly (keyof Deadlines)[];

const configSchema = z.strictObject({
  /** For editors; the tool does not read it. */
  $schema: z.string().optional(),
  locale: z.enum(locales).optional(),
  strict: z.boolean().optional(),
  /** Severities by rule id; unknown ids are told when the rules are set up. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])).optional(),
  /** Modules that export rules, beside this file; their code is run. */
  plugins: z.array(z.string().min(1)).optional(),
  /** Days of the next year by which reports are due, by kind of agency. */
  deadlines: z.partialRecord(z.enum(due), day).optional(),
});

/** What the configuration file says, the modules by their full paths. */
export type Config = z.infer<typeof configSchema>;

/**
 * The configuration: of the file that was asked for, or of the folder's own where it has one.
 *
 * @throws {CommandFailure} for a file that is missing, is no JSON, or holds what a configuration has not.
 */
export async function loadConfig(asked: string | undefined, folder: string, words: Words): Promise<Config> {
  const file = asked ?? join(folder, configName);
  const fail = (message: string): never => {
    throw new CommandFailure(`${file}: ${message}`);
  };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return asked === undefined ? {} : fail(words.notFound);
    }
    return fail(printable(String(error)));
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail(words.notJson(String(error)));
  }
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return withPlaces(parsed.data, dirname(file));
  return fail(words.wrongConfig(schemaFaults(parsed.error, value)));
}

function withPlaces({ plugins, ...config }: Config, folder: string): Config {
  return plugins ? { ...config, plugins: plugins.map((plugin) => resolve(folder, plugin)) } : config;
}
