import type { Locale } from '../form/locale.js';
import type { PartKey, TopicKey } from '../form/parts.js';
import type { DiffNode } from './diff-nodes.js';
import type { FindingsNode } from './finding-nodes.js';
import type { CellNode, TableNode } from './table-nodes.js';

/** A whole report, laid out: what a renderer draws, and nothing about how. Plain JSON. */
export interface DocumentNode {
  readonly kind: 'document';
  /** Whether it shows a report, or what changed from one to another. */
  readonly form: 'report' | 'diff';
  /** The language of the document; a node in another one says so. */
  readonly lang: Locale;
  /** The title, drawn first. */
  readonly title: TitleNode;
  /** What comes below the title, in order. */
  readonly children: readonly SectionNode[];
}

/** What stands between the title and the end of a document, in order. */
export type SectionNode = FactsNode | PreambleNode | PartNode | NoteNode | FindingsNode;

export interface TitleNode {
  readonly kind: 'title';
  readonly text: string;
  readonly lang?: Locale;
}

/** Facts of the header that title and preamble need not say: a label with its colon, and the fact. */
export interface FactsNode {
  readonly kind: 'facts';
  readonly items: readonly { readonly label: string; readonly text: string; readonly lang?: Locale }[];
}

/** What stands before part one. */
export interface PreambleNode {
  readonly kind: 'preamble';
  readonly children: readonly ProseNode[];
}

/** One of the six parts, under its heading; in a comparison also the header and the preamble. */
export interface PartNode {
  readonly kind: 'part';
  readonly part: PartKey | 'header' | 'preamble';
  readonly id: string;
  /** The heading with its numeral, such as 一、总体情况. */
  readonly heading: string;
  readonly children: readonly (ProseNode | TableNode | NoteNode | DiffNode)[];
}

export type ProseNode = HeadingNode | ParagraphNode;

/** A heading inside a part, such as （一）主动公开情况. */
export interface HeadingNode {
  readonly kind: 'heading';
  readonly text: string;
  readonly topic?: TopicKey;
  readonly lang?: Locale;
}

export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly lang?: Locale;
  /** An instruction of the blank form, to be replaced by prose. */
  readonly placeholder?: true;
}

/** A remark of the layout itself, such as on figures that the form drawn has no cell for. */
export interface NoteNode {
  readonly kind: 'note';
  readonly text: string;
}

/** Every node there is; a renderer has a handler for each kind. */
export type LayoutNode =
  | DocumentNode
  | TitleNode
  | FactsNode
  | PreambleNode
  | PartNode
  | HeadingNode
  | ParagraphNode
  | NoteNode
  | TableNode
  | CellNode
  | FindingsNode
  | DiffNode;

/** What tells one node from another; a renderer has a handler for each. */
export type NodeKind = LayoutNode['kind'];

/** The node of a kind. */
export type NodeOf<K extends NodeKind> = Extract<LayoutNode, { readonly kind: K }>;
