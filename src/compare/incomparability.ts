import { redefinitionOf } from '../form/comparability.js';
import type { Edition } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import type { CellSpec } from '../form/table-spec.js';
import { describeCell, labelText } from '../report/describe-cell.js';
import type { IncomparableCode } from './report-diff.js';

interface Reasons {
  readonly notInForm: (evidence: { place: string; edition: Edition }) => string;
  readonly redefined: (evidence: { place: string; why: string }) => string;
}

const reasons: Record<Locale, Reasons> = {
  'zh-CN': {
    notInForm: ({ place, edition }) => `${place}：${edition}年版表格没有这一项`,
    redefined: ({ place, why }) => `${place}：两版口径不同，${why}`,
  },
  en: {
    notInForm: ({ place, edition }) => `${place}: the form of ${edition} has no such figure`,
    redefined: ({ place, why }) => `${place}: the two forms do not count the same: ${why}`,
  },
};

/** Why a cell of one edition has no counterpart in another: the code, and a sentence. */
export function incomparability(
  cell: CellSpec,
  other: Edition,
  locale: Locale,
): { reason: string; code: IncomparableCode } {
  const place = describeCell(cell.path, { edition: cell.edition, locale });
  const { redefined, notInForm } = reasons[locale];
  const redefinition = redefinitionOf(cell, other);
  return redefinition
    ? {
        reason: redefined({ place, why: labelText(redefinition.why, locale) }),
        code: 'redefined',
      }
    : { reason: notInForm({ place, edition: other }), code: 'not-in-form' };
}
