import type { FigureToken, Mark, Token } from './token.js';

/** A run of words between commas, at one depth of brackets. A bracket inside it is a clause of its own. */
export interface Clause {
  readonly tokens: Token[];
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
  readonly brackets: Clause[];
}

/** A sentence: its clauses in the order in which they begin. */
export interface Sentence {
  readonly clauses: readonly Clause[];
  /** Its tokens in order, each with its clause. */
  readonly steps: readonly { readonly token: Token; readonly clause: Clause }[];
}

// Nobody nests deeper; what does is noise.
const deepest = 6;

// Longer sentences are noise as well. They are cut, so that no look back or ahead within a sentence costs more than that.
const longest = 500;

/** Tokens as sentences of clauses. Marks that end a clause are dropped; 、 and ： stay inside. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let steps: { token: Token; clause: Clause }[] = [];
  let stack: Clause[] = [];
  const open = (at: Omit<Clause, 'tokens' | 'brackets'>): Clause => {
    const clause: Clause = { tokens: [], brackets: [], ...at };
    clauses.push(clause);
    return clause;
  };
  const finish = (): void => {
    if (steps.length > 0) sentences.push({ clauses, steps });
    clauses = [];
    steps = [];
    stack = [open({ depth: 0, opener: null, anchor: null, previous: null, parent: null })];
  };
  finish();
  for (const token of tokens) {
    if (steps.length >= longest) finish();
    const current = stack.at(-1);
    if (!current) break;
    const mark = token.kind === 'mark' ? token.mark : null;
    if (mark === '。') finish();
    else if (mark === '，' || mark === '；') {
      const { depth, parent } = current;
      stack[stack.length - 1] = open({ depth, opener: mark, anchor: null, previous: current, parent });
    } else if (mark === '（') {
      if (stack.length > deepest) continue;
      const bracket = open({
        depth: current.depth + 1,
        opener: mark,
        anchor: anchorOf(current),
        previous: null,
        parent: current,
      });
      current.brackets.push(bracket);
      stack.push(bracket);
    } else if (mark === '）') {
      if (stack.length > 1) stack.pop();
    } else {
      current.tokens.push(token);
      steps.push({ token, clause: current });
    }
  }
  finish();
  return sentences;
}

function anchorOf(clause: Clause): FigureToken | null {
  // The figure itself, or one with a word or two behind it: 58件申请（含…）.
  for (const token of clause.tokens.slice(-3).reverse()) if (token.kind === 'figure') return token;
  return null;
}
