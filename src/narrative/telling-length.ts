import { moneyWords } from './fees.js';
import { figureEdges, numeralBeginnings } from './figures-in-text.js';
import { publishedHeads } from './match-documents.js';
import { formNouns, requestVerbs } from './may-count.js';
import { deniable } from './negatives.js';
import { abnormalCharacters } from './normalise.js';
import { linking } from './phrase.js';
import { marks, quotes, title, titleLength } from './tokenise.js';
import { unrelated } from './unrelated.js';
import { universalWords } from './upheld.js';
import { vocabularyWords } from './vocabulary.js';
import { keysOf, placeOf } from './word-keys.js';
import { overlap, type WordSet, wordSet } from './word-set.js';
import { comparing, joining, moves } from './year-over-year.js';

/** What a sentence shows. An enum, since its numbers stand in the loop below as numbers, which saves a quarter of its time. */
enum Sign {
  // These three are told by two characters in a row of which each is one of many:
  figure = 1 << 0,
  /** What is published, or a word that links it to its figure, and the figure. */
  counted = 1 << 1,
  /** 与 and a year; or a word. */
  compared = 1 << 2,
  inRow = (1 << 3) - 1,
  // and these by a key of the word.
  denies = 1 << 3,
  deniable = 1 << 4,
  moves = 1 << 5,
  settled = 1 << 6,
  universal = 1 << 7,
  noun = 1 << 8,
  published = 1 << 9,
  money = 1 << 10,
  yuan = 1 << 11,
  /** What counts requests where the text speaks of them. */
  verb = 1 << 12,
  all = (1 << 13) - 1,
  // No character tells these: a heading on requests, and a sentence before with a figure that may count something.
  headed = 1 << 13,
  told = 1 << 14,
}

/** Of a character: what it shows alone; above that of which pairs in a row it is the second, and of which the first. */
enum Of {
  second = 13,
  first = 16,
  stop = 1 << 19,
  title = 1 << 20,
  abnormal = 1 << 21,
}

/** What holds for the sentences that follow. */
const lasting = Sign.noun | Sign.headed | Sign.told;

/** What characters show, and pairs of them by {@link placeOf}. */
interface Signs {
  readonly ofOne: Int32Array;
  readonly ofTwo: Uint16Array;
}

// Filled on first use; the contents never change.
let signs: Signs | undefined;

/**
 * How much of a paragraph must be read: up to the end of the last sentence that may claim something; 0 where none may, as in most.
 * It looks at each character once, for those without which the words cannot be there that a claim needs. `null` for what is no
 * normal text: few are not, and to look through each of them beforehand took a tenth of the time of all claims.
 */
export function tellingLength(text: string, speaksOfRequests: boolean, isNormal: boolean): number | null {
  signs ??= signsOf();
  const { ofOne, ofTwo } = signs;
  let length = 0;
  let shown = speaksOfRequests ? Sign.headed : 0;
  let before = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sign = ofOne[code] ?? 0;
    const more = (sign & Sign.all) | ((sign >>> Of.second) & before) | (ofTwo[placeOf(last, code)] ?? 0);
    // What is published is counted behind the verb.
    shown |= (shown & Sign.published) === 0 ? more & ~Sign.counted : more;
    before = (sign >>> Of.first) & Sign.inRow;
    last = code;
    if (sign < Of.stop) continue;
    if ((sign & Of.abnormal) !== 0) {
      if (!isNormal) return null;
    } else if ((sign & Of.title) !== 0) i += Math.max(0, titleLength(text, i) - 1);
    else {
      if (mayClaim(shown)) length = i + 1;
      if (mayCount(shown)) shown |= Sign.told;
      shown &= lasting;
    }
  }
  // A text may end with a figure.
  return mayClaim(shown | (before & Sign.figure)) ? text.length : length;
}

/** Whether a sentence shows all that some kind of claim needs. */
function mayClaim(shown: number): boolean {
  return (
    mayCount(shown) ||
    // 均已按时答复, after such a figure
    has(shown, Sign.told | Sign.universal) ||
    // 未收到……申请
    has(shown, Sign.denies | Sign.deniable) ||
    // 未收取……费用, 收取……元
    ((shown & Sign.money) !== 0 && (shown & (Sign.denies | Sign.yuan)) !== 0) ||
    // 同比增长
    has(shown, Sign.compared | Sign.moves) ||
    // 均获维持, 零纠错
    (shown & Sign.settled) !== 0
  );
}

/** Whether a figure may count something, or be a part of what was counted before. */
function mayCount(shown: number): boolean {
  return (
    (shown & Sign.figure) !== 0 &&
    // 收到政府信息公开申请……件, 公开信息……条; under a heading on requests 收到……件
    ((shown & (Sign.noun | Sign.counted | Sign.told)) !== 0 || has(shown, Sign.headed | Sign.verb))
  );
}

function has(shown: number, needed: number): boolean {
  return (shown & needed) === needed;
}

const corrected = wordSet('corrected');

function signsOf(): Signs {
  const ofOne = new Int32Array(0x10000);
  const ofTwo = new Uint16Array(0x10000);
  const addCode = (code: number, sign: number): void => {
    ofOne[code] = (ofOne[code] ?? 0) | sign;
  };
  const add = (characters: Iterable<string>, sign: number): void => {
    for (const char of characters) addCode(char.charCodeAt(0), sign);
  };
  const addInRow = (one: Iterable<string>, other: Iterable<string>, sign: number): void => {
    add(one, sign << Of.first);
    add(other, sign << Of.second);
  };
  // The words of some kinds, and those that name one thing in the form.
  const words: readonly (readonly [kinds: WordSet, sign: Sign, of?: string])[] = [
    [wordSet('not'), Sign.denies],
    [deniable, Sign.deniable],
    [moves, Sign.moves],
    [comparing, Sign.compared],
    [corrected, Sign.settled, 'upheld'],
    [universalWords, Sign.universal],
    // Takes back what was told, and so must be read.
    [unrelated, Sign.universal],
    [formNouns, Sign.noun],
    [wordSet('publish'), Sign.published],
    [moneyWords, Sign.money],
    // 公开 is an answer to a request as well.
    [requestVerbs, Sign.verb, 'vague'],
  ];
  for (const [kinds, sign, of = ''] of words) {
    const { characters, pairs } = keysOf((meaning) => overlap(meaning.kinds, kinds) || meaning.of === of);
    for (const code of characters) addCode(code, sign);
    for (const place of pairs) ofTwo[place] = (ofTwo[place] ?? 0) | sign;
  }
  add('元', Sign.yuan);
  addInRow(figureEdges.before, figureEdges.behind, Sign.figure);
  const lastOf = (kinds: WordSet): string[] =>
    vocabularyWords()
      .filter(([, meaning]) => overlap(meaning.kinds, kinds))
      .map(([word]) => word.slice(-1));
  const marksLike = (wanted: string): string[] =>
    Object.keys(marks).filter((char) => wanted.includes(marks[char] ?? ''));
  // Quotation marks are no tokens, and brackets are clauses of their own: what stands behind them may follow the word before.
  addInRow(
    [...quotes, ...Object.keys(marks), ...lastOf(linking), ...lastOf(publishedHeads)],
    numeralBeginnings(),
    Sign.counted,
  );
  addInRow([...quotes, ...marksLike('（）'), ...lastOf(joining)], numeralBeginnings(), Sign.compared);
  add(marksLike('。'), Of.stop);
  add(title, Of.title);
  for (const code of abnormalCharacters()) addCode(code, Of.abnormal);
  return { ofOne, ofTwo };
}
