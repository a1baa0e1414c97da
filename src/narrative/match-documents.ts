import type { Topic } from './acts.js';
import type { QuantitySum } from './claim.js';
import type { Frame } from './frame.js';
import type { Match } from './match.js';
import { hasWord, headOf, isClosed, isLinking, type Phrase, words } from './phrase.js';
import { proactivePath } from './quantities.js';
import type { Token } from './token.js';
import { caseUnits, documentUnits, publicationUnits } from './units.js';
import type { WordKind } from './word.js';

/** The columns of table two: what prose calls them, and what each edition does. */
const columns = {
  issue: ['issued', 'made'],
  repeal: ['repealed'],
  inForce: ['inForce'],
} as const;

/** What a figure counts of table two: 制发行政规范性文件3件, 废止2件, 作出行政许可决定120件. */
export function matchDocuments(phrase: Phrase, frame: Frame): Match | null {
  if (hasWord(phrase.before, 'not', 'compare', 'up', 'down', 'share', 'rate')) return null;
  return matchDocument(phrase, frame) ?? matchDecision(phrase, frame);
}

function matchDocument({ before, after, figure }: Phrase, frame: Frame): Match | null {
  if (!documentUnits.has(figure.unit)) return null;
  const head = headOf(before);
  if (!head) return null;
  const named = words(before, 'document');
  const behind = after.find((token) => !isLinking(token));
  if (behind?.kind === 'word' && behind.word === 'document') named.push(behind);
  // A document that was revised, reviewed or put on a site is not counted where it is made.
  if (hasWord(before, 'revise', 'publish') && !hasWord(before, 'inForce')) return null;
  const what = columnOf(head.word.word, before, frame);
  if (what === null) return null;
  if (named.length === 0 && (frame.topic !== 'documents' || !isClosed(before.slice(0, head.index))))
    return null;
  const rows =
    named.length > 0 ? [...new Set(named.flatMap(({ of }) => of ?? []))] : [frame.documents?.row ?? ''];
  const row = rows.at(-1);
  if (row === undefined || row === '') return null;
  const equals: QuantitySum[] = columns[what].map((column) => rows.map((of) => proactivePath(of, column)));
  const saying = [...named, head.word, ...words(before, 'issue', 'repeal', 'inForce')];
  const start = Math.min(...saying.map((word) => word.start), figure.start);
  return {
    act: 'documents',
    equals,
    start,
    end: Math.max(figure.end, ...named.map(({ end }) => end)),
    topic: 'documents',
    documents: { row, column: what },
    // 以县政府名义印发: there may be others.
    ...(hasWord(before, 'onBehalf') ? { part: true as const } : {}),
  };
}

function columnOf(
  head: WordKind,
  before: readonly Token[],
  { topic, documents }: Frame,
): keyof typeof columns | null {
  if (head === 'issue' || head === 'repeal' || head === 'inForce') return head;
  if (head !== 'document') return null;
  const [verb] = words(before, 'inForce', 'repeal', 'issue');
  if (verb?.word === 'issue' || verb?.word === 'repeal' || verb?.word === 'inForce') return verb.word;
  // 制发规章1件、规范性文件9件: the verb goes on.
  return topic === 'documents' &&
    documents &&
    isClosed(
      before.filter(
        (token) => token !== before.at(-1) && !(token.kind === 'word' && token.word === 'document'),
      ),
    )
    ? documents.column
    : null;
}

function matchDecision({ before, figure, isFirst }: Phrase, { topic }: Frame): Match | null {
  const head = headOf(before);
  if (!head || !caseUnits.has(figure.unit) || !head.word.of) return null;
  const isMade = hasWord(before, 'decide') || topic === 'decisions';
  // Without 作出 the decision must say itself that it is one, and stand where nothing else was said of it.
  const isSaid = head.word.word === 'decision' && isFirst && topic !== 'foreign';
  if (!(head.word.word === 'decided' || head.word.word === 'decision') || !(isMade || isSaid)) return null;
  if (hasWord(before, 'publish', 'answer', 'handle', 'accept', 'receive', 'revise')) return null;
  // 作出涉及环评的行政许可决定: a part of them.
  const made = before.findIndex((token) => token.kind === 'word' && token.word === 'decide');
  if (before.some((token, i) => token.kind === 'gap' && i > made)) return null;
  if (words(before, 'decision', 'decided').length > 1) return null;
  const equals = [[proactivePath(head.word.of, 'decisions')]];
  return { act: 'decisions', equals, start: head.word.start, end: figure.end, topic: 'decisions' };
}

/** What a figure counts of published information; the form has no cell for it. */
export function matchPublished({ before, figure }: Phrase, topic: Topic | null): Match | null {
  if (
    !publicationUnits.has(figure.unit) ||
    hasWord(before, 'not', 'compare', 'up', 'down', 'share', 'rate', 'foreign')
  )
    return null;
  const head = headOf(before);
  if (!head) return null;
  const verb = words(before, 'publish')[0];
  if (!verb) return null;
  if (head.word.word !== 'publish' && head.word.word !== 'information') return null;
  // 制发文件245件，主动公开180件: of those documents.
  if (topic === 'foreign' && head.word.word === 'publish') return null;
  return { act: 'published', equals: [], start: verb.start, end: figure.end, topic: 'published' };
}
