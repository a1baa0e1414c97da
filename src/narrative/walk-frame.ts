import type { Clause, Run, Sentence } from './clause.js';
import type { Frame, FrameContext } from './frame.js';
import { isWithinSome } from './narrow.js';
import { hasWord, isLinking, words } from './phrase.js';
import { seeScope } from './see-scope.js';
import type { Token, WordToken } from './token.js';
import { overlap, wordSet } from './word-set.js';

const outcome = wordSet('outcome');

/** The frame at the beginning of a sentence: of time and scope only the year stays. */
export function beginSentence(frame: Frame, sentence: Sentence, { partOnly }: FrameContext): void {
  if ((frame.topic === null || frame.narrowed !== null) && namesOutcomes(sentence)) {
    frame.topic ??= 'requests';
    frame.narrowed = null;
  }
  if (frame.period === 'part' || frame.period === 'cumulative') frame.period = partOnly ? 'part' : 'report';
  if (frame.scope === 'part' || frame.scope === 'region') {
    frame.scope = 'own';
    frame.body = null;
  }
}

/** 予以公开……，部分公开……，无法提供……: three rows of the form by name speak of nothing else. */
function namesOutcomes({ clauses, kinds }: Sentence): boolean {
  if (!overlap(kinds, outcome)) return false;
  const groups = clauses.flatMap(({ tokens }) =>
    words(tokens, outcome).flatMap(({ of }) => of?.split('.')[1] ?? []),
  );
  return new Set(groups).size >= 3;
}

/** Goes on with a run: 同比增长10%（上年40件），答复44件 speaks of last year up to the bracket's end. */
export function enterRun(frame: Frame, { clause, from }: Run): void {
  leaveBracket(frame, clause.depth);
  if (from === 0 && clause.opener === '（' && clause.anchor)
    frame.aside ??= { depth: clause.depth - 1, period: frame.period, disputes: frame.disputes };
}

/** Takes back the time and the rows of a bracket where the text goes on, or ends, at a depth outside of it. */
export function leaveBracket(frame: Frame, depth: number): void {
  if (!frame.aside || depth > frame.aside.depth) return;
  frame.period = frame.aside.period;
  frame.disputes = frame.aside.disputes;
  frame.aside = null;
}

const ofScope = wordSet('region', 'own', 'part', 'body');
const ofTime = wordSet('lastYear', 'partYear', 'ever', 'thisYear', 'wholeYear');
const ofTopic = wordSet('request', 'weakRequest', 'foreign', 'thing', 'document', 'decision', 'decided');

/** Takes a token into the frame, in the order of the text. */
export function see(frame: Frame, clause: Clause, index: number, text: string, context: FrameContext): void {
  const token = clause.tokens[index];
  switch (token?.kind) {
    case 'word':
      if (token.of === 'within' && isWithinSome(clause.tokens, index)) frame.narrowed = 'text';
      else if (token.word === 'wholeYear') frame.narrowed = null;
      if (overlap(token.kinds, ofTime)) seeTime(frame, clause, index, text, context);
      else if (overlap(token.kinds, ofScope)) seeScope(frame, clause, index, text, context);
      else if (overlap(token.kinds, ofTopic)) seeTopic(frame, clause, index, token);
      return;
    case 'gap':
      if (token.body) seeScope(frame, clause, index, text, context);
      return;
    case 'year':
    case 'month':
      seeTime(frame, clause, index, text, context);
  }
}

const requestVerbs = wordSet('receive', 'new', 'accept', 'handle', 'answer');
const verbsOfRequests = wordSet('receive', 'new', 'accept', 'handle', 'answer', 'submit');
const revisedOrPublished = wordSet('revise', 'publish');

function seeTopic(frame: Frame, { tokens }: Clause, index: number, { word }: WordToken): void {
  const nearest = index - 12;
  switch (word) {
    case 'request':
      frame.topic = 'requests';
      return;
    case 'weakRequest':
      // 依申请公开 alone is as well a property of documents.
      if (hasWord(tokens, verbsOfRequests, nearest, index)) frame.topic = 'requests';
      return;
    case 'foreign':
      frame.topic = 'foreign';
      return;
    case 'thing':
      // Under what was published, things are what it was about.
      if (frame.topic !== 'published' && countsThings(tokens, index)) frame.topic = 'foreign';
      return;
    case 'document':
    case 'decision':
    case 'decided':
      // 公开行政许可, 行政许可受理430件
      if (
        hasWord(tokens, revisedOrPublished, nearest, index) ||
        hasWord(tokens, requestVerbs, index, index + 2)
      )
        frame.topic = 'foreign';
      return;
  }
}

const request = wordSet('request', 'weakRequest');
const requestOrApply = wordSet('request', 'apply');

/** A thing is what the text speaks of where a figure or a verb takes it: 办理项目审批12件, 收到来信. */
function countsThings(tokens: readonly Token[], index: number): boolean {
  const nearest = index - 4;
  if (hasWord(tokens, requestVerbs, nearest, index))
    return !hasWord(tokens, request, index, index + 6) && !hasWord(tokens, requestOrApply, nearest, index);
  return tokens.slice(index + 1, index + 4).find((next) => !isLinking(next))?.kind === 'figure';
}

const asOf = wordSet('asOf');
const receiving = wordSet('receive', 'new', 'accept');

function seeTime(
  frame: Frame,
  clause: Clause,
  index: number,
  text: string,
  { year, partOnly }: FrameContext,
): void {
  const token = clause.tokens[index];
  if (!token || partOnly) return;
  if (token.kind === 'year') {
    if (isAside(clause.tokens, index)) return;
    if (endsSpan(clause.tokens, index, text)) frame.period = 'cumulative';
    else if (year === null || token.value === year) {
      frame.period = 'report';
      frame.narrowed = null;
    } else {
      // 截至2025年1月 of 2024 is where things stand, 截至2023年12月 another year's end.
      const stands = token.value > year && hasWord(clause.tokens, asOf, index - 2, index);
      frame.period = stands ? 'part' : 'otherYear';
    }
  } else if (token.kind === 'month') {
    const isOfReport = frame.period !== 'otherYear' && frame.period !== 'cumulative';
    if (isOfReport) frame.period = endsYear(clause.tokens, index, text, year) ? 'report' : 'part';
  } else if (token.kind === 'word') {
    if (token.word === 'lastYear' && !isAside(clause.tokens, index)) frame.period = 'otherYear';
    else if (token.word === 'partYear') frame.period = frame.period === 'otherYear' ? 'otherYear' : 'part';
    else if (token.word === 'ever') {
      // 2024年以来, said of the year reported on.
      const previous = clause.tokens[index - 1];
      if (previous?.kind !== 'year' || previous.value !== year) frame.period = 'cumulative';
    } else if (token.word === 'thisYear') frame.period = 'report';
    // 2022年全年 is still 2022.
    else if (frame.period === 'part') frame.period = 'report';
  }
}

const wholeYear = /^0?1(?!\d).*12月/u;
const lastDay = /(?:31日|底|末)$/u;

/** 1-12月, 截至12月, 12月31日 are of the year, 12月份收到15件 is not. */
function endsYear(tokens: readonly Token[], month: number, text: string, year: number | null): boolean {
  const token = tokens[month];
  if (token?.value !== 12 || isLater(tokens, month, year)) return false;
  const printed = text.slice(token.start, token.end);
  const previous = tokens[month - 1];
  return (
    wholeYear.test(printed) ||
    (lastDay.test(printed) && !hasWord(tokens, receiving, month, month + 3)) ||
    hasWord(tokens, asOf, Math.max(0, month - 2), month) ||
    (previous?.kind === 'gap' && /[至到]$/u.test(text.slice(previous.start, previous.end)))
  );
}

/** The month of a year after the one reported on: 截至2025年12月. */
function isLater(tokens: readonly Token[], month: number, year: number | null): boolean {
  const named = tokens[month - 1];
  return named?.kind === 'year' && year !== null && named.value > year;
}

const toYear = /^(?:底|末|初|日|起|止)*(?:至|到|、|[-‐‑–—~～]+)$/u;

/** 2023年至2024年, 2023年1月1日起至2024年底, 2023年、2024年: a span that is no year's own. */
function endsSpan(tokens: readonly Token[], index: number, text: string): boolean {
  const last = tokens[index];
  const between = tokens[index - 1];
  if (!last || !between || (between.kind !== 'gap' && between.mark !== '、')) return false;
  const before = tokens[index - 2];
  const first = before?.kind === 'month' ? tokens[index - 3] : before;
  return (
    first?.kind === 'year' &&
    first.value !== last.value &&
    toYear.test(text.slice(between.start, between.end))
  );
}

const beside = wordSet(
  'compare',
  'happen',
  'except',
  'and',
  'exclude',
  'plus',
  'carry',
  'carryOut',
  'carryIn',
);

/** A year that the sentence is compared with, that something else is from, or that a period only begins with. */
function isAside(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (previous && overlap(previous.kinds, beside)) return true;
  const next = tokens[index + 1]?.word;
  return next === 'compare' || next === 'carry';
}
