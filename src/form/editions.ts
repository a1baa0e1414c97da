import type { EditionDeclaration, TableKey } from './declaration.js';
import { edition2019 } from './edition-2019.js';
import { edition2021 } from './edition-2021.js';

/** Every edition of the form, oldest first. A new edition is one declaration file and one line here. */
export const editions = {
  '2019': edition2019,
  '2021': edition2021,
} as const satisfies Record<string, EditionDeclaration>;

export type Editions = typeof editions;

/** An edition of the form, named by the first year it was prescribed for. */
export type Edition = keyof Editions;

export const editionKeys: readonly Edition[] = ['2019', '2021'];

/** The tables of the report, in the order of the form. */
export const tableKeys: readonly TableKey[] = ['proactive', 'requests', 'disputes'];

/** The first year that any edition of the form covers. */
export const firstFormYear = 2019;
