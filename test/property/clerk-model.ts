import type { Cell, CellPath } from '../../src/index.js';

/** What a clerk has on paper: a figure for each path, and the sheets put aside. It knows nothing of the library but the paths. */
export interface Paper {
  cells: Map<CellPath, Cell>;
  past: Map<CellPath, Cell>[];
}

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const results = ['upheld', 'corrected', 'otherResult', 'pending'];

/** A total and the cells that it sums. */
export interface Sum {
  total: CellPath;
  parts: CellPath[];
}

/** The sums as the form's own note states them, found by hand in the names of the paths. Totals come after what they sum. */
export function sumsOf(cells: Paper['cells']): Sum[] {
  const paths = [...cells.keys()];
  // Put together from names that the paths consist of; `at` makes sure.
  const at = (path: string): CellPath => {
    const known = paths.find((candidate) => candidate === path);
    if (!known) throw new Error(`no cell ${path}`);
    return known;
  };
  const requestRows = paths
    .filter(
      (path) =>
        path.startsWith('requests.') && path.endsWith('.total') && path !== 'requests.outcomes.total.total',
    )
    .map((path) => path.slice(0, -'.total'.length))
    .filter((row) => row !== 'requests.outcomes');
  const outcomes = requestRows.filter((row) => row.startsWith('requests.outcomes.'));
  const rowSum = (row: string): Sum => ({
    total: at(`${row}.total`),
    parts: applicants.map((column) => at(`${row}.${column}`)),
  });
  const groups = [
    'disputes.reconsideration',
    'disputes.litigation.direct',
    'disputes.litigation.afterReconsideration',
  ];
  return [
    ...requestRows.map(rowSum),
    ...applicants.map((column) => ({
      total: at(`requests.outcomes.total.${column}`),
      parts: outcomes.map((row) => at(`${row}.${column}`)),
    })),
    rowSum('requests.outcomes.total'),
    ...groups.map((group) => ({
      total: at(`${group}.total`),
      parts: results.map((result) => at(`${group}.${result}`)),
    })),
  ];
}

/** The totals as a clerk adds them up: from details, a sum with an unknown part being unknown. */
export function addUp(cells: Paper['cells']): Map<CellPath, Cell> {
  const totals = new Map<CellPath, Cell>();
  for (const { total, parts } of sumsOf(cells)) {
    let sum: Cell = 0;
    for (const part of parts) {
      const value: Cell = (totals.has(part) ? totals.get(part) : cells.get(part)) ?? null;
      sum = sum === null || value === null ? null : sum + value;
    }
    totals.set(total, sum);
  }
  return totals;
}
