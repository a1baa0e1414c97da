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

// A list of more parts is none that anybody wrote.
const mostParts = 120;

/** The lists of a sentence. Where its make leaves open where a list ends, the reading that adds up is taken, and else none. */
export function listsOf(mentions: readonly Mention[], before: readonly Mention[] = []): List[] {
  const lists: List[] = [];
  if (mentions.length === 0) return lists;
  // What was weighed as a part of one list, taken or not, begins no other; brackets inside it still may.
  let weighed: Set<Mention> | null = null;
  for (const [i, mention] of mentions.entries()) {
    if (weighed?.has(mention)) continue;
    const whole = wholeOf(mentions, i, lists) ?? (i === 0 ? wholeBefore(mention, before) : null);
    if (!whole) continue;
    const { members, nested } = membersFrom(mentions, i);
    weighed ??= new Set();
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
function wholeOf(mentions: readonly Mention[], at: number, lists: readonly List[]): Mention | null {
  const first = mentions[at];
  if (!first) return null;
  const { clause } = first.phrase;
  const previous = mentions[at - 1];
  const inBracket = previous !== undefined && bracketAnchor(clause) === previous.phrase.figure;
  if (!first.listed && !inBracket && !isUnmarked(mentions, at)) return null;
  if (!previous || first.apart || first.excluded) return null;
  const whole = inBracket ? previous : lastAtDepth(mentions, at, clause.depth);
  if (!whole || !isExact(whole)) return null;
  // 其他 19 条（甲 13 条、乙 6 条）: a part may be broken down again.
  const isPart = inBracket && lists.some(({ parts }) => parts.includes(whole));
  return isPart || canBeWhole(whole) ? whole : null;
}

/** The figure that the bracket around a clause stands behind. */
function bracketAnchor(clause: Clause): FigureToken | null {
  let first = clause;
  for (let i = 0; first.previous && i < 4; i++) first = first.previous;
  return first.anchor;
}

/** What is received, answered, published or brought is broken down. */
export function canBeWhole({ match }: Mention): boolean {
  return match !== null && wholeActs.has(match.act);
}

function lastAtDepth(mentions: readonly Mention[], before: number, depth: number): Mention | null {
  for (let i = before - 1; i >= Math.max(0, before - 8); i--) {
    const mention = mentions[i];
    if (!mention || mention.phrase.clause.depth !== depth || isShare(mention) || isComparison(mention))
      continue;
    return mention;
  }
  return null;
}

/** 共公开 1200 条，网站 800 条，公众号 400 条: a list without a word for it, directly behind what was published. */
function isUnmarked(mentions: readonly Mention[], at: number): boolean {
  const previous = mentions[at - 1];
  const first = mentions[at];
  if (first && isComparison(first)) return false;
  return (
    previous?.match?.act === 'published' &&
    first?.match === null &&
    !first.apart &&
    previous.phrase.clause.depth === first.phrase.clause.depth
  );
}

/** The mentions that can belong to a list; where another 其中 begins inside it, the index of the mention behind that word. */
function membersFrom(
  mentions: readonly Mention[],
  at: number,
): { members: Mention[]; nested: number | null } {
  const depth = mentions[at]?.phrase.clause.depth ?? 0;
  const members: Mention[] = [];
  let nested: number | null = null;
  let semicolons = false;
  for (let i = at; i < mentions.length && members.length < mostParts; i++) {
    const mention = mentions[i];
    if (!mention || mention.phrase.clause.depth < depth) break;
    if (mention.phrase.clause.depth > depth || isShare(mention) || isComparison(mention)) continue;
    if (i > at) {
      if (mention.apart || mention.excluded) break;
      const semicolon = opensWith(mention, '；', mentions[i - 1]);
      // Semicolons separate the parts only if they do so from the first.
      if (semicolon && members.length > 1 && !semicolons) break;
      if (semicolon && startsAnew(mention) && !isAlike(mention, members[0])) break;
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
  const row = match?.disputes?.[0];
  if (row === undefined || match?.disputes?.length !== 1 || isWholeRow(match)) return false;
  return members.some((member) => isWholeRow(member.match) && member.match?.disputes?.[0] === row);
}

/** All cases of one row of table four, and not those that ended in some way. */
function isWholeRow(match: Mention['match']): boolean {
  return match?.disputes?.length === 1 && match.equals[0]?.[0] === disputePath(match.disputes[0] ?? '');
}

/** A clause that publishes or receives for itself is no part of what was published before. */
function startsAnew({ match, listed }: Mention): boolean {
  return listed || (match !== null && !match.part && wholeActs.has(match.act));
}

/** 其中网站公开 600 条；公众号公开 200 条: each part has the verb. */
function isAlike({ match, listed, phrase }: Mention, first: Mention | undefined): boolean {
  return (
    !listed &&
    match?.act === first?.match?.act &&
    overlap(phrase.said, through) === (first !== undefined && overlap(first.phrase.said, through))
  );
}

export function opensWith({ phrase }: Mention, mark: string, previous: Mention | undefined): boolean {
  let clause = phrase.clause as Mention['phrase']['clause'] | null;
  const until = previous?.phrase.clause;
  for (let steps = 0; clause && clause !== until && steps < 6; steps++, clause = clause.previous) {
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
  for (let split = 1; split <= rest.length; split++) {
    innerSum += rest[split - 1]?.phrase.figure.value ?? 0;
    if (innerSum !== inner.phrase.figure.value || outerSum + restSum - innerSum !== whole.phrase.figure.value)
      continue;
    lists.push({ whole: inner, parts: rest.slice(0, split), open: false });
    return { whole, parts: [...outer, ...rest.slice(split)], open: false };
  }
  return null;
}

function prefixAddingUpTo(total: number, members: readonly Mention[]): number {
  let running = 0;
  for (let i = 0; i < members.length; i++) {
    running += members[i]?.phrase.figure.value ?? 0;
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
  const isRequests = whole.match?.topic === 'requests';
  if (
    members.some(
      ({ match, scope }) =>
        match !== null &&
        (!isRequests || match.act !== 'outcome') &&
        match.topic !== whole.match?.topic &&
        scope !== 'part',
    )
  )
    return false;
  if (members.some(({ match }) => match !== null && statedActs.has(match.act) && !match.part)) return false;
  const inClause = members.slice(1).map(({ phrase }, i) => phrase.clause === members[i]?.phrase.clause);
  return inClause.every((same) => same === inClause[0]);
}

function isOpen(whole: Mention, members: readonly Mention[]): boolean {
  const last = members.at(-1);
  if (members.slice(1).some(({ afterEtc }) => afterEtc) || (last && overlap(last.phrase.saidAfter, etc)))
    return true;
  if (members.some(({ phrase }) => overlap(phrase.said, etc))) return true;
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
