import { distance } from 'fastest-levenshtein';
import type { Label } from '../form/declaration.js';
import { type PartKey, partKeys, parts } from '../form/parts.js';
import { labelText } from './label-text.js';
import { leastDistance, lettersOf } from './letters.js';

/** How well a line serves as the heading of a part. */
export interface PartHeading {
  readonly part: PartKey;
  /** From 1, a likely wording without numeral, to 6, a wording of the form with its numeral. */
  readonly score: number;
}

// Headings of parts run to some thirty characters, those that name every kind of dispute to forty.
const longestHeading = 60;

// 一 is often typed as a dash; a numeral in brackets opens a section within a part.
const numeral =
  /^([一二三四五六七八九十]|[—–―\-─])[、.,:·]|^第([一二三四五六])部分[、.,:]?|^(\d{1,2})[、.,:·]/u;

// Too common in prose and within parts to be a heading without its numeral.
const weakest = 7;

// Every heading holds one of these, no heading any of those.
const mayBeHeading = /[措情況况概问問题題事请請]/u;
const prose = /[。，；！？]/u;
const stopAlone = /^[。；]\s*$/u;
// Only wordings of the form are headings behind it.
const inBrackets = /^[(]([一二三四五六])[)][、.]?/u;
const mostKnown = 10_000;

interface Wording {
  readonly part: PartKey;
  readonly core: string;
  readonly official: boolean;
  /** How many characters may be wrong. */
  readonly tolerance: number;
  readonly letters: number;
}

interface Wordings {
  readonly all: readonly Wording[];
  /** The wordings by their words. */
  readonly byCore: ReadonlyMap<string, Wording>;
  /** The highest tolerance of all. */
  readonly mostWrong: number;
}

// Filled on first use; the contents never change.
let cached: Wordings | undefined;

function wordings(): Wordings {
  cached ??= collect();
  return cached;
}

function collect(): Wordings {
  const all = partKeys.flatMap((part) => {
    const label: Label = parts[part];
    return [label.zh, ...(label.aliases ?? [])].map((zh) => {
      const { core } = labelText(zh);
      return {
        part,
        core,
        official: zh === label.zh,
        tolerance: Math.floor(core.length / 4),
        letters: lettersOf(core),
      };
    });
  });
  return {
    all,
    // Of several wordings that are the same but for what is left out of them, the form's own, which stands first.
    byCore: new Map(all.toReversed().map((one) => [one.core, one])),
    mostWrong: Math.max(...all.map(({ tolerance }) => tolerance)),
  };
}

export type RecogniseHeading = (text: string) => PartHeading | undefined;

/** A matcher that looks every line up once. */
export function createHeadingMatcher(): RecogniseHeading {
  const known = new Map<string, PartHeading | undefined>();
  return (text) => {
    if (text.length > 2 * longestHeading || !mayBeHeading.test(text)) return undefined;
    if (known.has(text)) return known.get(text);
    const heading = matchPartHeading(text);
    if (known.size < mostKnown) known.set(text, heading);
    return heading;
  };
}

/** The part that a line is the heading of, or `undefined`. */
export function matchPartHeading(text: string): PartHeading | undefined {
  if (text.length > 2 * longestHeading || !mayBeHeading.test(text)) return undefined;
  const proseFrom = text.search(prose);
  const isStopped = proseFrom >= 0;
  if (isStopped && !stopAlone.test(text.slice(proseFrom))) return undefined;
  const plain = text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff*#_>~`•●◆■]+/gu, '');
  if (plain.length > longestHeading) return undefined;
  if (plain.startsWith('(')) return isStopped ? undefined : bracketedHeading(plain);
  const match = numeral.exec(plain);
  // 没有其他需要报告的事项。 is a sentence.
  if (isStopped && !match) return undefined;
  const number = match ? numberOf(match) : null;
  const { core } = labelText(plain.slice(match?.[0].length ?? 0));
  const nearest = nearestWording(core);
  if (!nearest) return undefined;
  const { far } = nearest;
  const { part, official } = nearest.wording;
  const place = partKeys.indexOf(part) + 1;
  if (number === null) {
    if (!official && (far > 0 || core.length < weakest)) return undefined;
    return { part, score: far === 0 && official ? 2 : 1 };
  }
  // A numeral of another part: an agency that leaves a part out renumbers the rest.
  if (number !== place && core.length < weakest) return undefined;
  return { part, score: (number === place ? 4 : 2) + (far === 0 ? 2 : 1) };
}

/** A heading with its numeral in brackets: the form's own, at its own place. */
function bracketedHeading(plain: string): PartHeading | undefined {
  const match = inBrackets.exec(plain);
  const nearest = match && nearestWording(labelText(plain.slice(match[0].length)).core);
  if (!nearest?.wording.official || nearest.far > 0) return undefined;
  const { part } = nearest.wording;
  const place = '一二三四五六'.indexOf(match?.[1] ?? '');
  return partKeys[place] === part ? { part, score: 1 } : undefined;
}

function numberOf([, chinese, ordinal, arabic]: RegExpExecArray): number {
  if (arabic !== undefined) return Number(arabic);
  const place = '一二三四五六七八九十'.indexOf(chinese ?? ordinal ?? '');
  return place < 0 ? 1 : place + 1;
}

function nearestWording(core: string): { wording: Wording; far: number } | undefined {
  if (core.length < 2) return undefined;
  const { all, byCore, mostWrong } = wordings();
  const exact = byCore.get(core);
  if (exact) return { wording: exact, far: 0 };
  let nearest: { wording: Wording; far: number } | undefined;
  let second = Number.POSITIVE_INFINITY;
  const letters = lettersOf(core);
  for (const wording of all) {
    if (Math.abs(wording.core.length - core.length) > wording.tolerance + 2) continue;
    // Further than this no wording is taken, nor stands in the way of another.
    if (leastDistance(letters, wording.letters) > mostWrong) continue;
    const far = distance(core, wording.core);
    if (!nearest || far < nearest.far || (far === nearest.far && wording.official)) {
      if (nearest && nearest.wording.part !== wording.part) second = nearest.far;
      nearest = { wording, far };
    } else if (wording.part !== nearest.wording.part) {
      second = Math.min(second, far);
    }
  }
  if (!nearest || nearest.far > nearest.wording.tolerance || nearest.far >= second) return undefined;
  return nearest;
}
