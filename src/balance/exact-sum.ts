import type { Cell } from '../report/report.js';

/**
 * The sum of figures, exact for decimals as they are printed: 0.1 + 0.2 is 0.3. `null` where any figure is unknown, since a
 * sum with an unknown part is unknown and not smaller.
 */
export function exactSum(figures: Iterable<Cell>): Cell {
  let integers = 0;
  let decimals: number[] | undefined;
  for (const figure of figures) {
    if (figure === null) return null;
    if (Number.isInteger(figure)) {
      integers += figure;
    } else {
      // What is no number at all is no figure either.
      if (!Number.isFinite(figure)) return null;
      decimals ??= [];
      decimals.push(figure);
    }
  }
  if (!decimals) return integers;
  // No spread: the figures may be those of a whole country.
  const places = decimals.reduce((most, figure) => Math.max(most, decimalPlaces(figure)), 0);
  let scaled = toScaled(integers, places);
  for (const figure of decimals) scaled += toScaled(figure, places);
  return fromScaled(scaled, places);
}

/** `minuend − subtrahend`, exact for decimals. */
export function exactDifference(minuend: number, subtrahend: number): number {
  if (Number.isInteger(minuend) && Number.isInteger(subtrahend)) return minuend - subtrahend;
  return exactSum([minuend, -subtrahend]) ?? Number.NaN;
}

// The shortest decimal text of a number is the figure as it was printed; adding those texts as integers leaves no dust.
function decimalText(figure: number): { digits: string; exponent: number } {
  const [mantissa = '0', exponent = '0'] = figure.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: whole + fraction, exponent: Number(exponent) - fraction.length };
}

function decimalPlaces(figure: number): number {
  return Math.max(0, -decimalText(figure).exponent);
}

function toScaled(figure: number, places: number): bigint {
  const { digits, exponent } = decimalText(figure);
  return BigInt(digits) * 10n ** BigInt(exponent + places);
}

function fromScaled(scaled: bigint, places: number): number {
  return Number(`${scaled}e-${places}`);
}
