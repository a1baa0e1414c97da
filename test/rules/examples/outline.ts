import type { DocumentOutline } from '../../../src/finding/source.js';
import type { PartKey } from '../../../src/form/parts.js';
import type { RuleId } from '../../../src/index.js';
import { type Fragment, runRule } from './example.js';

/** What a reader recorded of a document that prints this and nothing else. */
export const outline = (printed: Partial<DocumentOutline> = {}): DocumentOutline => ({
  headings: [],
  tables: [],
  foreignRows: [],
  ...printed,
});

/** A document that prints these headings, a line each. */
export const headed = (...headings: readonly (readonly [PartKey, string])[]): Fragment => ({
  outline: outline({
    headings: headings.map(([part, text], i) => ({ part, text, location: { line: i + 1 } })),
  }),
});

/** What the findings of a rule point at, and the lines where it is printed. */
export const pointedAt = (id: RuleId, fragment: Fragment) =>
  runRule(id, fragment).findings.map(({ actual, location }) => [actual, location?.line]);
