import type { TopicKey } from '../form/parts.js';
import { type Narrative, narrativeOf } from '../report/narrative.js';
import { blockClaims } from './block-claims.js';
import type { Claim } from './claim.js';
import { isNumbered, openingTopic } from './headings.js';
import { normalise } from './normalise.js';
import { scopeOfBody } from './scope.js';
import { tokenise } from './tokenise.js';
import type { FrameContext } from './walk-frame.js';

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
  const read = blocks.map((block) => {
    const normal = normalise(block.text);
    return { block, normal, tokens: tokenise(normal.text) };
  });
  const year =
    options.year ??
    mostNamedYear(
      read.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === 'year' ? token.year : []))),
    );
  const agency = options.agency ?? null;
  const context: FrameContext = {
    year,
    partOnly: isPartOfYear(read[0]?.normal.text ?? ''),
    scopeOf: (body) => scopeOfBody(body, agency),
  };
  let heading: TopicKey | null = null;
  return read.flatMap(({ block, normal, tokens }, index) => {
    const opening = openingTopic(block.text);
    if (block.kind === 'heading') {
      heading = block.topic ?? opening;
      return [];
    }
    if (opening) heading = opening;
    else if (isNumbered(block.text) && block.text.length < 40) heading = null;
    return blockClaims({ block: index, text: block.text, normal, tokens, heading, context });
  });
}

/** A page on half a year uses all the wordings of a report without being one. */
function isPartOfYear(text: string): boolean {
  const opening = text.slice(0, 80);
  return /上半年|[一二三]季度/u.test(opening) && !opening.includes('全年');
}

function mostNamedYear(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}
