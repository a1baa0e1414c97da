import { diagnoseReport } from '../balance/diagnose-report.js';
import type { Fault } from '../balance/diagnosis.js';
import type { Equation, EquationKind } from '../balance/equation.js';
import { exactDifference } from '../balance/exact-sum.js';
import { equationsOfReport } from '../balance/totals.js';
import type { Finding } from '../finding/finding.js';
import { messagesIn } from '../finding/messages.js';
import type { TableKey } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import { cellSpecAt } from '../report/cells.js';
import { describeCell } from '../report/describe-cell.js';
import type { DisclosureReport } from '../report/report.js';
import type { RuleId } from './catalogue.js';
import type { Subject } from './subject.js';

/** Which rule speaks of an equation. */
const ruleOf: Record<TableKey, Partial<Record<EquationKind, RuleId>>> = {
  proactive: {},
  requests: {
    'row-total': 'requests/row-total',
    'column-total': 'requests/outcome-total',
    identity: 'requests/balance',
  },
  disputes: { 'row-total': 'disputes/total' },
};

const mostRepairs = 10;

/**
 * Findings with the broken balances diagnosed: those that one repair explains become one finding, on the cell that is wrong;
 * the others say which repairs there are.
 */
export function explainBalances(findings: readonly Finding[], subject: Subject, locale: Locale): Finding[] {
  const { report, lastYear } = subject;
  const equations = new Map(equationsOfReport(report).map((equation) => [equation.id, equation]));
  let explained = [...findings];
  for (const fault of diagnoseReport(report, lastYear ? { previous: lastYear.report } : {}).faults) {
    const broken = fault.broken.flatMap((id) => equations.get(id) ?? []);
    const about = explained.filter((finding) => broken.some((equation) => isAbout(finding, equation)));
    const [first] = about;
    if (!first) continue;
    if (fault.status === 'located') {
      const located = locatedFinding(first, fault, about.length, subject, locale);
      explained = explained.flatMap((finding) =>
        finding === first ? [located] : about.includes(finding) ? [] : [finding],
      );
    } else {
      explained = explained.map((finding) =>
        about.includes(finding) ? { ...finding, diagnosis: diagnosisOf(fault) } : finding,
      );
    }
  }
  return explained;
}

function isAbout(finding: Finding, equation: Equation): boolean {
  return (
    finding.rule === ruleOf[equation.table][equation.kind] &&
    finding.cells.length === equation.cells.length &&
    equation.cells.every((cell) => finding.cells.includes(cell))
  );
}

function diagnosisOf({ status, repairs }: Fault): NonNullable<Finding['diagnosis']> {
  return { status, repairs: repairs.slice(0, mostRepairs), ties: repairs.length };
}

function locatedFinding(
  finding: Finding,
  fault: Fault,
  resolves: number,
  { report, sources }: Subject,
  locale: Locale,
): Finding {
  const [repair] = fault.repairs;
  const [change] = repair?.changes ?? [];
  if (!repair || !change) return finding;
  const { expected: _sum, actual: _total, delta: _apart, location: _place, ...rest } = finding;
  const location = sources?.[change.cell]?.location;
  const single = repair.changes.length === 1 && change.from !== null;
  return {
    ...rest,
    message: messagesIn(locale)['balance/repair']({
      changes: repair.changes.map(({ cell, from, to }) => ({
        place: placeOf(report, cell, locale),
        from,
        to,
      })),
      kind: repair.kind,
      resolves,
    }),
    cells: repair.changes.map(({ cell }) => cell),
    ...(single && change.from !== null
      ? { expected: change.to, actual: change.from, delta: exactDifference(change.from, change.to) }
      : {}),
    ...(location ? { location } : {}),
    diagnosis: diagnosisOf(fault),
  };
}

function placeOf(report: DisclosureReport, cell: Finding['cells'][number], locale: Locale): string {
  return describeCell(cell, { edition: cellSpecAt(report, cell).edition, locale });
}
