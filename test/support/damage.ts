/** Damages the lines of a document at random. */
export type Damage = (lines: string[], random: () => number) => string[];

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

const indexWhere = (
  lines: readonly string[],
  holds: (line: string) => boolean,
  random: () => number,
): number => {
  const at = lines.flatMap((line, i) => (holds(line) ? [i] : []));
  return pick(at, random) ?? -1;
};

const hasLabel = (line: string): boolean => /\p{Script=Han}{2}/u.test(line);
const isShort = (line: string): boolean => line.trim() !== '' && line.length < 200;

const lose: Damage = (lines, random) => {
  const at = indexWhere(lines, isShort, random);
  return lines.filter((_, i) => i !== at);
};

const double: Damage = (lines, random) => {
  const at = indexWhere(lines, isShort, random);
  return lines.flatMap((line, i) => (i === at ? [line, line] : [line]));
};

/** Cuts the end of a line off, but never a figure in two: the rest of a figure is a figure, and nothing shows that it was cut. */
const cut: Damage = (lines, random) => {
  const at = indexWhere(lines, (line) => isShort(line) && line.length > 3, random);
  return lines.map((line, i) => {
    if (i !== at) return line;
    let to = 1 + Math.floor(random() * (line.length - 1));
    while (to > 0 && /[\d.]/u.test(line[to - 1] ?? '') && /[\d.]/u.test(line[to] ?? '')) to--;
    // A separator alone would be a cell left blank.
    return line.slice(0, to).replace(/[\s|│]+$/u, '');
  });
};

/** Changes places with the next line, but for two lines of figures alone: nothing shows which was first. */
const swap: Damage = (lines, random) => {
  const figures = (line: string | undefined): boolean =>
    line !== undefined && !hasLabel(line) && /\d/u.test(line);
  const at = indexWhere(lines.slice(0, -1), isShort, random);
  const [a, b] = [lines[at], lines[at + 1]];
  if (a === undefined || b === undefined || (figures(a) && figures(b))) return lines;
  return [...lines.slice(0, at), b, a, ...lines.slice(at + 2)];
};

const wrong = '口日曰目田由甲申电未末土士己已巳人入八大太犬天夫';

const misspell: Damage = (lines, random) => {
  const at = indexWhere(lines, (line) => isShort(line) && hasLabel(line), random);
  return lines.map((line, i) => {
    if (i !== at) return line;
    const places = [...line.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index);
    const place = pick(places, random) ?? 0;
    const kind = random();
    const character = pick([...wrong], random) ?? '';
    if (kind < 0.4) return line.slice(0, place) + character + line.slice(place + 1);
    if (kind < 0.7) return line.slice(0, place) + line.slice(place + 1);
    return line.slice(0, place) + character + line.slice(place);
  });
};

const separators = /[|│\t]/u;

/** A row with several cells; one that is a cell of its own would only be left blank. */
const isRow = (line: string): boolean => /[^\s|│].*[|│\t].*[^\s|│]/u.test(line) && /\d/u.test(line);

/** Writes one cell of a row so many times. */
const repeatCell =
  (times: number): Damage =>
  (lines, random) => {
    const at = indexWhere(lines, isRow, random);
    return lines.map((line, i) => {
      if (i !== at) return line;
      const separator = separators.exec(line)?.[0] ?? '|';
      const cells = line.split(separator);
      const cell = Math.floor(random() * cells.length);
      return cells
        .flatMap((text, j) => (j === cell ? Array<string>(times).fill(text) : text))
        .join(separator);
    });
  };

const dropCell = repeatCell(0);

const doubleCell = repeatCell(2);

/** Takes one column out of all rows that are long enough to have it, counted from the end. */
const dropColumn: Damage = (lines, random) => {
  const fromEnd = 1 + Math.floor(random() * 7);
  return lines.map((line) => {
    const separator = separators.exec(line)?.[0];
    if (separator === undefined || !/\d/u.test(line)) return line;
    const cells = line.split(separator);
    return cells.length <= fromEnd + 1
      ? line
      : cells.filter((_, j) => j !== cells.length - fromEnd - 1).join(separator);
  });
};

const obscure: Damage = (lines, random) => {
  const at = indexWhere(lines, (line) => isShort(line) && /\d/u.test(line), random);
  return lines.map((line, i) => (i === at ? line.replace(/\d+(?=\D*$)/u, '?') : line));
};

const join: Damage = (lines, random) => {
  const at = indexWhere(lines.slice(0, -1), (line) => isShort(line) && hasLabel(line), random);
  if (at < 0) return lines;
  return [...lines.slice(0, at), `${lines[at]}${lines[at + 1]}`, ...lines.slice(at + 2)];
};

/** A page number or a date between lines. */
const insert: Damage = (lines, random) => {
  const at = Math.floor(random() * lines.length);
  const line =
    pick(['- 3 -', '第 2 页 共 5 页', '打印', '见附件', '单位：件', '2024-01-20', '12'], random) ?? '';
  return [...lines.slice(0, at), line, ...lines.slice(at)];
};

/** Every kind of damage, by name. */
export const damages = {
  lose,
  double,
  cut,
  swap,
  misspell,
  dropCell,
  doubleCell,
  dropColumn,
  obscure,
  join,
  insert,
} as const satisfies Record<string, Damage>;

export type DamageName = keyof typeof damages;

/** A document with `count` random damages, and which they were. */
export function damaged(
  text: string,
  count: number,
  random: () => number,
): { text: string; done: DamageName[] } {
  // The keys of an object literal are its own.
  const names = Object.keys(damages) as DamageName[];
  let lines = text.split('\n');
  const done: DamageName[] = [];
  for (let i = 0; i < count; i++) {
    const name = pick(names, random) ?? 'lose';
    lines = damages[name](lines, random);
    done.push(name);
  }
  return { text: lines.join('\n'), done };
}
