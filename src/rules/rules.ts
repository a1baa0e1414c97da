import { en } from './assertions.en.js';
import { zhCN } from './assertions.zh-CN.js';
import { catalogue, type RuleId } from './catalogue.js';
import type { Rule } from './rule.js';

/**
 * The rule catalogue, family by family.
 *
 * @example
 * rules.map((rule) => rule.id) // ['cells/not-a-count', 'cells/unreadable', …]
 */
export const rules: readonly Rule<RuleId>[] = /* @__PURE__ */ catalogue.map((rule) => ({
  ...rule,
  asserts: { 'zh-CN': zhCN[rule.id], en: en[rule.id] },
}));
