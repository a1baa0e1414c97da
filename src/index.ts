export { applyRepair, type Repaired, type RepairLogEntry } from './balance/apply-repair.js';
export { createReport } from './balance/create-report.js';
export {
  type ConfinedCell,
  type DeducedCell,
  type Deduction,
  deduceBlanks,
} from './balance/deduce-blanks.js';
export {
  type DiagnoseOptions,
  type Diagnosis,
  type DiagnosisStatus,
  diagnoseReport,
  type Fault,
} from './balance/diagnose-report.js';
export type { CellRepair, Repair, RepairKind } from './finding/repair.js';
export { calculateTotals, type Totals, withTotals } from './balance/totals.js';
export type { Finding, Severity } from './finding/finding.js';
export type { CellPath } from './form/cell-path.js';
export type { Edition } from './form/editions.js';
export type { Locale } from './form/locale.js';
export { cellPaths, getCell, setCell } from './report/cells.js';
export { describeCell } from './report/describe-cell.js';
export { DisclosureReportError } from './report/error.js';
export type { Cell, DisclosureReport } from './report/report.js';
export { reportJsonSchema, reportSchema } from './report/schema.js';
export { editionForYear } from './report/year.js';
export { type RuleId, rules } from './rules/catalogue.js';
export type { Deadlines } from './rules/deadlines.js';
export { defineRule } from './rules/define-rule.js';
export type { Failure, LocalText, Outcome, Place, Reads, Rule } from './rules/rule.js';
export type { RuleSetting, RuleSettings } from './rules/settings.js';
export type { Subject } from './rules/subject.js';
export { type ValidateOptions, type ValidationResult, validateReport } from './rules/validate-report.js';
