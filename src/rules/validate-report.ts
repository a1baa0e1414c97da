import type { Finding, Severity } from '../finding/finding.js';
import { hasErrors } from '../finding/finding.js';
import { messagesIn } from '../finding/messages.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { assertReport } from '../report/assert-report.js';
import type { DisclosureReport } from '../report/report.js';
import { assertOptions } from './assert-options.js';
import { explainBalances } from './explain-balances.js';
import { findingOf, type Placed, positionOf } from './finding-of.js';
import type { CatalogueRule, Outcome, Reads } from './rule.js';
import { activeRules } from './settings.js';
import type { ValidateOptions } from './validate-options.js';
import { subjectOf, type WorkingSubject } from './working-subject.js';

/** What came of validating a report. */
export interface ValidationResult {
  /** No finding has severity `error`. */
  valid: boolean;
  /** In the order of the form, then of the catalogue; the same input gives the same list. */
  findings: Finding[];
  /** Single checks: the sum of each row is one. What is not applicable is not counted. */
  checked: {
    /** What is as it should be. */
    held: number;
    /** What is not; each is a finding, or part of one that explains it. */
    failed: number;
    /** What cannot be told, since figures it needs are unknown. */
    undecided: number;
  };
}

/**
 * Checks a report by the rule catalogue: what the form prescribes, its arithmetic, and what it says against its own figures,
 * last year's report and the reports of its members, where those are given.
 *
 * Faults of the report are findings. Unknown figures are never taken for zero: what depends on them is undecided.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report, `invalid-option` for an unknown rule id
 * (naming the nearest), setting, locale or date.
 *
 * @example
 * validateReport(report).findings.find(({ rule }) => rule === 'requests/outcome-total')?.message
 * // '三、本年度办理结果（七）总计 · 自然人：各项之和为 12，表中为 21，相差 9'
 */
export function validateReport(report: DisclosureReport, options: ValidateOptions = {}): ValidationResult {
  assertReport(report);
  assertOptions(options);
  const { locale = defaultLocale, rules: settings, extraRules, diagnose = false } = options;
  const subject = subjectOf(report, options);
  const checked = { held: 0, failed: 0, undecided: 0 };
  const placed: Placed[] = [];
  for (const { rule, severity } of activeRules(settings, extraRules)) {
    if (!isGiven(rule.reads, subject)) continue;
    try {
      for (const outcome of outcomesOf(rule, subject)) {
        if (outcome === 'held') checked.held++;
        else if (outcome === 'undecided') checked.undecided++;
        else {
          placed.push(place(rule, outcome, severity, subject, locale));
          checked.failed++;
        }
      }
    } catch (error) {
      checked.undecided++;
      placed.push(crashed(rule, error, severity, locale));
    }
  }
  // Sorting is stable: within a position the order of the catalogue, and then of the rule, stays.
  const inOrder = placed.sort((a, b) => a.position - b.position).map(({ finding }) => finding);
  const findings = diagnose ? explainBalances(inOrder, subject, locale) : inOrder;
  return { valid: !hasErrors(findings), findings, checked };
}

function place(
  rule: CatalogueRule,
  failure: Exclude<Outcome, string>,
  severity: Severity | undefined,
  subject: WorkingSubject,
  locale: Locale,
): Placed {
  const finding = findingOf(rule, failure, severity, subject, locale);
  return { finding, position: positionOf(failure.part ?? rule.reads.parts[0], finding.cells, subject) };
}

/** What a rule of the caller's own returns may be anything. */
function outcomesOf(rule: CatalogueRule, subject: WorkingSubject): readonly Outcome[] {
  const outcomes: unknown = rule.check(subject);
  if (!Array.isArray(outcomes))
    throw new TypeError(`check returned no array of outcomes, but ${typeof outcomes}`);
  return outcomes;
}

/** The finding that a rule threw: a bug of the rule. It weighs what the rule does, for what it would have found nobody knows. */
function crashed(
  rule: CatalogueRule,
  error: unknown,
  severity: Severity | undefined,
  locale: Locale,
): Placed {
  const reason = error instanceof Error ? error.message : String(error);
  const message = messagesIn(locale)['rule/crashed']({ rule: rule.id, reason });
  return {
    finding: {
      rule: 'rule/crashed',
      severity: severity ?? rule.severity,
      message,
      cells: [],
      actual: rule.id,
    },
    position: Number.POSITIVE_INFINITY,
  };
}

function isGiven({ previous, members, document }: Reads, subject: WorkingSubject): boolean {
  return (
    (!previous || subject.previous !== undefined) &&
    (!members || subject.members !== undefined) &&
    (document === undefined || subject[document] !== undefined)
  );
}
