/** A tree of words by their characters. */
interface Node<T> {
  /** By character code: a lookup then allocates nothing. */
  next?: Map<number, Node<T>>;
  value?: T;
}

/** The longest word that begins at a place, and where it ends; `null` where none does. */
export type LongestWord<T> = (text: string, at: number) => { value: T; end: number } | null;

/** A look-up for many words at once: its cost at a place is the length of the longest word there. The first of equal words stays. */
export function longestWordOf<T>(entries: Iterable<readonly [string, T]>): LongestWord<T> {
  const root: Node<T> = {};
  for (const [template, value] of entries) {
    for (const word of expand(template)) add(root, word, value);
  }
  return (text, at) => {
    let node: Node<T> | undefined = root;
    let value: T | undefined;
    let end = at;
    for (let i = at; i < text.length; i++) {
      node = node.next?.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value === undefined) continue;
      value = node.value;
      end = i + 1;
    }
    return value === undefined ? null : { value, end };
  };
}

function add<T>(root: Node<T>, word: string, value: T): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    node.next ??= new Map();
    let next = node.next.get(code);
    if (!next) {
      next = {};
      node.next.set(code, next);
    }
    node = next;
  }
  if (node !== root) node.value ??= value;
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
