import { placeWithin } from '../finding/place-within.js';
import type { PrintedBlock, SourceLocation } from '../finding/source.js';
import { isAsRead } from './prose.js';
import type { Place, Words } from './rule.js';
import { proseParts } from './subject.js';
import type { WorkingSubject } from './working-subject.js';

/**
 * Where words of a part are printed; where the line begins on which they do, if the document has no columns.
 *
 * Unknown where the prose is no longer what the reader made of the document: a wrong place is worse than none.
 */
export function placeOfWords(
  place: Place,
  { block, start }: Words,
  subject: WorkingSubject,
): SourceLocation | undefined {
  const part = proseParts.find((one) => one === place);
  const printed = part && isAsRead(subject, part) ? subject.outline?.prose?.[part]?.[block] : undefined;
  const line = printed && lineAt(printed, start);
  return line && placeWithin(line.location, Math.max(0, start - line.start));
}

/** The last line that begins at `at` or before. A block may have a hundred thousand of them. */
function lineAt({ lines }: PrintedBlock, at: number): PrintedBlock['lines'][number] | undefined {
  let from = 0;
  for (let to = lines.length; to - from > 1; ) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) from = middle;
    else to = middle;
  }
  return lines[from];
}
