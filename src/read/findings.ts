import type { Finding, Severity } from '../finding/finding.js';
import type { ReadMessages } from '../finding/read-message-catalogue.js';
import { readMessagesIn } from '../finding/read-messages.js';
import type { SourceLocation } from '../finding/source.js';
import type { CellPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';

/** The rules that readers raise, with their severities. */
const severities = {
  'read/header-not-found': 'error',
  'read/part-not-found': 'error',
  'read/table-not-found': 'error',
  'read/row-not-found': 'error',
  'read/column-not-found': 'error',
  'read/unknown-row': 'warning',
  'read/unreadable': 'error',
  'read/placement': 'error',
  'read/blank': 'info',
  'read/inferred': 'warning',
  'read/mixed-edition': 'info',
  'read/unit': 'info',
  'read/traditional': 'info',
  'read/encoding': 'info',
  'read/not-this-format': 'error',
  'read/protected': 'error',
  'read/damaged': 'error',
  'read/too-large': 'error',
  'read/no-text': 'error',
  'read/garbled': 'warning',
} as const satisfies Record<keyof ReadMessages, Severity>;

export type ReadRule = keyof typeof severities;

/** A finding of a reader. */
export function readFinding<R extends ReadRule>(
  rule: R,
  evidence: Parameters<ReadMessages[R]>[0],
  locale: Locale,
  { cells = [], location }: { cells?: readonly CellPath[]; location?: SourceLocation } = {},
): Finding {
  // The message of a rule takes the evidence of that rule; the compiler does not follow it through the lookup.
  const say = readMessagesIn(locale)[rule] as (evidence: Parameters<ReadMessages[R]>[0]) => string;
  return {
    rule,
    severity: severities[rule],
    message: say(evidence),
    cells: [...cells],
    ...(location ? { location } : {}),
  };
}
