export { applyRepair, type Repaired, type RepairLogEntry } from './balance/apply-repair.js';
export { createReport } from './balance/create-report.js';
export {
  type ConfinedCell,
  type DeducedCell,
  type Deduction,
  deduceBlanks,
} from './balance/deduce-blanks.js';
export { type DiagnoseOptions, diagnoseReport } from './balance/diagnose-report.js';
export type { Diagnosis, DiagnosisStatus, Fault } from './balance/diagnosis.js';
export { calculateTotals, type Totals, type TotalsOptions, withTotals } from './balance/totals.js';
export { toVegaLite } from './chart/to-vega-lite.js';
export type { ChartOptions, ChartRow, VegaLiteSpec } from './chart/vega-lite-spec.js';
export { applyDiff } from './compare/apply-diff.js';
export type { Benchmark, Quartiles, Standing } from './compare/benchmark.js';
export { benchmarkOf } from './compare/benchmark-of.js';
export { type Comparison, compareCells } from './compare/compare-cells.js';
export { consolidateReports, consolidationOf } from './compare/consolidate-reports.js';
export type {
  Consolidation,
  ConsolidationInit,
  ConsolidationOptions,
  IncomparableSum,
  UnknownSum,
} from './compare/consolidation.js';
export { type DiffOptions, diffReports } from './compare/diff-reports.js';
export { type Fact, factColumns } from './compare/fact.js';
export { type FactLike, fromFacts, reportsFromFacts } from './compare/from-facts.js';
export { getQuantity } from './compare/get-quantity.js';
export type { Header, HeaderChange } from './compare/header.js';
export { defineIndicator, type Indicator, type IndicatorDefinition } from './compare/indicator.js';
export { type IndicatorOptions, indicatorsOf } from './compare/indicators-of.js';
export type {
  AddedBlock,
  BridgedCell,
  CellChange,
  IncomparableCell,
  IncomparableCode,
  KeptBlock,
  NarrativeChange,
  ProsePart,
  RemovedBlock,
  ReportDiff,
  RewordedBlock,
  WordChange,
} from './compare/report-diff.js';
export type { MemberKey } from './compare/report-key.js';
export { repeatedShare } from './compare/sentences.js';
export { standardIndicators } from './compare/standard-indicators.js';
export { type FactOptions, toFacts } from './compare/to-facts.js';
export type {
  CellPoint,
  CellSeries,
  IndicatorPoint,
  IndicatorSeries,
  PointState,
  Trend,
} from './compare/trend.js';
export { trendOf } from './compare/trend-of.js';
export { type CsvOptions, factsToCsv, factsToNdjson } from './compare/write-facts.js';
export type { Finding, FindingDiagnosis, Severity } from './finding/finding.js';
export type { CellRepair, Repair, RepairKind } from './finding/repair.js';
export type { CellSource, CellSources, SourceLocation } from './finding/source.js';
export type { CellPath, QuantityPath } from './form/cell-path.js';
export type { TableKey, Unit } from './form/declaration.js';
export type { Edition } from './form/editions.js';
export type { Locale } from './form/locale.js';
export type { DiffForm } from './layout/diff-context.js';
export { titleOf } from './layout/header.js';
export { type DiffLayoutOptions, layoutDiff } from './layout/layout-diff.js';
export { layoutReport } from './layout/layout-report.js';
export type { DocumentNode, LayoutNode, NodeKind, NodeOf } from './layout/nodes.js';
export type { LayoutOptions } from './layout/options.js';
export type {
  Act,
  Bound,
  Claim,
  ClaimPeriod,
  ClaimScope,
  FeeClaim,
  FigureClaim,
  ListPart,
  PartWholeClaim,
  Quantity,
  QuantitySum,
  ShareClaim,
  TextSpan,
  TrendClaim,
  ZeroClaim,
  ZeroSubject,
} from './narrative/claim.js';
export { type ExtractOptions, extractClaims } from './narrative/extract-claims.js';
export { defineRenderer, type Handlers, type OutputOf, type Render } from './render/define-renderer.js';
export { escapeHtml } from './render/escape-html.js';
export { type PlacedCell, type PlacedRow, placeRows } from './render/grid-rows.js';
export { type HtmlOptions, htmlHandlers, renderHtml } from './render/html.js';
export { htmlStyle } from './render/html-style.js';
export { type MarkdownOptions, markdownHandlers, renderMarkdown } from './render/markdown.js';
export { renderText, type TextOptions, textHandlers } from './render/text.js';
export type { Renderable } from './render/to-layout.js';
export type { Agency, AgencyContact, AgencyKind, AgencyLevel } from './report/agency.js';
export { type AgencyClass, classifyAgency } from './report/agency-kind.js';
export { cellPaths, getCell, setCell } from './report/cells.js';
export type { ReportInit } from './report/compose-report.js';
export { describeCell } from './report/describe-cell.js';
export { describeMistake } from './report/describe-mistake.js';
export { DisclosureReportError } from './report/error.js';
export { migrateReport } from './report/migrate-report.js';
export type { Heading, Narrative, Paragraph } from './report/narrative.js';
export type { Cell, DisclosureReport, Period, ReportKey } from './report/report.js';
export { reportJsonSchema, reportSchema } from './report/schema.js';
export { editionForYear } from './report/year.js';
export type { RuleId } from './rules/catalogue.js';
export { type Deadlines, deadlineOf } from './rules/deadlines.js';
export { defineRule } from './rules/define-rule.js';
export type { Failure, LocalText, Outcome, Place, Reads, Rule } from './rules/rule.js';
export { rules } from './rules/rules.js';
export type { RuleSetting, RuleSettings } from './rules/settings.js';
export type { Subject } from './rules/subject.js';
export type { ValidateOptions } from './rules/validate-options.js';
export { type ValidationResult, validateReport } from './rules/validate-report.js';
export { type CheckStream, checkStream } from './stream/check-stream.js';
export type {
  CheckedLine,
  LineError,
  LineErrorCode,
  LineKey,
  LineResult,
  RefusedLine,
} from './stream/line-result.js';
export type { CheckStreamOptions } from './stream/options.js';
