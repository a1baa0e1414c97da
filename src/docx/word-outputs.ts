import type * as Docx from 'docx';
import type { NodeKind } from '../layout/nodes.js';

type CellKind = 'head' | 'corner' | 'figure';

/** What each kind of node becomes: a file, a cell of a table, or what stands below one another on a page. */
export type WordOutputs = { document: Docx.Document } & Record<CellKind, Docx.TableCell> &
  Record<Exclude<NodeKind, CellKind | 'document'>, readonly (Docx.Paragraph | Docx.Table)[]>;
