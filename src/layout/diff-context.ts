import type { ReportDiff } from '../compare/report-diff.js';
import type { Locale } from '../form/locale.js';
import type { DiffWords } from './diff-words.js';

/** How a comparison is laid out. */
export type DiffForm = 'changed' | 'side-by-side';

/** What drawing a comparison needs to know. */
export interface DiffContext {
  readonly diff: ReportDiff;
  readonly form: DiffForm;
  readonly locale: Locale;
  readonly idPrefix: string;
  readonly words: DiffWords;
  /** What the two reports are called in this comparison. */
  readonly sides: { readonly previous: string; readonly current: string };
}
