import { access } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { DisclosureReportError, defineRule, type Rule } from '../index.js';
import { CommandFailure } from './command-failure.js';
import { printable } from './printable.js';
import type { Words } from './words/words.js';

/**
 * The rules that modules export, each by itself or in lists, in the order of the modules and of their exports' names. A process
 * loads a module once.
 *
 * @throws {CommandFailure} for a module that is missing or cannot be loaded, and for exports that are no rules.
 */
export async function loadPlugins(files: readonly string[], words: Words): Promise<readonly Rule[]> {
  const rules = new Set<Rule>();
  for (const file of files) for (const rule of await rulesIn(file, words)) rules.add(rule);
  return [...rules];
}

async function rulesIn(file: string, words: Words): Promise<readonly Rule[]> {
  const fail = (message: string): never => {
    throw new CommandFailure(`${file}: ${message}`);
  };
  const exported = await loadModule(file, words, fail);
  const rules = Object.entries(exported).flatMap(([name, value]) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const found = list.filter(isRule);
    // What is no rule at all may be anything the module has; a rule that lacks something is a mistake.
    if (found.length < list.length && list.some(isMeantAsRule)) fail(words.plugins.noRule(name));
    return found;
  });
  if (rules.length === 0) fail(words.plugins.noRules);
  for (const rule of rules) {
    try {
      defineRule(rule);
    } catch (error) {
      if (!(error instanceof DisclosureReportError)) throw error;
      fail(words.wrongOption(error.faults));
    }
  }
  return rules;
}

async function loadModule(
  file: string,
  words: Words,
  fail: (message: string) => never,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    await access(file);
  } catch {
    return fail(words.notFound);
  }
  try {
    const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
    return loaded;
  } catch (error) {
    return fail(words.plugins.notLoaded(printable(error instanceof Error ? error.message : String(error))));
  }
}

type Id = `${string}/${string}`;

function isRule(value: unknown): value is Rule<Id> {
  return (
    isMeantAsRule(value) &&
    typeof value.id === 'string' &&
    'severity' in value &&
    (value.severity === 'error' || value.severity === 'warning' || value.severity === 'info') &&
    'asserts' in value &&
    (typeof value.asserts === 'string' || typeof value.asserts === 'object') &&
    'check' in value &&
    typeof value.check === 'function' &&
    'reads' in value &&
    hasParts(value.reads)
  );
}

function isMeantAsRule(value: unknown): value is { readonly id: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function hasParts(reads: unknown): boolean {
  return (
    typeof reads === 'object' &&
    reads !== null &&
    'parts' in reads &&
    Array.isArray(reads.parts) &&
    reads.parts.length > 0
  );
}
