// Frequencies of typing errors on figures: 14 interchanged, 11 added, 15 omitted, 112 replaced.
const mix = [
  { weight: 14, type: interchange },
  { weight: 11, type: add },
  { weight: 15, type: omit },
  { weight: 112, type: replace },
];

/** A figure as a clerk mistypes it: always another one, never with a zero in front. */
export function mistype(figure: number, random: () => number): number {
  const possible = mix
    .map(({ weight, type }) => ({ weight, results: type(String(figure)).filter(isFigure(figure)) }))
    .filter(({ results }) => results.length > 0);
  const all = possible.reduce((sum, { weight }) => sum + weight, 0);
  let at = random() * all;
  for (const { weight, results } of possible) {
    at -= weight;
    if (at < 0) return Number(results[Math.floor(random() * results.length)]);
  }
  return figure + 1;
}

const digits = [...'0123456789'];

function interchange(text: string): string[] {
  return positions(text.length - 1).map(
    (i) => text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2),
  );
}

function add(text: string): string[] {
  return positions(text.length + 1).flatMap((i) =>
    digits.map((digit) => text.slice(0, i) + digit + text.slice(i)),
  );
}

function omit(text: string): string[] {
  return positions(text.length).map((i) => text.slice(0, i) + text.slice(i + 1));
}

function replace(text: string): string[] {
  return positions(text.length).flatMap((i) =>
    digits.map((digit) => text.slice(0, i) + digit + text.slice(i + 1)),
  );
}

function positions(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => i);
}

function isFigure(figure: number): (text: string) => boolean {
  return (text) => text !== '' && Number(text) !== figure && (text === '0' || !text.startsWith('0'));
}
