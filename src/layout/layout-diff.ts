import { assertDiff } from '../compare/assert-diff.js';
import type { ReportDiff } from '../compare/report-diff.js';
import { tableKeys } from '../form/editions.js';
import { reportName } from '../form/header.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type PartKey, partKeys, parts } from '../form/parts.js';
import { assertOneOf } from '../report/assert-option.js';
import { describePart } from '../report/describe-part.js';
import type { DiffContext, DiffForm } from './diff-context.js';
import { type DiffWords, diffWordsIn } from './diff-words.js';
import { layoutHeaderChanges } from './layout-header-changes.js';
import { layoutPartRevisions } from './layout-revisions.js';
import { layoutTableChanges } from './layout-table-changes.js';
import type { DocumentNode, NoteNode, PartNode } from './nodes.js';
import { assertLayoutOptions } from './options.js';

/** How a comparison is to be laid out. */
export interface DiffLayoutOptions {
  /** The language of the words around the figures; Chinese where not given. */
  readonly locale?: Locale | undefined;
  /**
   * `changed`, the default: a bar of each change, and of the prose only what changed, its words marked. `side-by-side`: a bar
   * each of before and after, and both wordings of the prose in full beside each other.
   */
  readonly form?: DiffForm | undefined;
  /** What the ids of the document begin with; `diff` where not given. */
  readonly idPrefix?: string | undefined;
}

/**
 * A comparison of two reports as a tree of what there is to draw: what changed in the header, the changed figures of each table
 * with the lengths of their bars, and the changed prose.
 *
 * Only parts with changes are there.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no diff, `invalid-option` for an unknown form or locale, `unknown-cell` for a cell no edition has.
 *
 * @example
 * layoutDiff(diffReports(report2023, report2024), { form: 'side-by-side' })
 */
export function layoutDiff(diff: ReportDiff, options: DiffLayoutOptions = {}): DocumentNode {
  assertDiff(diff);
  assertLayoutOptions(options);
  const { locale = defaultLocale, form = 'changed', idPrefix = 'diff' } = options;
  assertOneOf('options.form', form, ['changed', 'side-by-side']);
  const words = diffWordsIn(locale);
  const { previous, current } = diff;
  const sides = {
    previous: words.side(previous, current, 'from'),
    current: words.side(current, previous, 'to'),
  };
  const context: DiffContext = { diff, form, locale, idPrefix, words, sides };
  const sections: PartNode[] = [
    {
      kind: 'part',
      part: 'header',
      id: `${idPrefix}-part-header`,
      heading: words.header,
      children: layoutHeaderChanges(context),
    },
    {
      kind: 'part',
      part: 'preamble',
      id: `${idPrefix}-part-preamble`,
      heading: words.preamble,
      children: layoutPartRevisions('preamble', words.preamble, context),
    },
    ...partKeys.map((part) => formPart(part, context)),
  ];
  const changed = sections.filter((part) => part.children.length > 0);
  const notes = notesOn(diff, changed.length === 0, words);
  return {
    kind: 'document',
    form: 'diff',
    lang: locale,
    title: { kind: 'title', text: words.title(previous, current, reportName[locale === 'en' ? 'en' : 'zh']) },
    children: [...notes, ...changed],
  };
}

function notesOn(diff: ReportDiff, isEmpty: boolean, words: DiffWords): readonly NoteNode[] {
  const texts = [
    ...(isEmpty && !diff.narrativeOmitted ? [words.unchanged] : []),
    ...(diff.narrativeOmitted ? [words.narrativeOmitted] : []),
  ];
  return texts.map((text) => ({ kind: 'note', text }));
}

function formPart(part: PartKey, context: DiffContext): PartNode {
  const { locale, idPrefix } = context;
  const name = parts[part][locale === 'en' ? 'en' : 'zh'];
  const table = tableKeys.find((key) => key === part);
  return {
    kind: 'part',
    part,
    id: `${idPrefix}-part-${part}`,
    heading: describePart(part, locale),
    children: table ? layoutTableChanges(table, name, context) : layoutPartRevisions(part, name, context),
  };
}
