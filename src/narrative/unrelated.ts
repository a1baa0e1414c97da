import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Mention, Setting } from './mention.js';
import type { Negative } from './negatives.js';
import { caseUnits } from './units.js';
import { overlap, wordSet } from './word-set.js';
import type { YearOverYear } from './year-over-year.js';

export const unrelated = wordSet('unrelated');
const info = wordSet('info', 'request', 'weakRequest');
const dispute = wordSet('dispute');

/** What a sentence has said so far. */
interface Said {
  readonly mentions: Mention[];
  readonly negatives: (Negative & Setting)[];
  readonly trends: (YearOverYear & Setting)[];
}

/** Whether a clause says that what was counted has nothing to do with disclosure: 均与政府信息公开无关, 其中2件不涉及信息公开. */
export function saysUnrelated({ kinds }: Clause): boolean {
  return overlap(kinds, unrelated) && overlap(kinds, info);
}

/** 行政复议27件，其中政府信息公开3件: takes back the figure of disputes of all kinds, of which those of disclosure are a part. */
export function takeBackWhole(mentions: Mention[]): void {
  const part = mentions.findIndex(
    ({ phrase: { said, saidAfter, figure } }) =>
      overlap(said, info) &&
      !overlap(said, dispute) &&
      !overlap(saidAfter, dispute) &&
      caseUnits.has(figure.unit),
  );
  for (let i = 0; i < part; i++) {
    const mention = mentions[i];
    if (mention?.match?.topic === 'disputes' && !overlap(mention.phrase.said, info))
      mentions[i] = { ...mention, match: null };
  }
}

/** Takes back what was said of disputes, but for figures whose own words are of disclosure. Whether there was anything. */
export function takeBackDisputes({ mentions, negatives, trends }: Said): boolean {
  let isAny = false;
  for (const [i, mention] of mentions.entries()) {
    if (mention.match?.topic !== 'disputes') continue;
    isAny = true;
    if (!overlap(mention.phrase.said, info)) mentions[i] = { ...mention, match: null };
  }
  const count = negatives.length + trends.length;
  keep(negatives, ({ zero }) => !zero.some(isOfDisputes));
  keep(trends, ({ of }) => !of.some((sum) => sum.some(isOfDisputes)));
  return isAny || negatives.length + trends.length < count;
}

/** Whether a claim stays where a later sentence says that the disputes before it have nothing to do with disclosure. */
export function isOfOther(claim: Claim): boolean {
  return !pathsOf(claim).some(isOfDisputes);
}

function pathsOf(claim: Claim): readonly string[] {
  if (claim.kind === 'figure') return claim.equals.flat();
  if (claim.kind === 'zero') return claim.zero;
  return claim.kind === 'trend' ? claim.of.flat() : [];
}

function isOfDisputes(path: string): boolean {
  return path.startsWith('disputes.');
}

function keep<T>(list: T[], isKept: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
