/**
 * Scholtus, "Automatic correction of simple typing errors in numerical data with balance edits" (Statistics Netherlands,
 * discussion paper 09046, 2009), written anew from the paper as a baseline.
 *
 * Only a figure that is in no satisfied balance may be corrected, and only to a value that one of its violated balances
 * demands and that one simple typing error explains. Of these corrections the choice that satisfies the most violated
 * balances is made, with at most one correction in each violated balance.
 */
import { equationsOf } from '../../../src/balance/equation.js';
import type { CellSpec } from '../../../src/form/table-spec.js';
import type { DisclosureReport } from '../../../src/index.js';
import { readCell } from '../../../src/report/cells.js';

export interface Correction {
  readonly cell: CellSpec;
  readonly to: number;
}

interface Edit {
  readonly terms: ReadonlyMap<CellSpec, number>;
  readonly residual: number;
}

interface Candidate extends Correction {
  readonly edits: readonly Edit[];
  /** How many violated balances it satisfies. */
  readonly satisfies: number;
}

/** The corrections that are made; where several choices are equally good, the first one found (the paper draws one). */
export function scholtusCorrections(report: DisclosureReport): readonly Correction[] {
  const edits = equationsOf('requests', report.requests.edition).map(({ left, right }): Edit => {
    const terms = new Map([
      ...left.map((cell): [CellSpec, number] => [cell, 1]),
      ...right.map((cell): [CellSpec, number] => [cell, -1]),
    ]);
    let residual = 0;
    for (const [cell, sign] of terms) residual += sign * (readCell(report, cell) ?? 0);
    return { terms, residual };
  });
  const violated = edits.filter((edit) => edit.residual !== 0);
  const sound = new Set(
    edits.filter((edit) => edit.residual === 0).flatMap(({ terms }) => [...terms.keys()]),
  );
  const suspects = [...new Set(violated.flatMap(({ terms }) => [...terms.keys()]))].filter(
    (cell) => !sound.has(cell),
  );
  const candidates = suspects.flatMap((cell) => candidatesFor(cell, readCell(report, cell) ?? 0, violated));
  return bestChoice(candidates, violated);
}

function candidatesFor(cell: CellSpec, printed: number, violated: readonly Edit[]): Candidate[] {
  const edits = violated.filter(({ terms }) => terms.has(cell));
  const demanded = edits.map(({ terms, residual }) => printed - residual * (terms.get(cell) ?? 1));
  return [...new Set(demanded)]
    .filter((to) => to >= 0 && isSimpleTypingError(to, printed))
    .map((to) => ({ cell, to, edits, satisfies: demanded.filter((value) => value === to).length }));
}

function bestChoice(candidates: readonly Candidate[], violated: readonly Edit[]): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  let most = 0;
  const choose = (
    from: number,
    chosen: readonly Candidate[],
    used: ReadonlySet<Edit>,
    count: number,
  ): void => {
    if (count > most) {
      most = count;
      best = chosen;
    }
    const edit = violated[from];
    // Every balance still open can be satisfied at most once.
    const open = violated.reduce((sum, other, i) => sum + (i >= from && !used.has(other) ? 1 : 0), 0);
    if (!edit || count + open <= most) return;
    if (!used.has(edit)) {
      for (const candidate of candidates) {
        if (!candidate.edits.includes(edit) || candidate.edits.some((other) => used.has(other))) continue;
        choose(
          from + 1,
          [...chosen, candidate],
          new Set([...used, ...candidate.edits]),
          count + candidate.satisfies,
        );
      }
    }
    choose(from + 1, chosen, new Set([...used, edit]), count);
  };
  choose(0, [], new Set(), 0);
  return best;
}

/** Two adjacent digits interchanged, or one digit added, omitted or replaced. */
function isSimpleTypingError(intended: number, printed: number): boolean {
  const a = String(intended);
  const b = String(printed);
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const one = a.slice(start);
  const other = b.slice(start);
  const interchanged = one.slice(0, 2) === [...other.slice(0, 2)].reverse().join('');
  return (
    one.slice(1) === other.slice(1) ||
    one === other.slice(1) ||
    one.slice(1) === other ||
    (interchanged && one.slice(2) === other.slice(2))
  );
}
