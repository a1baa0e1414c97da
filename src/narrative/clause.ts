import type { FigureToken, Mark, Token } from './token.js';
import { emptyWords, type GatheredWords, gather, type WordSet } from './word-set.js';

/** Words between commas, at one depth of brackets. A bracket inside it is a clause of its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** What words it has. */
  readonly kinds: WordSet;
  readonly hasFigures: boolean;
  /** 0 outside brackets. */
  readonly depth: number;
  /** The mark before it. */
  readonly opener: Mark | null;
  /** For the first clause in a bracket: the figure that the bracket stands behind. */
  readonly anchor: FigureToken | null;
  /** The clause before it at the same depth, in the same sentence and bracket. */
  readonly previous: Clause | null;
  /** The clause that its bracket stands in. */
  readonly parent: Clause | null;
  /** The first clauses of the brackets that stand in it. */
  readonly brackets: readonly Clause[];
}

/** Tokens of one clause that follow one another in the text: all of it, or what is between its brackets. */
export interface Run {
  readonly clause: Clause;
  /** Indexes into the clause's tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A sentence. None is without tokens. */
export interface Sentence {
  /** In the order in which they begin. */
  readonly clauses: readonly Clause[];
  /** In the order of the text. */
  readonly runs: readonly Run[];
  /** What words it has. */
  readonly kinds: WordSet;
  readonly hasFigures: boolean;
}

// Nobody nests deeper; what does is noise.
const deepest = 6;

// Longer sentences are noise as well. They are cut, so that no look back or ahead within a sentence costs more than that.
const longest = 500;

/** Tokens as sentences of clauses. Marks that end a clause are dropped; 、 and ： stay inside. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence = newSentence();
  for (const token of tokens) {
    if (sentence.length >= longest) sentence = begun(sentences, sentence);
    if (token.mark === null) {
      take(sentence, token);
      continue;
    }
    switch (token.mark) {
      case '。':
        sentence = begun(sentences, sentence);
        break;
      case '，':
      case '；': {
        const { current } = sentence;
        const { depth, parent } = current;
        enter(sentence, newClause(depth, token.mark, null, current, parent));
        break;
      }
      case '（': {
        const { current } = sentence;
        if (current.depth >= deepest) break;
        const bracket = newClause(current.depth + 1, token.mark, anchorOf(current), null, current);
        if (current.brackets === none) current.brackets = [];
        current.brackets.push(bracket);
        enter(sentence, bracket);
        break;
      }
      case '）':
        if (sentence.current.parent) goOn(sentence, sentence.current.parent);
        break;
      default:
        take(sentence, token);
    }
  }
  begun(sentences, sentence);
  return sentences;
}

/** A clause in the making. */
interface OpenClause extends Clause {
  readonly tokens: Token[];
  readonly kinds: GatheredWords;
  hasFigures: boolean;
  readonly parent: OpenClause | null;
  brackets: Clause[];
}

/** A sentence in the making. */
interface OpenSentence extends Sentence {
  readonly clauses: OpenClause[];
  readonly runs: Run[];
  readonly kinds: GatheredWords;
  hasFigures: boolean;
  current: OpenClause;
  /** Where the run began in the current clause. */
  from: number;
  /** How many tokens there are. */
  length: number;
}

function newSentence(): OpenSentence {
  const current = newClause(0, null, null, null, null);
  return {
    clauses: [current],
    runs: [],
    kinds: emptyWords(),
    hasFigures: false,
    current,
    from: 0,
    length: 0,
  };
}

// Hardly a clause has brackets. Nothing is put in here.
const none: Clause[] = [];

function newClause(
  depth: number,
  opener: Mark | null,
  anchor: FigureToken | null,
  previous: Clause | null,
  parent: OpenClause | null,
): OpenClause {
  return {
    tokens: [],
    kinds: emptyWords(),
    hasFigures: false,
    depth,
    opener,
    anchor,
    previous,
    parent,
    brackets: none,
  };
}

/** Ends a sentence, and begins the next. */
function begun(sentences: Sentence[], sentence: OpenSentence): OpenSentence {
  if (sentence.length === 0) return newSentence();
  endRun(sentence);
  sentences.push(sentence);
  return newSentence();
}

function enter(sentence: OpenSentence, clause: OpenClause): void {
  goOn(sentence, clause);
  sentence.clauses.push(clause);
}

function goOn(sentence: OpenSentence, clause: OpenClause): void {
  endRun(sentence);
  sentence.current = clause;
  sentence.from = clause.tokens.length;
}

function endRun({ runs, kinds, current, from }: OpenSentence): void {
  const to = current.tokens.length;
  if (to === from) return;
  runs.push({ clause: current, from, to });
  gather(kinds, current.kinds);
}

function take(sentence: OpenSentence, token: Token): void {
  const { current } = sentence;
  current.tokens.push(token);
  sentence.length++;
  if (token.kind === 'figure') {
    sentence.hasFigures = true;
    current.hasFigures = true;
  } else if (token.kind === 'word') gather(current.kinds, token.kinds);
}

function anchorOf({ tokens }: Clause): FigureToken | null {
  // The figure itself, or one with a word or two behind it: 58件申请（含…）.
  return tokens.slice(-3).findLast((token) => token.kind === 'figure') ?? null;
}
