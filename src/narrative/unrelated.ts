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

/** Takes back what was said of disputes, but for figures whose own words are of disclosure. */
export function takeBackDisputes({ mentions, negatives, trends }: Said): void {
  for (const [i, mention] of mentions.entries())
    if (mention.match?.topic === 'disputes' && !overlap(mention.phrase.said, info))
      mentions[i] = { ...mention, match: null };
  keep(negatives, ({ zero }) => !zero.some(isOfDisputes));
  keep(trends, ({ of }) => !of.some((sum) => sum.some(isOfDisputes)));
}

function isOfDisputes(path: string): boolean {
  return path.startsWith('disputes.');
}

function keep<T>(list: T[], isKept: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
