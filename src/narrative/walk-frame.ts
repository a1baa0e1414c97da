import type { Clause, Sentence } from './clause.js';
import type { Frame } from './frame.js';
import { hasWord, isLinking, words } from './phrase.js';
import { seeScope } from './see-scope.js';
import type { Token } from './token.js';
import type { WordKind } from './word.js';

/** What the frame needs to know beyond the words themselves. */
export interface FrameContext {
  /** The year reported on, where known. */
  readonly year: number | null;
  /** The narrative is about a part of a year from its first sentence: nothing in it is annual. */
  readonly partOnly: boolean;
  /** Whose figures a body named in the text gives. */
  readonly scopeOf: (body: string) => Frame['scope'];
}

const requestVerbs: ReadonlySet<WordKind> = new Set(['receive', 'new', 'accept', 'handle', 'answer']);

/** The frame at the beginning of a sentence: of time and scope only the year stays. */
export function beginSentence(frame: Frame, { steps }: Sentence, { partOnly }: FrameContext): void {
  if (frame.topic === null && namesOutcomes(steps.map(({ token }) => token))) frame.topic = 'requests';
  if (frame.period === 'part' || frame.period === 'cumulative') frame.period = partOnly ? 'part' : 'report';
  if (frame.scope === 'part' || frame.scope === 'region') {
    frame.scope = 'own';
    frame.body = null;
  }
}

/** 予以公开……，部分公开……，无法提供……: three rows of the form by name speak of nothing else. */
function namesOutcomes(tokens: readonly Token[]): boolean {
  const groups = words(tokens, 'outcome').flatMap(({ of }) => of?.split('.')[1] ?? []);
  return new Set(groups).size >= 3;
}

/** Takes a token into the frame, in the order of the text. */
export function see(frame: Frame, clause: Clause, index: number, text: string, context: FrameContext): void {
  const token = clause.tokens[index];
  if (!token) return;
  seeTime(frame, clause, index, context);
  seeScope(frame, clause, index, text, context);
  if (token.kind === 'word') seeTopic(frame, clause, index, token.word);
}

function seeTopic(frame: Frame, clause: Clause, index: number, word: WordKind): void {
  const before = clause.tokens.slice(Math.max(0, index - 12), index);
  switch (word) {
    case 'request':
      frame.topic = 'requests';
      return;
    case 'weakRequest':
      // 依申请公开 alone is as well a property of documents.
      if (
        before.some(
          (token) => token.kind === 'word' && (requestVerbs.has(token.word) || token.word === 'submit'),
        )
      )
        frame.topic = 'requests';
      return;
    case 'foreign':
      frame.topic = 'foreign';
      return;
    case 'thing':
      // Under what was published, things are what it was about.
      if (frame.topic !== 'published' && countsThings(clause, index)) frame.topic = 'foreign';
      return;
    case 'document':
    case 'decision':
    case 'decided':
      if (hasWord(before, 'revise', 'publish')) frame.topic = 'foreign';
      return;
  }
}

/** A thing is what the text speaks of where a figure or a verb takes it: 办理项目审批12件, 收到来信. */
function countsThings(clause: Clause, index: number): boolean {
  const near = clause.tokens.slice(Math.max(0, index - 4), index);
  if (near.some((token) => token.kind === 'word' && requestVerbs.has(token.word))) {
    return (
      !hasWord(clause.tokens.slice(index, index + 6), 'request', 'weakRequest') &&
      !hasWord(near, 'request', 'apply')
    );
  }
  const next = clause.tokens.slice(index + 1, index + 4).find((other) => !isLinking(other));
  return next?.kind === 'figure';
}

function seeTime(frame: Frame, clause: Clause, index: number, { year, partOnly }: FrameContext): void {
  const token = clause.tokens[index];
  if (!token || partOnly) return;
  if (token.kind === 'year') {
    if (isAside(clause.tokens, index)) return;
    if (year === null || token.year === year) frame.period = 'report';
    else
      frame.period = hasWord(clause.tokens.slice(Math.max(0, index - 2), index), 'asOf')
        ? 'part'
        : 'otherYear';
  } else if (token.kind === 'month') {
    frame.period = frame.period === 'otherYear' ? 'otherYear' : token.month === 12 ? 'report' : 'part';
  } else if (token.kind === 'word') {
    if (token.word === 'lastYear' && !isAside(clause.tokens, index)) frame.period = 'otherYear';
    else if (token.word === 'partYear') frame.period = frame.period === 'otherYear' ? 'otherYear' : 'part';
    else if (token.word === 'ever') {
      // 2024年以来, said of the year reported on.
      const previous = clause.tokens[index - 1];
      if (previous?.kind !== 'year' || previous.year !== year) frame.period = 'cumulative';
    } else if (token.word === 'thisYear') frame.period = 'report';
    // 2022年全年 is still 2022.
    else if (token.word === 'wholeYear' && frame.period === 'part') frame.period = 'report';
  }
}

/** A year that the sentence is compared with, that something else is from, or that a period only begins with. */
function isAside(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (
    previous?.kind === 'word' &&
    ['compare', 'happen', 'except', 'and', 'exclude', 'plus', 'carry', 'carryOut', 'carryIn'].includes(
      previous.word,
    )
  )
    return true;
  const next = tokens[index + 1];
  return next?.kind === 'word' && (next.word === 'compare' || next.word === 'carry');
}
