import type { Clause } from './clause.js';
import type { Frame, FrameContext } from './frame.js';
import { hasWord, isLinking } from './phrase.js';
import type { Token } from './token.js';
import { isOfBodies } from './units.js';
import { noWords, overlap, type WordSet, wordSet } from './word-set.js';

/** Takes into the frame whose figures follow: 全市, 我局, 市政府办公室, 市直部门. */
export function seeScope(
  frame: Frame,
  { tokens }: Clause,
  index: number,
  text: string,
  { scopeOf }: FrameContext,
): void {
  const token = tokens[index];
  if (token?.kind === 'gap' && token.body) {
    if (isSubject(tokens, index, bodys)) setBody(frame, nameEndingAt(text, token), tokens, index, scopeOf);
    return;
  }
  if (token?.kind !== 'word') return;
  const name = text.slice(token.start, token.end);
  switch (token.word) {
    case 'region':
      if (isSubject(tokens, index, regions)) set(frame, 'region', name);
      return;
    case 'own':
      if (isSubject(tokens, index, own)) set(frame, 'own', name);
      return;
    case 'part':
      if (isSubject(tokens, index, parts) && !hasWord(tokens, region, 0, index)) set(frame, 'part', null);
      return;
    case 'body':
      if (isSubject(tokens, index, bodys)) setBody(frame, name, tokens, index, scopeOf);
      return;
  }
}

const region = wordSet('region');
const among = wordSet('among', 'include');

/** A body named in a sentence that has spoken of the whole is a part of it. */
function setBody(
  frame: Frame,
  body: string,
  tokens: readonly Token[],
  at: number,
  scopeOf: FrameContext['scopeOf'],
): void {
  const isPart = hasWord(tokens, among, 0, at) || frame.scope === 'region' || frame.scope === 'part';
  if (body !== '') set(frame, isPart ? 'part' : scopeOf(body), body);
}

function set(frame: Frame, scope: Frame['scope'], body: string | null): void {
  frame.scope = scope;
  frame.body = body;
}

const longestName = 24;

function nameEndingAt(text: string, { start, end }: Token): string {
  return /[\u4e00-\u9fff]+$/u.exec(text.slice(Math.max(start, end - longestName), end))?.[0] ?? '';
}

/** What may stand between a subject and its verb, and which verbs those are. */
interface SubjectPattern {
  readonly verbs: WordSet;
  readonly between: WordSet;
  /** Unknown text may stand between, as in 全市医保系统共受理. */
  readonly loose: boolean;
}

const requestVerbs = [
  'receive',
  'new',
  'accept',
  'handle',
  'answer',
  'request',
  'apply',
  'dispute',
  'issue',
  'decide',
  'decision',
] as const;
// 全县未收到: of whom nothing is said is whose nothing it is.
const between = ['own', 'region', 'body', 'part', 'and', 'info', 'happen', 'not'] as const;
const own: SubjectPattern = {
  verbs: wordSet(...requestVerbs, 'publish'),
  between: wordSet(...between, 'channel'),
  loose: false,
};
// 各乡镇所, 各部门严格依法
const parts: SubjectPattern = {
  verbs: wordSet(...requestVerbs, 'publish', 'document', 'inForce', 'repeal'),
  between: wordSet(...between, 'channel', 'neutral'),
  loose: true,
};
const regions: SubjectPattern = {
  verbs: wordSet(...requestVerbs, 'publish', 'document', 'inForce', 'repeal'),
  between: wordSet(...between, 'channel', 'neutral', 'through'),
  loose: true,
};
// 市政府网站发布: a site is no body, and what it publishes says nothing of who answers requests.
const bodys: SubjectPattern = {
  verbs: wordSet(...requestVerbs),
  between: wordSet(...between),
  loose: false,
};

const furthest = 8;
const asides = wordSet('through', 'happen', 'setting', 'and');

/** Whether a body is who receives and answers, or whom requests are put to. */
function isSubject(
  tokens: readonly Token[],
  index: number,
  { verbs, between, loose }: SubjectPattern,
): boolean {
  const previous = tokens[index - 1];
  const aside = overlap(previous?.kinds ?? noWords, asides);
  for (const token of tokens.slice(index + 1, index + furthest)) {
    if (token.kind === 'gap' && !loose) return false;
    // 全市28个部门收到
    if (token.kind === 'figure' && !(loose && isOfBodies(token))) return false;
    if (token.kind !== 'word') continue;
    if (token.word === 'submit') return true;
    if (overlap(token.kinds, verbs)) return !aside;
    if (!isLinking(token) && !overlap(token.kinds, between)) return false;
  }
  return false;
}
