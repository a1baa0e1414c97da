import { messagesIn } from '../finding/messages.js';
import { redefinitionOf } from '../form/comparability.js';
import type { Edition } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import type { CellSpec } from '../form/table-spec.js';
import { describeCell, labelText } from '../report/describe-cell.js';
import type { IncomparableCode } from './report-diff.js';

/** Why a cell of one edition has no counterpart in another: the code, and a sentence. */
export function incomparability(
  cell: CellSpec,
  other: Edition,
  locale: Locale,
): { reason: string; code: IncomparableCode } {
  const place = describeCell(cell.path, { edition: cell.edition, locale });
  const messages = messagesIn(locale);
  const redefinition = redefinitionOf(cell, other);
  return redefinition
    ? {
        reason: messages['compare/redefined']({ place, why: labelText(redefinition.why, locale) }),
        code: 'redefined',
      }
    : { reason: messages['compare/not-in-form']({ place, edition: other }), code: 'not-in-form' };
}
