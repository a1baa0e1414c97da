/** A look-up for many words at once: its cost at a place is the length of the longest word there. */
export interface WordFinder<T> {
  /** The longest word that begins at a place, as a number for `valueOf` and `lengthOf`; 0 where none does. */
  readonly find: (text: string, at: number) => number;
  readonly valueOf: (found: number) => T | undefined;
  readonly lengthOf: (found: number) => number;
  /** Whether a word begins with the character. */
  readonly begins: (code: number) => boolean;
}

/**
 * A tree of words by their characters, in flat arrays: node 0 is the root, and a step from a node by a character is found by
 * hashing both. As a tree of maps it cost four times as much at each character. The first of equal words stays.
 */
export function wordFinderOf<T>(entries: Iterable<readonly [string, T]>): WordFinder<T> {
  const values: (T | undefined)[] = [undefined];
  // The length of the word that ends at a node; 0 where none does.
  const lengths: number[] = [0];
  const steps = new Steps();
  for (const [template, value] of entries) {
    for (const word of expand(template)) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        let next = steps.from(node, code);
        if (next === 0) {
          next = values.length;
          values.push(undefined);
          lengths.push(0);
          steps.add(node, code, next);
        }
        node = next;
      }
      if (lengths[node] === 0) {
        values[node] = value;
        lengths[node] = word.length;
      }
    }
  }
  const find = (text: string, at: number): number => {
    let node = 0;
    let found = 0;
    for (let i = at; i < text.length; i++) {
      node = steps.from(node, text.charCodeAt(i));
      if (node === 0) break;
      if (lengths[node] !== 0) found = node;
    }
    return found;
  };
  return {
    find,
    valueOf: (found) => values[found],
    lengthOf: (found) => lengths[found] ?? 0,
    begins: (code) => steps.from(0, code) !== 0,
  };
}

/** The steps of a tree from node to node: a table with open addressing, kept at most half full. */
class Steps {
  private size = 0;
  private mask = 0xffff;
  private nodes = new Int32Array(this.mask + 1);
  private codes = new Uint16Array(this.mask + 1);
  /** The node that a step leads to; 0, the root, where the place is free. */
  private targets = new Int32Array(this.mask + 1);

  /** The node that a character leads to; 0 where none. */
  from(node: number, code: number): number {
    return this.targets[this.placeOf(node, code)] ?? 0;
  }

  add(node: number, code: number, target: number): void {
    if (++this.size * 2 > this.mask) this.grow();
    this.put(node, code, target);
  }

  private placeOf(node: number, code: number): number {
    const { mask, nodes, codes, targets } = this;
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (place &= mask; targets[place] !== 0; place = (place + 1) & mask)
      if (nodes[place] === node && codes[place] === code) break;
    return place;
  }

  private put(node: number, code: number, target: number): void {
    const place = this.placeOf(node, code);
    this.nodes[place] = node;
    this.codes[place] = code;
    this.targets[place] = target;
  }

  private grow(): void {
    const { nodes, codes, targets } = this;
    this.mask = this.mask * 2 + 1;
    this.nodes = new Int32Array(this.mask + 1);
    this.codes = new Uint16Array(this.mask + 1);
    this.targets = new Int32Array(this.mask + 1);
    targets.forEach((target, i) => {
      if (target !== 0) this.put(nodes[i] ?? 0, codes[i] ?? 0, target);
    });
  }
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
