/** A look-up for many words at once: its cost at a place is the length of the longest word there. */
export interface WordFinder<T> {
  /** The longest word that begins at a place, as a number for `valueOf` and `lengthOf`; 0 where none does. */
  readonly find: (text: string, at: number) => number;
  readonly valueOf: (found: number) => T | undefined;
  readonly lengthOf: (found: number) => number;
  /** The characters with which words begin. */
  readonly beginnings: readonly number[];
}

/** A tree of words by their characters, while it grows. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
  /** The length of the word that ends here; 0 where none does. */
  length: number;
}

/**
 * A tree of words by their characters, in flat arrays: the children of a node stand side by side, and most nodes have one. As a
 * tree of maps it cost four times as much at each character. The first of equal words stays.
 */
export function wordFinderOf<T>(entries: Iterable<readonly [string, T]>): WordFinder<T> {
  // Level by level, so that what stands side by side is known when its parent is reached. Number 0 is the root.
  const nodes = [treeOf(entries)];
  const codes: number[] = [0];
  const firstChildren: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    firstChildren.push(nodes.length);
    for (const [code, child] of nodes[i]?.next ?? []) {
      nodes.push(child);
      codes.push(code);
    }
  }
  firstChildren.push(nodes.length);
  const values = nodes.map(({ value }) => value);
  const lengths = Uint8Array.from(nodes, ({ length }) => length);
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
    beginnings: [...(nodes[0]?.next.keys() ?? [])],
  };
}

function treeOf<T>(entries: Iterable<readonly [string, T]>): Node<T> {
  const root: Node<T> = { next: new Map(), value: undefined, length: 0 };
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i));
    if (node === root || node.length > 0) continue;
    node.value = value;
    node.length = word.length;
  }
  return root;
}

function childOf<T>({ next }: Node<T>, code: number): Node<T> {
  const known = next.get(code);
  if (known) return known;
  const child: Node<T> = { next: new Map(), value: undefined, length: 0 };
  next.set(code, child);
  return child;
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
