import type { Equation, EquationKind } from '../balance/equation.js';
import { equationsOf } from '../balance/equation.js';
import { exactDifference, exactSum } from '../balance/exact-sum.js';
import type { MessageCatalogue, SumEvidence } from '../finding/message-catalogue.js';
import { messagesIn } from '../finding/messages.js';
import type { TableKey } from '../form/declaration.js';
import type { CellSpec } from '../form/table-spec.js';
import { describeCell, describeColumn } from '../report/describe-cell.js';
import type { TableFigures } from '../report/figures.js';
import type { Cell } from '../report/report.js';
import type { CatalogueRule, LocalText, Outcome } from './rule.js';

/** The ids of rules whose evidence is a broken sum. */
export type SumRuleId = {
  [Id in keyof MessageCatalogue]: MessageCatalogue[Id] extends (evidence: SumEvidence) => string ? Id : never;
}[keyof MessageCatalogue];

/** The rule that all equations of one kind hold in a table. Each equation is one check. */
export function equationRule<Id extends SumRuleId>(
  id: Id,
  table: TableKey,
  kind: EquationKind,
  basis: LocalText,
): CatalogueRule<Id> {
  return {
    id,
    severity: 'error',
    basis,
    reads: { parts: [table] },
    check({ figures }) {
      const outcomes: Outcome[] = [];
      for (const equation of equationsOf(table, figures[table].spec.edition)) {
        if (equation.kind === kind) outcomes.push(checkEquation(id, equation, figures[table]));
      }
      return outcomes;
    },
  };
}

function checkEquation(id: SumRuleId, equation: Equation, { values }: TableFigures): Outcome {
  const left = quickSum(equation.left, values);
  const right = quickSum(equation.right, values);
  if (left === null || right === null) return 'undecided';
  if (left === right) return 'held';
  const expected = exact(equation.left, values);
  const actual = exact(equation.right, values);
  if (expected === actual) return 'held';
  const { total } = equation;
  return {
    // The total is the figure in doubt; an identity has none, and all its cells are.
    cells: total ? [total.path, ...equation.left.map((cell) => cell.path)] : equation.cells,
    expected,
    actual,
    message: (locale) =>
      messagesIn(locale)[id]({
        place: total
          ? describeCell(total.path, { edition: total.edition, locale })
          : columnOf(equation, locale),
        expected,
        actual,
        delta: exactDifference(actual, expected),
      }),
  };
}

function columnOf(equation: Equation, locale: 'zh-CN' | 'en'): string {
  const [cell] = equation.left;
  return cell ? describeColumn(cell, locale) : '';
}

/** The sum in floating point, exact for counts; `null` where a figure is unknown. NaN is no figure either. */
function quickSum(cells: readonly CellSpec[], values: readonly Cell[]): Cell {
  let sum = 0;
  for (const cell of cells) {
    const value = values[cell.index];
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return Number.isFinite(sum) ? sum : null;
}

// Only where floating point finds a difference: 0.1 + 0.2 is 0.3 as it is printed.
function exact(cells: readonly CellSpec[], values: readonly Cell[]): number {
  return exactSum(cells.map((cell) => values[cell.index] ?? null)) ?? Number.NaN;
}
