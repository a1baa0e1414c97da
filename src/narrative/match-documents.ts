import type { Topic } from './acts.js';
import type { QuantitySum } from './claim.js';
import type { Clause } from './clause.js';
import type { Frame } from './frame.js';
import type { Match } from './mention.js';
import {
  firstWord,
  type Head,
  indexOfWord,
  isClosed,
  isLinking,
  namedBy,
  type Phrase,
  words,
} from './phrase.js';
import { proactivePath } from './quantities.js';
import type { Token } from './token.js';
import { caseUnits, documentUnits, publicationUnits } from './units.js';
import { overlap, wordSet } from './word-set.js';

/** The columns of table two: what prose calls them, and what each edition does. */
const columns = {
  issue: ['issued', 'made'],
  repeal: ['repealed'],
  inForce: ['inForce'],
} as const;

const document = wordSet('document');
const made = wordSet('inForce', 'repeal', 'issue');
const inForce = wordSet('inForce');
const onBehalf = wordSet('onBehalf');
const compared = wordSet('not', 'compare', 'up', 'down', 'share', 'rate');
const revised = wordSet('revise', 'review', 'publish');

/** What a figure counts of table two: 制发行政规范性文件3件, 废止2件, 作出行政许可决定120件. */
export function matchDocuments(phrase: Phrase, frame: Frame): Match | null {
  if (overlap(phrase.said, compared)) return null;
  return matchDocument(phrase, frame) ?? matchDecision(phrase, frame);
}

function matchDocument({ clause, before, said, after, figure, head }: Phrase, frame: Frame): Match | null {
  if (!head || !overlap(head.word.kinds, documentHeads) || !documentUnits.has(figure.unit)) return null;
  const named = words(before, document);
  const behind = after.find((token) => !isLinking(token));
  if (behind?.kind === 'word' && behind.word === 'document') named.push(behind);
  // A document that was revised, reviewed or put on a site is not counted where it is made.
  if (overlap(said, revised) && !overlap(said, inForce)) return null;
  const what = columnOf(head, before, frame);
  if (what === null) return null;
  if (named.length === 0 && (frame.topic !== 'documents' || !isClosed(before, head.index))) return null;
  const rows = named.length > 0 ? namedBy(named) : frame.documents ? [frame.documents.row] : [];
  const row = rows.at(-1);
  if (row === undefined) return null;
  const equals: QuantitySum[] = columns[what].map((column) => rows.map((of) => proactivePath(of, column)));
  const saying = [...named, head.word, ...words(before, made)];
  const start = Math.min(...saying.map((word) => word.start), figure.start);
  return {
    act: 'documents',
    equals,
    start,
    end: Math.max(figure.end, ...named.map(({ end }) => end)),
    topic: 'documents',
    documents: { row, column: what },
    // 以县政府名义印发: there may be others. 累计制定 of no year: of many.
    ...(overlap(said, onBehalf) || (isRunning(before) && !isOfYear(clause)) ? { part: true as const } : {}),
  };
}

function isRunning(before: readonly Token[]): boolean {
  return before.some(({ of }) => of === 'running');
}

const ofYear = wordSet('thisYear', 'wholeYear');

function isOfYear({ tokens, kinds, previous }: Clause): boolean {
  return (
    overlap(kinds, ofYear) ||
    tokens.some(({ kind }) => kind === 'year') ||
    (previous !== null && isOfYear(previous))
  );
}

const documentHeads = wordSet('issue', 'repeal', 'inForce', 'document');

function columnOf(
  { word: { word } }: Head,
  before: readonly Token[],
  { topic, documents }: Frame,
): keyof typeof columns | null {
  if (word === 'issue' || word === 'repeal' || word === 'inForce') return word;
  const verb = firstWord(before, made)?.word;
  if (verb === 'issue' || verb === 'repeal' || verb === 'inForce') return verb;
  // 制发规章1件、规范性文件9件: the verb goes on.
  return topic === 'documents' && documents && isClosed(before, before.length - 1, document)
    ? documents.column
    : null;
}

const decide = wordSet('decide');
const decisions = wordSet('decision', 'decided');
const handledDecisions = wordSet('publish', 'answer', 'handle', 'accept', 'receive', 'revise');

function matchDecision({ before, said, figure, isFirst, head }: Phrase, { topic }: Frame): Match | null {
  if (!head?.word.of || !overlap(head.word.kinds, decisions) || !caseUnits.has(figure.unit)) return null;
  const isMade = topic === 'decisions' || overlap(said, decide);
  // Without 作出 the decision must say itself that it is one, and stand where nothing else was said of it.
  const isSaid = head.word.word === 'decision' && isFirst && topic !== 'foreign';
  if (!isMade && !isSaid) return null;
  if (overlap(said, handledDecisions)) return null;
  // 作出涉及环评的行政许可决定: a part of them.
  const verb = indexOfWord(before, decide);
  if (before.some((token, i) => token.kind === 'gap' && i > verb)) return null;
  if (words(before, decisions).length > 1) return null;
  const equals = [[proactivePath(head.word.of, 'decisions')]];
  return { act: 'decisions', equals, start: head.word.start, end: figure.end, topic: 'decisions' };
}

const publish = wordSet('publish');
/** The words next to a figure of what was published, links aside. */
export const publishedHeads = wordSet('publish', 'information');
const notPublished = wordSet('not', 'compare', 'up', 'down', 'share', 'rate', 'foreign');

/** What a figure counts of published information; the form has no cell for it. */
export function matchPublished({ before, said, figure, head }: Phrase, topic: Topic | null): Match | null {
  if (!head || !overlap(head.word.kinds, publishedHeads) || overlap(said, notPublished)) return null;
  if (!publicationUnits.has(figure.unit)) return null;
  const verb = firstWord(before, publish);
  if (!verb) return null;
  // 制发文件245件，主动公开180件: of those documents.
  if (topic === 'foreign' && head.word.word === 'publish') return null;
  return { act: 'published', equals: [], start: verb.start, end: figure.end, topic: 'published' };
}
