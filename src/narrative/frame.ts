import type { TopicKey } from '../form/parts.js';
import type { Topic } from './acts.js';
import type { ClaimPeriod, ClaimScope } from './claim.js';

/** What the text before a figure has settled: what it speaks of, of when, and of whom. Changes as the text is walked through. */
export interface Frame {
  topic: Topic | null;
  /** The rows of table four that were spoken of last. */
  disputes: readonly string[];
  /** The row and column of table two that documents were counted in last. */
  documents: { readonly row: string; readonly column: 'issue' | 'repeal' | 'inForce' } | null;
  /** Requests were counted: 均已答复 has something to refer to. */
  counted: boolean;
  /** The figure of all that was received, where it was given. */
  received: number | null;
  /** Some requests only were spoken of last: what follows in the sentence, or the text, is told of no others. */
  narrowed: 'sentence' | 'text' | null;
  period: ClaimPeriod;
  scope: ClaimScope;
  body: string | null;
  /** Inside a bracket behind a figure: how deep the figure stands, and of when and of which rows the text spoke there. */
  aside: (Pick<Frame, 'period' | 'disputes'> & { readonly depth: number }) | null;
}

/** What the frame needs to know beyond the words themselves. */
export interface FrameContext {
  /** The year reported on, where known. */
  readonly year: number | null;
  /** The narrative is about a part of a year from its first sentence: nothing in it is annual. */
  readonly partOnly: boolean;
  /** Whose figures a body named in the text gives. */
  readonly scopeOf: (body: string) => Frame['scope'];
}

/** The frame at the beginning of a paragraph under a heading. */
export function newFrame(heading: TopicKey | null, period: ClaimPeriod): Frame {
  return {
    topic: heading === 'onRequest' ? 'requests' : null,
    disputes: [],
    documents: null,
    counted: false,
    received: null,
    narrowed: null,
    period,
    scope: 'own',
    body: null,
    aside: null,
  };
}
