import { type RuleId, rules, type Severity } from '../../src/index.js';
import { inLocale, type Rule } from '../../src/rules/rule.js';
import { type Fragment, type RuleExample, runRule } from './examples/example.js';

const severities: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info' };

const needs = {
  previous: "last year's report (`previous`)",
  members: "the members' reports (`members`)",
  sources: "each cell's printed text (`sources`, from a reader)",
  outline: 'the headings and labels as printed (`outline`, from a reader)',
};

/** docs/rules.md: every rule with what it asserts, and its example as the tests run it. */
export function rulesDocument(examples: { readonly [Id in RuleId]: RuleExample }): string {
  const families = new Map<string, Rule<RuleId>[]>();
  for (const rule of rules) {
    const family = rule.id.slice(0, rule.id.indexOf('/'));
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  const sections = [...families].map(([family, own]) =>
    [`## ${family}`, ...own.map((rule) => section(rule, examples[rule.id]))].join('\n\n'),
  );
  return `${[introduction, overview(), ...sections].join('\n\n')}\n`;
}

const introduction = `# Rules

The rule catalogue of \`validateReport\`. This page is made from the rules and from the examples that the tests run:
\`npm run docs:rules\` writes it.

Each rule has one fragment of a report that passes, and one that fails with the findings shown. What a fragment leaves out is
a county government's report on 2024 in which every figure is 0; \`cells\` gives figures by their path, and totals that are not
given are calculated. A rule that finds nothing to check says nothing; where figures it reads are unknown it is undecided.

Turn a rule off, or change its severity, by its id: \`validateReport(report, { rules: { 'cells/blank': 'off' } })\`.`;

function overview(): string {
  const rows = rules.map((rule) => {
    const { asserts, severity } = rule;
    return `| [${rule.id}](#${rule.id.replace('/', '')}) | ${severities[severity]} | ${inLocale(asserts, 'zh-CN')} | ${inLocale(asserts, 'en')} |`;
  });
  return ['| rule | severity | 断言 | asserts |', '|---|---|---|---|', ...rows].join('\n');
}

function section(rule: Rule<RuleId>, { passes, fails }: RuleExample): string {
  const { asserts, basis, severity, reads } = rule;
  const needed = [
    ...(reads.previous ? [needs.previous] : []),
    ...(reads.members ? [needs.members] : []),
    ...(reads.document ? [needs[reads.document]] : []),
  ];
  const chinese = runRule(rule.id, fails).findings;
  const english = runRule(rule.id, fails, 'en').findings;
  return [
    `### ${rule.id}`,
    `${inLocale(asserts, 'zh-CN')}  \n${inLocale(asserts, 'en')}`,
    [
      `- Severity: ${severities[severity]}`,
      ...(basis === undefined ? [] : [`- Basis: ${inLocale(basis, 'zh-CN')} (${inLocale(basis, 'en')})`]),
      `- Reads: ${reads.parts.join(', ')}`,
      ...(needed.length === 0 ? [] : [`- Needs: ${needed.join('; ')}`]),
    ].join('\n'),
    `Passes:\n\n${fenced(passes)}`,
    `Fails:\n\n${fenced(fails)}`,
    chinese
      .map((finding, i) => {
        const own = finding.severity === severity ? '' : ` (${finding.severity})`;
        const cells =
          finding.cells.length === 0
            ? ''
            : `  \n  cells: ${finding.cells.map((cell) => `\`${cell}\``).join(', ')}`;
        return `- ${finding.message}${own}  \n  ${english[i]?.message}${cells}`;
      })
      .join('\n'),
  ].join('\n\n');
}

function fenced(fragment: Fragment): string {
  return `\`\`\`json\n${compactJson(fragment)}\n\`\`\``;
}

const lineWidth = 110;

/** JSON in which whatever fits on a line stands on one. */
function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/gu, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= lineWidth) return flat;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}
