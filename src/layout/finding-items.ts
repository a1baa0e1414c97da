import type { Finding } from '../finding/finding.js';
import type { CellPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';
import type { FindingItem, FindingsNode } from './finding-nodes.js';
import { wordsIn } from './words.js';

/** The findings as a list, and by the cells that they are about. */
export interface FindingMarks {
  readonly node: FindingsNode | null;
  readonly byCell: ReadonlyMap<CellPath, readonly FindingItem[]>;
}

/** Gives every finding its mark. */
export function markFindings(findings: readonly Finding[], locale: Locale, idPrefix: string): FindingMarks {
  const words = wordsIn(locale);
  const byCell = new Map<CellPath, FindingItem[]>();
  const items = findings.map((finding, index): FindingItem => {
    const mark = letters(index);
    const item: FindingItem = {
      mark,
      id: `${idPrefix}-finding-${mark}`,
      severity: finding.severity,
      label: `${words.severity[finding.severity]}${words.colon}`,
      rule: finding.rule,
      message: finding.message,
      cells: finding.cells,
    };
    for (const cell of new Set(finding.cells)) {
      const marked = byCell.get(cell);
      if (marked) marked.push(item);
      else byCell.set(cell, [item]);
    }
    return item;
  });
  if (items.length === 0) return { node: null, byCell };
  return { node: { kind: 'findings', id: `${idPrefix}-findings`, heading: words.findings, items }, byCell };
}

/** a, b, … z, aa, ab, … of 0, 1, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
