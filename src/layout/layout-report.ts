import type { TableKey } from '../form/declaration.js';
import { defaultLocale } from '../form/locale.js';
import { type PartKey, partKeys } from '../form/parts.js';
import { editionSpec, findCell, type TableSpec } from '../form/table-spec.js';
import { assertReport } from '../report/assert-report.js';
import { cellSpecs, readCell, tablesOf } from '../report/cells.js';
import { describeCell } from '../report/describe-cell.js';
import { describePart } from '../report/describe-part.js';
import type { DisclosureReport } from '../report/report.js';
import { figureText } from './figure-text.js';
import { markFindings } from './finding-items.js';
import { layoutFacts, layoutTitle } from './header.js';
import { layoutTable, type TableContent } from './layout-table.js';
import type { DocumentNode, NoteNode, PartNode, SectionNode } from './nodes.js';
import { assertLayoutOptions, type LayoutOptions } from './options.js';
import { isProsePart, layoutInstruction, layoutProse } from './prose.js';
import { wordsIn } from './words.js';

/**
 * A report as a tree of what there is to draw: title, header facts, preamble, the six parts with their paragraphs and tables.
 *
 * Labels, order and spans are those of the official form. The tree is plain JSON and says nothing of how it is drawn;
 * {@link defineRenderer} makes a renderer of it.
 *
 * @throws {DisclosureReportError} `invalid-report` for what is no report, `invalid-option` for an unknown locale or edition.
 *
 * @example
 * layoutReport(report).title.text               // '某县人民政府2024年政府信息公开工作年度报告'
 * layoutReport(report, { findings }).children   // facts, preamble, six parts, the list of findings
 */
export function layoutReport(report: DisclosureReport, options: LayoutOptions = {}): DocumentNode {
  assertReport(report);
  assertLayoutOptions(options);
  if (options.previous) assertReport(options.previous, 'options.previous');
  const { locale = defaultLocale, idPrefix = 'report', blank = false, previous } = options;
  const marks = markFindings(options.findings ?? [], locale, idPrefix);
  const content: TableContent = {
    report,
    blank,
    marks,
    locale,
    idPrefix,
    ...(previous ? { previous } : {}),
  };
  const specs = options.edition ? editionSpec(options.edition) : tablesOf(report);
  const facts = layoutFacts(report, locale);
  const preamble = blank ? [] : layoutProse(report.preamble ?? { blocks: [] }, locale);

  const sections: SectionNode[] = [];
  if (facts) sections.push(facts);
  if (preamble.length > 0) sections.push({ kind: 'preamble', children: preamble });
  for (const part of partKeys) {
    const heading = describePart(part, locale);
    const id = `${idPrefix}-part-${part}`;
    sections.push({ kind: 'part', part, id, heading, children: layoutPart(part, specs, content) });
  }
  if (marks.node) sections.push(marks.node);
  return {
    kind: 'document',
    form: 'report',
    lang: locale,
    title: layoutTitle(report, locale),
    children: sections,
  };
}

function layoutPart(part: PartKey, specs: readonly TableSpec[], content: TableContent): PartNode['children'] {
  const { report, blank, locale } = content;
  if (isProsePart(part)) return blank ? [layoutInstruction(part, locale)] : layoutProse(report[part], locale);
  return specs
    .filter(({ table }) => table === part)
    .flatMap((spec) => [
      layoutTable(spec, content),
      ...previousNote(content),
      ...omittedNote(spec, part, content),
    ]);
}

function previousNote({ previous, blank, locale }: TableContent): readonly NoteNode[] {
  return previous && !blank ? [{ kind: 'note', text: wordsIn(locale).previousNote(previous.year) }] : [];
}

/** Names the figures other than zero that the edition drawn has no cell for: a table must not lose them unsaid. */
function omittedNote(spec: TableSpec, table: TableKey, content: TableContent): readonly NoteNode[] {
  const { report, locale, blank } = content;
  if (blank) return [];
  const omitted = cellSpecs(report).flatMap((cell) => {
    if (cell.table !== table || findCell(cell.path, spec.edition)) return [];
    const value = readCell(report, cell);
    if (value === null || value === 0) return [];
    const figure = figureText(value, cell.column.column, locale);
    return `${describeCell(cell.path, { edition: cell.edition, locale })} ${figure}`;
  });
  if (omitted.length === 0) return [];
  return [{ kind: 'note', text: wordsIn(locale).omitted(spec.edition, omitted) }];
}
