import type { TableKey } from '../form/declaration.js';
import type { PrintedLabel } from './join-words.js';
import { labelText } from './label-text.js';
import { vocabulary } from './vocabulary.js';

/**
 * Whether words between the label of a row and its figures only go on with that label, or with the one of its group beside it: a label
 * that wraps prints its figures at half its height, and that of the group stands in pieces at the left.
 */
export function continuesLabel(
  { label, path }: { readonly label: PrintedLabel; readonly path: string },
  table: TableKey,
  words: readonly PrintedLabel[],
): boolean {
  const own = label.match?.grade === 'cut' ? wordingsOf(table, path) : [];
  const groups = groupsOf(path).flatMap((group) => wordingsOf(table, group));
  const pieces = words.flatMap(({ text }) => text.trim().split(/\s+/u));
  return pieces.every((piece) => {
    const { core, numeral } = labelText(piece);
    // With a numeral another label begins.
    if (numeral) return false;
    return own.some((wording) => wording.includes(core)) || groups.some((wording) => wording.includes(core));
  });
}

function groupsOf(path: string): string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, i) => keys.slice(0, i + 1).join('.'));
}

function wordingsOf(table: TableKey, path: string): string[] {
  return vocabulary().words.flatMap(({ target, core }) =>
    target.kind === 'row' && target.table === table && target.path === path ? [core] : [],
  );
}
