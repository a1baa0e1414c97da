/** New values for some cells of a system, by cell index, in ascending order of cell. */
export interface ChangeSet {
  readonly cells: readonly number[];
  readonly values: readonly number[];
}

/**
 * What unknown figures have to say on changes: there is room for them; there is, but they leave open what the changed
 * figures must be; or there is none, as long as no cell of `conflict` changes.
 */
export type Verdict =
  | { readonly room: 'one'; readonly changes: ChangeSet }
  | { readonly room: 'many' }
  | { readonly room: 'none'; readonly conflict: readonly number[] };
