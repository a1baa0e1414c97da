import type { Finding, Severity } from '../finding/finding.js';
import { hasErrors } from '../finding/finding.js';
import { messagesIn } from '../finding/messages.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { assertReport } from '../report/assert-report.js';
import type { DisclosureReport } from '../report/report.js';
import { assertOptions } from './assert-options.js';
import type { Context } from './context.js';
import { explainBalances } from './explain-balances.js';
import { findingOf, type Placed, positionOf } from './finding-of.js';
import type { CatalogueRule, Outcome, Reads, Rule } from './rule.js';
import { activeRules, type RuleSettings } from './settings.js';
import { subjectOf, type WorkingSubject } from './working-subject.js';

/** What to validate a report against, and how. */
export interface ValidateOptions extends Context {
  /** Turns rules off or changes their severity, by id. */
  readonly rules?: RuleSettings | undefined;
  /** Rules of the caller's own, made by `defineRule`; they run after the catalogue's. */
  readonly extraRules?: readonly Rule[] | undefined;
  /**
   * Also say which figures are wrong: balances that one repair explains become one finding, on the cell that is wrong, and
   * the others carry the possible repairs. Off where not given.
   */
  readonly diagnose?: boolean | undefined;
  /** The language of the messages; Chinese where not given. */
  readonly locale?: Locale | undefined;
}

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
  const { locale = defaultLocale, rules: settings, extraRules, diagnose = false } = options;
  assertReport(report);
  assertOptions(options);
  const subject = subjectOf(report, options);
  const checked = { held: 0, failed: 0, undecided: 0 };
  const placed: Placed[] = [];
  for (const { rule, severity } of activeRules(settings, extraRules)) {
    if (!isGiven(rule.reads, subject)) continue;
    try {
      for (const outcome of rule.check(subject)) {
        if (outcome === 'held') checked.held++;
        else if (outcome === 'undecided') checked.undecided++;
        else {
          placed.push(place(rule, outcome, severity, subject, locale));
          checked.failed++;
        }
      }
    } catch (error) {
      checked.undecided++;
      placed.push(crashed(rule, error, locale));
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

/** The finding that a rule threw: a bug of the rule, which says nothing of the report and so does not make it invalid. */
function crashed(rule: CatalogueRule, error: unknown, locale: Locale): Placed {
  const reason = error instanceof Error ? error.message : String(error);
  const message = messagesIn(locale)['rule/crashed']({ rule: rule.id, reason });
  return {
    finding: { rule: 'rule/crashed', severity: 'warning', message, cells: [], actual: rule.id },
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
