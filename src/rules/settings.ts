import { distance } from 'fastest-levenshtein';
import { type Severity, severities } from '../finding/finding.js';
import { assertOneOf, refuseOption } from '../report/assert-option.js';
import { assertRule } from './assert-rule.js';
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

const settings: readonly RuleSetting[] = ['off', ...severities];

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
  extraRules.forEach((rule, i) => {
    assertRule(rule, `options.extraRules[${i}]`);
    if (extraRules.findIndex(({ id }) => id === rule.id) < i)
      refuseOption(`options.extraRules[${i}].id`, 'each id once', rule.id);
  });
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
      const values = { example: nearest(id, ids) };
      refuseOption(
        `options.rules.${id}`,
        { phrase: 'a rule of the catalogue, such as {example}', values },
        id,
      );
    }
    assertOneOf(`options.rules.${id}`, setting, settings);
  }
}

function nearest(id: string, ids: Iterable<string>): string {
  const probe = id.slice(0, 100);
  return [...ids].reduce((best, next) => (distance(probe, next) < distance(probe, best) ? next : best));
}
