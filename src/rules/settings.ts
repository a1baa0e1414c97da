import { distance } from 'fastest-levenshtein';
import type { Severity } from '../finding/finding.js';
import { DisclosureReportError } from '../report/error.js';
import { oneOf, shown } from '../report/phrase.js';
import { catalogue, type RuleId } from './catalogue.js';
import type { CatalogueRule, Rule } from './rule.js';

/** Turns a rule off, or says how much its findings weigh. */
export type RuleSetting = 'off' | Severity;

/** Settings by rule id. */
export type RuleSettings = { readonly [Id in RuleId]?: RuleSetting } & { readonly [id: string]: RuleSetting };

/** A rule that runs, and the severity that the caller set for it, if any. */
export interface ActiveRule {
  readonly rule: CatalogueRule;
  readonly severity: Severity | undefined;
}

const settings: readonly RuleSetting[] = ['off', 'error', 'warning', 'info'];

const noSettings: RuleSettings = {};

// Of a catalogue with no settings: made on first use, and never changed.
let asTheyAre: readonly ActiveRule[] | undefined;

/**
 * The rules that run: the catalogue's, then the caller's own, without those turned off.
 *
 * @throws {DisclosureReportError} `invalid-option` for a setting of an unknown rule, naming the nearest, or that is none.
 */
export function activeRules(
  chosen: RuleSettings = noSettings,
  extraRules: readonly Rule[] = [],
): readonly ActiveRule[] {
  const all: readonly CatalogueRule[] = extraRules.length === 0 ? catalogue : [...catalogue, ...extraRules];
  if (all === catalogue && chosen === noSettings) {
    asTheyAre ??= catalogue.map((rule) => ({ rule, severity: undefined }));
    return asTheyAre;
  }
  const active: ActiveRule[] = [];
  let good = 0;
  for (const rule of all) {
    const setting = chosen[rule.id];
    if (setting !== undefined && settings.includes(setting)) good++;
    if (setting !== 'off') active.push({ rule, severity: setting });
  }
  // The ids of the catalogue are all different: as many good settings as there are settings leave none to look for.
  if (extraRules.length > 0 || good < Object.keys(chosen).length) assertSettings(chosen, all);
  return active;
}

/** Throws for the first setting that is none. */
function assertSettings(chosen: RuleSettings, all: readonly CatalogueRule[]): void {
  const ids = new Set(all.map(({ id }) => id));
  for (const id of Object.keys(chosen)) {
    const setting = chosen[id];
    if (!ids.has(id)) {
      throw new DisclosureReportError({
        code: 'invalid-option',
        path: `options.rules.${id}`,
        expected: {
          phrase: 'a rule of the catalogue, such as {example}',
          values: { example: nearest(id, ids) },
        },
        received: shown(JSON.stringify(id)),
      });
    }
    if (setting !== undefined && !settings.includes(setting)) {
      throw new DisclosureReportError({
        code: 'invalid-option',
        path: `options.rules.${id}`,
        expected: oneOf(settings),
        received: shown(JSON.stringify(setting)),
      });
    }
  }
}

function nearest(id: string, ids: Iterable<string>): string {
  const probe = id.slice(0, 100);
  return [...ids].reduce((best, next) => (distance(probe, next) < distance(probe, best) ? next : best));
}
