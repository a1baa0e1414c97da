import type { RowSpec } from '../form/table-spec.js';
import type { PrintedFigures } from './printed-rows.js';

/** A printed row together with the row of the form that it is. */
export interface RowOfForm {
  readonly printed: PrintedFigures;
  readonly row: RowSpec;
}
