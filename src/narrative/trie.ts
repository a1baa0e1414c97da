/** A look-up for many words at once: its cost at a place is the length of the longest word there. */
export interface WordFinder<T> {
  /** The longest word that begins at a place, as a number for `valueOf` and `lengthOf`; 0 where none does. */
  readonly find: (text: string, at: number) => number;
  readonly valueOf: (found: number) => T | undefined;
  readonly lengthOf: (found: number) => number;
  /** The characters with which words begin. */
  readonly beginnings: readonly number[];
}

/**
 * A tree of words by their characters, in flat arrays: the children of a node stand side by side, and most nodes have one. As a
 * tree of maps it cost four times as much at each character, and as much again to build. The first of equal words stays.
 */
export function wordFinderOf<T>(entries: Iterable<readonly [string, T]>): WordFinder<T> {
  const meanings = new Map<string, T>();
  for (const [word, meaning] of entries) if (!meanings.has(word)) meanings.set(word, meaning);
  meanings.delete('');
  // In order words that begin alike stand together: a node is a stretch of them, and its word, if it has one, their first.
  const words = [...meanings.keys()].sort();
  const stretches = [{ from: 0, to: words.length, depth: 0 }];
  const codes: number[] = [0];
  const firstChildren: number[] = [];
  const values: (T | undefined)[] = [];
  const ends: number[] = [];
  // Level by level, so that what stands side by side is known when its parent is reached. Number 0 is the root.
  for (const { from, to, depth } of stretches) {
    const own = words[from] ?? '';
    const isWord = own.length === depth;
    values.push(isWord ? meanings.get(own) : undefined);
    ends.push(isWord ? depth : 0);
    firstChildren.push(stretches.length);
    for (let at = isWord ? from + 1 : from; at < to; ) {
      const code = words[at]?.charCodeAt(depth) ?? 0;
      let end = at + 1;
      while (end < to && words[end]?.charCodeAt(depth) === code) end++;
      stretches.push({ from: at, to: end, depth: depth + 1 });
      codes.push(code);
      at = end;
    }
  }
  firstChildren.push(stretches.length);
  const lengths = Uint8Array.from(ends);
  const code = Uint16Array.from(codes);
  const first = Uint32Array.from(firstChildren);
  // Every character of a text asks for these.
  const beginnings = new Uint16Array(0x10000);
  for (let i = 1; i < (first[1] ?? 0); i++) beginnings[code[i] ?? 0] = i;
  const find = (text: string, at: number): number => {
    let node = beginnings[text.charCodeAt(at)] ?? 0;
    let found = 0;
    for (let i = at + 1; node !== 0; i++) {
      if (lengths[node] !== 0) found = node;
      const next = text.charCodeAt(i);
      const end = first[node + 1] ?? 0;
      let child = first[node] ?? 0;
      while (child < end && code[child] !== next) child++;
      node = child < end ? child : 0;
    }
    return found;
  };
  return {
    find,
    valueOf: (found) => values[found],
    lengthOf: (found) => lengths[found] ?? 0,
    beginnings: codes.slice(first[0], first[1]),
  };
}

/** All words of a template: `{上|去}年` is 上年 and 去年. Braces do not nest. */
export function expand(template: string): string[] {
  const open = template.indexOf('{');
  const close = template.indexOf('}', open);
  if (open < 0 || close < 0) return [template];
  const tails = expand(template.slice(close + 1));
  return template
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => template.slice(0, open) + choice + tail));
}
