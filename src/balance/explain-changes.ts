import type { CellRepair, RepairKind } from '../finding/repair.js';
import type { CellSpec } from '../form/table-spec.js';
import { isCount } from './count.js';
import { explainSwap, isTotal, partSummedInto, type SpecifiedChange } from './explain-pair.js';
import { explainTyping } from './typing-error.js';
import type { WeighedChanges } from './weighed-changes.js';

// One mistake in a hundred figures, on any of the form's cells.
const oneMistake = Math.log(0.01 / 175);
/** An act that moves several figures at once is a fifth as common as a typing error, and can happen in about 150 places. */
const oneAct = Math.log(0.01 / 5 / 150);
const previousFigure = 0.02;
const leftOut = 0.05;
// How often a total is calculated from the figures in the table, wrong ones too, rather than counted by itself.
const summedAnyway = 0.2;

/** Names the mistakes that a set of changes undoes, and weighs how probable they are. `act`: the one act that moved a line. */
export function explainChanges(
  changes: readonly SpecifiedChange[],
  act: RepairKind | null,
  previous: (spec: CellSpec) => number | null,
): WeighedChanges {
  const repairs = changes.map(({ spec, from, to }): CellRepair => ({ cell: spec.path, from, to }));
  const singles = changes.map((change) => explainOne(change, previous(change.spec)));
  const weight = singles.reduce((sum, single) => sum + oneMistake + Math.log(single.likelihood), 0);
  const oneOf = act ?? explainSwap(changes);
  // However few figures it moved: no single mistake is likelier than a fifth of one.
  if (oneOf) return { changes: repairs, kind: oneOf, weight: oneAct };
  const part = partSummedInto(changes);
  if (part) {
    const { likelihood } = explainOne(part, previous(part.spec));
    const weightOfPart = oneMistake + Math.log(likelihood * summedAnyway);
    return { changes: repairs, kind: 'error-summed', weight: weightOfPart };
  }
  const [first] = singles;
  let kind: RepairKind = 'several';
  if (singles.length === 1 && first) kind = first.kind;
  else if (changes.every(({ spec }) => isTotal(spec))) kind = 'total-not-recalculated';
  return { changes: repairs, kind, weight };
}

function explainOne(
  { spec, from, to }: SpecifiedChange,
  lastYear: number | null,
): { kind: RepairKind; likelihood: number } {
  if (from === null) return { kind: 'lost-to-zero', likelihood: leftOut };
  // A figure that was no count says nothing of how it was typed.
  if (!isCount(from)) return { kind: 'other-figure', likelihood: 0.1 };
  const typing = explainTyping(to, from);
  if (lastYear === from && typing.likelihood < previousFigure) {
    return { kind: 'previous-year', likelihood: previousFigure };
  }
  if (typing.kind === 'other-figure' && isTotal(spec)) {
    return { kind: 'total-not-recalculated', likelihood: typing.likelihood * 10 };
  }
  return typing;
}
