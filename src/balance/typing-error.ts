import type { TypingError } from '../finding/repair.js';

/** A way in which a figure can have been mistyped, and how probable it makes the figure that was printed. */
export interface TypingExplanation {
  readonly kind: TypingError;
  /** Probability of the printed figure, given the true one. */
  readonly likelihood: number;
}

// Relative frequency of the four typing errors on figures: 14 interchanged, 11 added, 15 omitted, 112 replaced.
const frequency = { interchanged: 14, added: 11, omitted: 15, replaced: 112 } as const;
const allErrors = 14 + 11 + 15 + 112;
const lostToZero = 0.05;
const otherFigure = 1e-3;

/**
 * The likeliest way in which `printed` was typed for `intended`, two different non-negative whole numbers.
 *
 * @example
 * explainTyping(25, 52).kind // 'digits-interchanged'
 */
export function explainTyping(intended: number, printed: number): TypingExplanation {
  const from = String(intended);
  const to = String(printed);
  if (printed === 0) return { kind: 'lost-to-zero', likelihood: lostToZero };
  if (to.length === from.length) {
    if (isInterchange(from, to)) {
      return {
        kind: 'digits-interchanged',
        likelihood: frequency.interchanged / allErrors / (from.length - 1),
      };
    }
    if (differingDigits(from, to) === 1) {
      return { kind: 'digit-replaced', likelihood: frequency.replaced / allErrors / (9 * from.length) };
    }
  }
  if (isOneShorter(from, to)) {
    return {
      kind: printed === intended * 10 ? 'times-ten' : 'digit-added',
      likelihood: frequency.added / allErrors / (10 * to.length),
    };
  }
  if (isOneShorter(to, from)) {
    return {
      kind: printed * 10 === intended ? 'tenth' : 'digit-omitted',
      likelihood: frequency.omitted / allErrors / from.length,
    };
  }
  return { kind: 'other-figure', likelihood: otherFigure / (Math.max(intended, printed) + 1) };
}

function differingDigits(a: string, b: string): number {
  return [...a].filter((digit, i) => digit !== b[i]).length;
}

function isInterchange(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Whether `short` is `long` with one digit left out. */
function isOneShorter(short: string, long: string): boolean {
  if (short.length + 1 !== long.length) return false;
  let i = 0;
  // It ends where the short one does, if not before.
  while (short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}
