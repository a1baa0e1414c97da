import type { TopicKey } from '../form/parts.js';
import { type Narrative, narrativeOf } from '../report/narrative.js';
import type { Block } from './block.js';
import { blockClaims } from './block-claims.js';
import type { Claim } from './claim.js';
import type { FrameContext } from './frame.js';
import { isNumbered, openingTopic } from './headings.js';
import { normalise } from './normalise.js';
import { scopeOfBody } from './scope.js';
import { tellingLength } from './telling-length.js';
import { tokenise } from './tokenise.js';

/** What helps to read a narrative. */
export interface ExtractOptions {
  /** The year reported on. Without it the year that the text names most often is taken for it. */
  readonly year?: number | null | undefined;
  /** The name of the reporting body, to tell its figures from those of others. */
  readonly agency?: string | null | undefined;
}

/**
 * What a narrative claims: figures and what they count, statements that there was none, lists and their wholes, shares,
 * comparisons with last year, and fees, each with its place in the text.
 *
 * Only what the words tie to one quantity is a claim; mails, hotline calls, proposals and other things that use the same
 * verbs are none. `equals` and `zero` say which cells of the form a claim is about.
 *
 * @param narrative A part of a report, or plain text, of which each line is a block.
 *
 * @example
 * extractClaims('全年收到政府信息公开申请 58 件，均已按时答复。')[0]
 * // { kind: 'figure', act: 'received', equals: [['requests.received.total']], quantity: { value: 58, unit: '件', … }, … }
 */
export function extractClaims(narrative: Narrative | string, options: ExtractOptions = {}): Claim[] {
  const { blocks } = typeof narrative === 'string' ? narrativeOf(...narrative.split('\n')) : narrative;
  const agency = options.agency ?? null;
  const context: FrameContext = {
    year: options.year ?? mostNamedYear(blocks),
    partOnly: isPartOfYear(blocks[0]?.text ?? ''),
    scopeOf: (body) => scopeOfBody(body, agency),
  };
  const claims: Claim[] = [];
  let heading: TopicKey | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const { text } = block;
    const opening = openingTopic(text);
    if (block.kind === 'heading') {
      heading = block.topic ?? opening;
      continue;
    }
    if (opening) heading = opening;
    else if (text.length < 40 && isNumbered(text)) heading = null;
    const read = readingOf(text, heading === 'onRequest');
    if (read.length > 0) claims.push(...blockClaims({ block: index, text, heading, context, ...read }));
  }
  return claims;
}

const nothing = { normal: { text: '', offsets: null }, length: 0 } as const;

/** A paragraph as normal text, and how much of it is to be read. */
function readingOf(text: string, speaksOfRequests: boolean): Pick<Block, 'normal' | 'length'> {
  const length = tellingLength(text, speaksOfRequests, false);
  if (length === 0) return nothing;
  if (length !== null) return { normal: { text, offsets: null }, length };
  const normal = normalise(text);
  return { normal, length: tellingLength(normal.text, speaksOfRequests, true) ?? 0 };
}

/** A page on half a year uses all the wordings of a report without being one. */
function isPartOfYear(text: string): boolean {
  const opening = normalise(text).text.slice(0, 80);
  return /上半年|[一二三]季度/u.test(opening) && !opening.includes('全年');
}

function mostNamedYear(blocks: Narrative['blocks']): number | null {
  const counts = new Map<number, number>();
  // Without the word there is no year.
  for (const { text } of blocks)
    for (const token of text.includes('年') ? tokenise(normalise(text).text) : [])
      if (token.kind === 'year') counts.set(token.value, (counts.get(token.value) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [year, count] of counts) {
    if (count <= most) continue;
    best = year;
    most = count;
  }
  return best;
}
