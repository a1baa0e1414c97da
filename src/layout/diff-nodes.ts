/** Nodes of a comparison of two reports. */
export type DiffNode = never;
