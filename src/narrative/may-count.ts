import type { Topic } from './acts.js';
import type { Clause, Sentence } from './clause.js';
import type { Phrase } from './phrase.js';
import { overlap, unite, wordSet } from './word-set.js';

const requests = wordSet('request', 'weakRequest');

/** Nouns of the form: where a paragraph has none, its figures count at most what was published. */
export const formNouns = wordSet(
  'request',
  'weakRequest',
  'outcome',
  'dispute',
  'document',
  'decision',
  'decided',
);

/** What counts requests where the text speaks of them, which it then need not name again. */
export const requestVerbs = wordSet(
  'apply',
  'receive',
  'new',
  'submit',
  'accept',
  'handle',
  'answer',
  'carry',
  'carryIn',
  'carryOut',
);

/** Words that give a figure something to count, whatever the text speaks of. */
const nouns = unite(formNouns, wordSet('result', 'issue', 'repeal', 'inForce', 'publish'));
const nounsAndVerbs = unite(nouns, requestVerbs);

/**
 * Whether any figure of a sentence may count what a report counts: 办理建议 86 件 and 举办培训 3 期 do not, and of the sentences
 * that have figures most are such. `topic` is what the text before the sentence speaks of.
 */
export function mayCount({ clauses, kinds }: Sentence, topic: Topic | null): boolean {
  const telling = topic === 'requests' || overlap(kinds, requests) ? nounsAndVerbs : nouns;
  if (!overlap(kinds, telling)) return false;
  for (const clause of clauses)
    if (clause.hasFigures && (overlap(clause.kinds, telling) || isToldBefore(clause, telling))) return true;
  return false;
}

/** Without any of these words around it no figure counts anything. */
const meaning = unite(nounsAndVerbs, wordSet('applicant', 'sum'));

/** Whether a figure may count something, whatever the text speaks of: of a list of things published only the whole does. */
export function mayMean({ said, saidAfter }: Phrase): boolean {
  return overlap(said, meaning) || overlap(saidAfter, meaning);
}

/** A clause of a figure and linking words alone goes on from the one before. */
function isToldBefore({ previous }: Clause, telling: typeof nouns): boolean {
  return previous !== null && overlap(previous.kinds, telling);
}
