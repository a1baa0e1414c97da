import type { Label } from '../form/declaration.js';
import { type RowHeading, tableSpec } from '../form/table-spec.js';
import { expand, type WordFinder, wordFinderOf } from './trie.js';
import type { WordKind } from './word.js';
import { type WordSet, wordSet } from './word-set.js';
import { disputeWords } from './words-of-disputes.js';
import { otherWords } from './words-of-others.js';
import { publicationWords } from './words-of-publication.js';
import { outcomeWordings, requestWords } from './words-of-requests.js';
import { sentenceWords } from './words-of-sentences.js';

/** What a word of the vocabulary means. */
export interface Meaning {
  readonly kind: WordKind;
  /** The row, group or column of the form that it names, by its path below the table. */
  readonly of: string | null;
  /** The kind as a set of one. */
  readonly kinds: WordSet;
}

// Built on first use; the contents never change.
let words: readonly (readonly [string, Meaning])[] | undefined;
let finder: WordFinder<Meaning> | undefined;

/** The words of the vocabulary, to be found in a normal text. */
export function vocabulary(): WordFinder<Meaning> {
  finder ??= wordFinderOf(vocabularyWords());
  return finder;
}

/** Every word of the vocabulary. Where one has several meanings, the first counts. */
export function vocabularyWords(): readonly (readonly [string, Meaning])[] {
  words ??= [...entries()].flatMap(([template, { kind, of = null }]) => {
    const meaning = { kind, of, kinds: wordSet(kind) };
    return expand(template).map((word) => [word, meaning] as const);
  });
  return words;
}

/** A word, or words in a template, with what they mean. */
type Entry = readonly [string, { readonly kind: WordKind; readonly of?: string | undefined }];

function* entries(): Generator<Entry> {
  yield* outcomeLabels();
  for (const [of, words] of outcomeWordings) {
    for (const word of words) yield [word, { kind: 'outcome', of }];
  }
  yield* applicantLabels();
  yield* disputeLabels();
  for (const { kind, words, of } of [
    ...requestWords,
    ...disputeWords,
    ...publicationWords,
    ...otherWords,
    ...sentenceWords,
  ]) {
    for (const word of words) yield [word, { kind, of }];
  }
}

/** The rows under 本年度办理结果 and the groups they stand in, as the form words them. */
function* outcomeLabels(): Generator<Entry> {
  for (const edition of ['2021', '2019'] as const) {
    for (const row of tableSpec('requests', edition).rows) {
      if (row.leaf.sumOf || !row.path.startsWith('outcomes.')) continue;
      const keys = row.path.split('.');
      let heading: RowHeading | null = row;
      for (let depth = keys.length; depth > 1 && heading; depth--, heading = heading.parent) {
        const of = keys.slice(0, depth).join('.');
        // 其他 alone, the last row of its group, says nothing out of the table.
        for (const word of wordings(heading.label))
          if (word.length > 2) yield [word, { kind: 'outcome', of }];
      }
    }
  }
}

function* applicantLabels(): Generator<Entry> {
  for (const { key, column } of tableSpec('requests', '2021').blocks[0]?.columns ?? []) {
    if (column.sumOf || column.zh === '其他') continue;
    for (const word of wordings(column)) yield [word, { kind: 'applicant', of: key }];
  }
  for (const word of ['个人', '群众个人']) yield [word, { kind: 'applicant', of: 'naturalPerson' }];
  // The form has no column for all of them together.
  for (const word of ['法人{或|或者|和|及|、}{其他|其它}组织', '法人', '单位和组织', '{其他|其它}组织'])
    yield [word, { kind: 'applicant', of: 'organizations' }];
  yield ['企业', { kind: 'applicant', of: 'enterprises' }];
}

function* disputeLabels(): Generator<Entry> {
  const spec = tableSpec('disputes', '2021');
  for (const row of spec.rows) {
    for (const word of wordings(row.label)) yield [word, { kind: 'dispute', of: row.path }];
    const group = row.path.split('.')[0];
    if (row.parent && group !== undefined) {
      for (const word of wordings(row.parent.label)) yield [word, { kind: 'dispute', of: group }];
    }
  }
  for (const { key, column } of spec.blocks[0]?.columns ?? []) {
    if (column.sumOf) continue;
    for (const word of wordings(column)) yield [word, { kind: 'result', of: key }];
  }
}

/** The wordings of a label as normal text prints them. */
function wordings({ zh, short, aliases = [] }: Label): string[] {
  return [zh, ...(short === undefined ? [] : [short]), ...aliases];
}
