import type { DiffNode } from '../layout/diff-nodes.js';
import type { LayoutNode, NodeKind, NodeOf } from '../layout/nodes.js';

/**
 * What the handler of a kind returns: `T`, or where `T` lists an output for every kind, the one of that kind.
 *
 * A renderer to strings has one `T`; one to a library's objects has paragraphs here and table cells there.
 */
export type OutputOf<T, K extends NodeKind> = [T] extends [Record<NodeKind, unknown>] ? T[K] : T;

/** Draws a node, by the handler of its kind. */
export type Render<T> = <N extends LayoutNode>(node: N) => OutputOf<T, N['kind']>;

/** A handler for each kind of node: it draws the node, and calls `render` for the nodes inside it. */
export type Handlers<T> = {
  readonly [K in NodeKind]: (node: NodeOf<K>, render: Render<T>) => OutputOf<T, K>;
};

/**
 * A renderer from a table of handlers, one for each kind of node of a layout. A missing handler does not compile.
 *
 * To change one thing about a renderer, spread its handlers and put your own over them.
 *
 * @example
 * const render = defineRenderer<string>({ ...htmlHandlers, title: ({ text }) => `<h1 class="big">${escapeHtml(text)}</h1>` });
 * render(layoutReport(report));
 */
export function defineRenderer<T>(handlers: Handlers<T>): Render<T> {
  const render: Render<T> = <N extends LayoutNode>(node: N) => {
    // The handler under a node's own kind takes exactly that node; TypeScript cannot tie the two unions together.
    const handler = handlers[node.kind] as unknown as (node: N, render: Render<T>) => OutputOf<T, N['kind']>;
    return handler(node, render);
  };
  return render;
}

/** The handlers of the nodes that only comparisons have. */
export type DiffHandlers<T> = Pick<Handlers<T>, DiffNode['kind']>;
