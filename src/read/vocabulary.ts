import {
  type Block,
  type ColumnHead,
  isRowGroup,
  type Label,
  type Rows,
  type TableDeclaration,
  type TableKey,
} from '../form/declaration.js';
import { type Edition, editionKeys, editions, tableKeys } from '../form/editions.js';
import { numeralAt } from '../form/numerals.js';
import { type LabelNumeral, labelText } from './label-text.js';

/** What a label of the form stands for. */
export type LabelTarget =
  | {
      readonly kind: 'row';
      readonly table: TableKey;
      /** Path below the table; of a row of figures or of a group of rows. */
      readonly path: string;
    }
  | { readonly kind: 'column'; readonly table: TableKey; readonly key: string }
  | { readonly kind: 'head' | 'title' | 'corner'; readonly table: TableKey; readonly zh: string };

/** One wording of the form, and what it stands for in the editions that have it. */
export interface Word {
  /** The wording without numeral, brackets and punctuation. */
  readonly core: string;
  readonly target: LabelTarget;
  /** Names the target whatever its edition. */
  readonly id: string;
  readonly editions: readonly Edition[];
  readonly numeral?: LabelNumeral;
}

/** The words of the form, and the explanations that stand in brackets beside them. */
export interface Vocabulary {
  readonly words: readonly Word[];
  readonly byCore: ReadonlyMap<string, readonly Word[]>;
  /** Words by their first characters, {@link startLength} of them; shorter words are not among them. */
  readonly byStart: ReadonlyMap<string, readonly Word[]>;
  /** Every wording and explanation; a part of one of them is a piece of a broken label. */
  readonly texts: readonly string[];
  /** The labels as the form prints them, with numeral and explanation and without. */
  readonly printed: ReadonlySet<string>;
}

export const startLength = 4;

// Filled on first use; the contents never change.
let cached: Vocabulary | undefined;

/** Every label of every edition of the form, as labels are compared. */
export function vocabulary(): Vocabulary {
  cached ??= collect();
  return cached;
}

function collect(): Vocabulary {
  const words = new Map<string, Word & { editions: Edition[] }>();
  const texts = new Set<string>();
  const printed = new Set<string>();
  const add = (edition: Edition, label: Label, target: LabelTarget, lead = ''): void => {
    const numeral = lead === '' ? undefined : labelText(`${lead}项`).numeral;
    for (const text of [label.zh, `${lead}${label.zh}`, `${lead}${label.zh}${label.note ?? ''}`])
      printed.add(text);
    for (const wording of [label.zh, label.short, ...(label.aliases ?? [])]) {
      if (wording === undefined) continue;
      const { core, full } = labelText(wording);
      texts.add(full);
      const id = targetId(target);
      const known = words.get(`${core} ${id}`);
      if (known && !known.editions.includes(edition)) known.editions.push(edition);
      if (!known) {
        words.set(`${core} ${id}`, {
          core,
          target,
          id,
          editions: [edition],
          ...(numeral === undefined ? {} : { numeral }),
        });
      }
    }
    if (label.note !== undefined) texts.add(labelText(label.note).full);
  };
  for (const edition of editionKeys) {
    for (const table of tableKeys) {
      const declaration: TableDeclaration = editions[edition].tables[table];
      for (const block of declaration.blocks) addBlock(edition, table, declaration, block, add);
    }
  }
  const all = [...words.values()];
  return {
    words: all,
    byCore: grouped(all, ({ core }) => core),
    byStart: grouped(
      all.filter(({ core }) => core.length >= startLength),
      ({ core }) => core.slice(0, startLength),
    ),
    texts: [...texts],
    printed,
  };
}

function grouped(words: readonly Word[], keyOf: (word: Word) => string): Map<string, Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const key = keyOf(word);
    const same = groups.get(key);
    if (same) same.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Adds a label, and the numeral that the form prints before it. */
type Add = (edition: Edition, label: Label, target: LabelTarget, lead?: string) => void;

function addBlock(
  edition: Edition,
  table: TableKey,
  { numbered, printed }: TableDeclaration,
  block: Block,
  add: Add,
): void {
  if (block.title) add(edition, block.title, { kind: 'title', table, zh: block.title.zh });
  if (block.corner) add(edition, block.corner, { kind: 'corner', table, zh: block.corner.zh });
  for (const [key, column] of Object.entries(block.columns)) {
    add(edition, column, { kind: 'column', table, key });
  }
  const heads = (level: readonly (string | ColumnHead)[]): void => {
    for (const head of level) {
      if (typeof head === 'string') continue;
      add(edition, head, { kind: 'head', table, zh: head.zh });
      heads(head.over);
    }
  };
  heads(block.heads ?? []);
  const rows = (level: Rows, above: readonly string[], group = ''): void => {
    Object.entries(level).forEach(([key, row], index) => {
      const path = [...above, key];
      const target: LabelTarget = { kind: 'row', table, path: path.join('.') };
      add(edition, row, target, numbered ? numeralAt(above.length, index).zh : '');
      // A heading of its own names the group too: 行政诉讼（未经复议直接起诉）.
      if (printed === 'across' && group !== '') add(edition, inGroup(group, row), target);
      if (isRowGroup(row)) rows(row.rows, path, row.zh);
    });
  };
  rows(block.rows, []);
}

function inGroup(group: string, { zh, en, aliases = [] }: Label): Label {
  return { zh: `${group}${zh}`, en, aliases: aliases.map((alias) => `${group}${alias}`) };
}

function targetId(target: LabelTarget): string {
  switch (target.kind) {
    case 'row':
      return `row ${target.table}.${target.path}`;
    case 'column':
      return `column ${target.table}.${target.key}`;
    default:
      return `${target.kind} ${target.table} ${target.zh}`;
  }
}
