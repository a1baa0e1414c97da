import type { Act } from './claim.js';
import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { isLinking } from './phrase.js';
import { disputePath } from './quantities.js';
import type { FigureToken } from './token.js';
import { overlap, wordSet } from './word-set.js';
import { moves } from './year-over-year.js';

const etc = wordSet('etc');
const through = wordSet('through');
const compare = wordSet('compare');
const channelOrApplicant = wordSet('channel', 'applicant');

const wholeActs: ReadonlySet<Act> = new Set<Act>([
  'published',
  'received',
  'answered',
  'reconsideration',
  'litigation',
]);
const statedActs: ReadonlySet<Act> = new Set<Act>([
  'received',
  'answered',
  'carriedOver',
  'carriedForward',
  'published',
]);

/** A list found in a sentence: the figure that it breaks down, and its parts. */
export interface List {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  readonly open: boolean;
}

/** The lists of a sentence. Where its make leaves open where a list ends, the reading that adds up is taken, and else none. */
export function listsOf(mentions: readonly Mention[], before: readonly Mention[] = []): List[] {
  const lists: List[] = [];
  // What was weighed as a part of one list, taken or not, begins no other; brackets inside it still may.
  const weighed = new Set<Mention>();
  for (const [i, mention] of mentions.entries()) {
    if (weighed.has(mention)) continue;
    const previous = mentions[i - 1];
    const whole = previous
      ? wholeOf(mention, previous, mentions.slice(0, i), lists)
      : wholeBefore(mention, before);
    if (!whole) continue;
    const { members, nested } = membersFrom(mentions.slice(i), mention);
    for (const member of members) weighed.add(member);
    const list = nested === null ? flatList(whole, members) : nestedList(whole, members, nested, lists);
    if (list) lists.push(list);
  }
  return lists;
}

/** 公开 161 条。其中……: the sentence before has one figure that can be meant, and this one begins with the word. */
function wholeBefore(first: Mention, before: readonly Mention[]): Mention | null {
  const wholes = before.filter(canBeWhole);
  const [whole] = wholes;
  return first.opens && whole && wholes.length === 1 && isExact(whole) ? whole : null;
}

/** The figure that the list beginning with a mention breaks down; `null` where none begins there. */
function wholeOf(
  first: Mention,
  previous: Mention,
  earlier: readonly Mention[],
  lists: readonly List[],
): Mention | null {
  const { clause } = first.phrase;
  const inBracket = bracketAnchor(clause) === previous.phrase.figure;
  if (!first.listed && !inBracket && !isUnmarked(first, previous)) return null;
  if (first.apart || first.excluded) return null;
  const whole = inBracket
    ? previous
    : earlier.findLast(
        (one) => one.phrase.clause.depth === clause.depth && !isShare(one) && !isComparison(one),
      );
  if (!whole || !isExact(whole)) return null;
  // 其他 19 条（甲 13 条、乙 6 条）: a part may be broken down again.
  const isPart = inBracket && lists.some(({ parts }) => parts.includes(whole));
  return isPart || canBeWhole(whole) ? whole : null;
}

/** The figure that the bracket around a clause stands behind. */
function bracketAnchor(clause: Clause): FigureToken | null {
  let first = clause;
  while (first.previous) first = first.previous;
  return first.anchor;
}

/** What is received, answered, published or brought is broken down. */
export function canBeWhole({ match }: Mention): boolean {
  return match !== null && wholeActs.has(match.act);
}

/** 共公开 1200 条，网站 800 条，公众号 400 条: a list without a word for it, directly behind what was published. */
function isUnmarked(first: Mention, previous: Mention): boolean {
  return (
    previous.match?.act === 'published' &&
    first.match === null &&
    !isComparison(first) &&
    previous.phrase.clause.depth === first.phrase.clause.depth
  );
}

/** The mentions that can belong to a list; where another 其中 begins inside it, the index of the mention behind that word. */
function membersFrom(
  mentions: readonly Mention[],
  first: Mention,
): { members: Mention[]; nested: number | null } {
  const { depth } = first.phrase.clause;
  const members: Mention[] = [];
  let nested: number | null = null;
  let semicolons = false;
  let previous = first;
  for (const mention of mentions) {
    const before = previous;
    previous = mention;
    if (mention.phrase.clause.depth < depth) break;
    if (mention.phrase.clause.depth > depth || isShare(mention) || isComparison(mention)) continue;
    if (mention !== first) {
      if (mention.apart || mention.excluded) break;
      const semicolon = opensWith(mention, '；', before);
      // Semicolons separate the parts only if they do so from the first.
      if (semicolon && members.length > 1 && !semicolons) break;
      if (semicolon && startsAnew(mention) && !isAlike(mention, first)) break;
      semicolons ||= semicolon;
      if (mention.listed) {
        nested ??= members.length;
        if (nested !== members.length) break;
      }
      if (nested === null && isWithinOne(mention, members)) continue;
    }
    members.push(mention);
  }
  return { members, nested };
}

/** 直接起诉2件，维持2件；复议后起诉1件: the result of a group stands within it, and is no part beside it. */
function isWithinOne({ match }: Mention, members: readonly Mention[]): boolean {
  const [row, ...others] = match?.disputes ?? [];
  if (row === undefined || others.length > 0 || isAllOf(row, match)) return false;
  return members.some((member) => isAllOf(row, member.match));
}

/** All cases of one row of table four, and not those that ended in some way. */
function isAllOf(row: string, match: Mention['match']): boolean {
  return (
    match?.equals.some(([first, ...others]) => first === disputePath(row) && others.length === 0) ?? false
  );
}

/** A clause that publishes or receives for itself is no part of what was published before. */
function startsAnew({ match, listed }: Mention): boolean {
  return listed || (match !== null && !match.part && wholeActs.has(match.act));
}

/** 其中网站公开 600 条；公众号公开 200 条: each part has the verb. */
function isAlike({ match, listed, phrase }: Mention, first: Mention): boolean {
  return (
    !listed &&
    match?.act === first.match?.act &&
    overlap(phrase.said, through) === overlap(first.phrase.said, through)
  );
}

export function opensWith({ phrase }: Mention, mark: string, previous: Mention | undefined): boolean {
  const until = previous?.phrase.clause;
  for (let clause: Clause | null = phrase.clause; clause && clause !== until; clause = clause.previous) {
    if (clause.opener === mark) return true;
  }
  return false;
}

function flatList(whole: Mention, members: readonly Mention[]): List | null {
  const first = members[0];
  if (!first) return null;
  const inexact = members.findIndex((part) => !isExact(part));
  const end = prefixAddingUpTo(whole.phrase.figure.value, inexact < 0 ? members : members.slice(0, inexact));
  // The first part is the whole already: whatever follows is no part of it.
  if (end === 1 && members.length > 1) return null;
  if (end > 0) return { whole, parts: members.slice(0, end), open: false };
  if (inexact >= 0) return null;
  const marked = first.listed || bracketAnchor(first.phrase.clause) === whole.phrase.figure;
  if (!marked || !isOneList(whole, members)) return null;
  // One part says no more than that there is one.
  return members.length < 2 ? null : { whole, parts: members, open: isOpen(whole, members) };
}

/** 其中 A 100 条，其中 A1 30 条，A2 70 条，B 50 条: where the inner list ends only the sums can tell. */
function nestedList(whole: Mention, members: readonly Mention[], at: number, lists: List[]): List | null {
  if (members.some((part) => !isExact(part))) return null;
  const outer = members.slice(0, at);
  const rest = members.slice(at);
  const inner = outer.at(-1);
  if (!inner) return null;
  const outerSum = sum(outer);
  let innerSum = 0;
  const restSum = sum(rest);
  for (const [i, { phrase }] of rest.entries()) {
    innerSum += phrase.figure.value;
    if (innerSum !== inner.phrase.figure.value || outerSum + restSum - innerSum !== whole.phrase.figure.value)
      continue;
    lists.push({ whole: inner, parts: rest.slice(0, i + 1), open: false });
    return { whole, parts: [...outer, ...rest.slice(i + 1)], open: false };
  }
  return null;
}

function prefixAddingUpTo(total: number, members: readonly Mention[]): number {
  let running = 0;
  for (const [i, { phrase }] of members.entries()) {
    running += phrase.figure.value;
    if (running !== total) continue;
    let end = i + 1;
    while (members[end]?.phrase.figure.value === 0) end++;
    return end;
  }
  return 0;
}

/** The list reads as one: one unit, one kind of separator, nothing in it that is another statement. */
function isOneList(whole: Mention, members: readonly Mention[]): boolean {
  const { unit } = whole.phrase.figure;
  if (members.some(({ phrase }) => phrase.figure.unit !== unit && phrase.figure.unit !== '')) return false;
  const topic = whole.match?.topic;
  if (members.some(({ match, scope }) => match !== null && match.topic !== topic && scope !== 'part'))
    return false;
  if (members.some(({ match }) => match !== null && statedActs.has(match.act) && !match.part)) return false;
  const inClause = members.slice(1).map(({ phrase }, i) => phrase.clause === members[i]?.phrase.clause);
  return inClause.every((same) => same === inClause[0]);
}

function isOpen(whole: Mention, members: readonly Mention[]): boolean {
  const last = members.at(-1);
  if (members.some(({ phrase }) => overlap(phrase.said, etc))) return true;
  if (members.slice(1).some(({ afterEtc }) => afterEtc) || (last && overlap(last.phrase.saidAfter, etc)))
    return true;
  // What requests were about is told as far as it is of interest; channels and applicants are told in full.
  if (
    whole.match?.topic === 'requests' &&
    members.some(({ phrase }) => !overlap(phrase.said, channelOrApplicant))
  )
    return true;
  // Outcomes and results are listed as far as there were any, or as far as they matter.
  if (members.some(({ match }) => match?.act === 'outcome')) return true;
  return whole.match?.topic === 'disputes' && members.length < 4;
}

function sum(members: readonly Mention[]): number {
  return members.reduce((total, { phrase }) => total + phrase.figure.value, 0);
}

function isExact({ phrase }: Mention): boolean {
  return phrase.figure.bound === 'exact';
}

const shareUnits: ReadonlySet<string> = new Set(['%', '‰', '倍', '个百分点', '百分点']);

export function isShare({ phrase }: Mention): boolean {
  return shareUnits.has(phrase.figure.unit);
}

/** 较上年增加 200 条: no figure of this year, and so no part of one. */
function isComparison({ phrase }: Mention): boolean {
  return (
    overlap(phrase.said, compare) ||
    (overlap(phrase.said, moves) &&
      phrase.before.every((token) => isLinking(token) || overlap(token.kinds, moves)))
  );
}
