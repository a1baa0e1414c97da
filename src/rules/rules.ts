import { en } from './assertions.en.js';
import { zhCN } from './assertions.zh-CN.js';
import { catalogue, type RuleId } from './catalogue.js';
import type { Rule } from './rule.js';
import { workingOn } from './working-subject.js';

/**
 * The rule catalogue, family by family.
 *
 * @example
 * rules.map((rule) => rule.id) // ['cells/not-a-count', 'cells/unreadable', …]
 */
export const rules: readonly Rule<RuleId>[] = /* @__PURE__ */ catalogue.map((rule) => ({
  ...rule,
  check: (subject) => rule.check(workingOn(subject)),
  asserts: { 'zh-CN': zhCN[rule.id], en: en[rule.id] },
}));
