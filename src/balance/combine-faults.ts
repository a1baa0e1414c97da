import type { Repair } from '../finding/repair.js';
import type { Diagnosis, DiagnosisStatus, Fault } from './diagnosis.js';
import type { LocatedFault } from './locate-fault.js';

const mostRepairs = 1000;

/** A located fault with its repairs ranked and their shares. */
export function toFault({ broken, explanations, undetermined, searched, isComplete }: LocatedFault): Fault {
  const heaviest = Math.max(...explanations.map(({ weight }) => weight));
  const shares = explanations.map(({ weight }) => Math.exp(weight - heaviest));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const repairs = explanations
    .map(
      ({ changes, kind, assumes }, i): Repair => ({
        changes: [...changes],
        kind,
        resolves: [...broken],
        share: (shares[i] ?? 0) / whole,
        ...(assumes ? { assumes } : {}),
      }),
    )
    // A stable sort: equally plausible repairs keep the order of the form.
    .sort((a, b) => b.share - a.share);
  const open = undetermined.map((cells) => cells.map((cell) => cell.path));
  const found = repairs.length + open.length;
  const isProven = isComplete && repairs.length === 1 && open.length === 0;
  const status = found === 0 ? 'unexplained' : isProven ? 'located' : 'ambiguous';
  return { status, broken: [...broken], repairs, undetermined: open, searched };
}

/** The diagnosis of a whole report: every choice of one repair of each fault. */
export function combineFaults(faults: Fault[], maxChanges: number): Diagnosis {
  if (faults.length === 0) {
    return { status: 'balanced', repairs: [], ties: 0, searched: maxChanges, faults };
  }
  const ties = faults.reduce((product, fault) => product * fault.repairs.length, 1);
  const searched = Math.min(...faults.map((fault) => fault.searched));
  const worst =
    faults
      .map((fault) => fault.status)
      .sort(byCertainty)
      .at(-1) ?? 'unexplained';
  let repairs: Repair[] = [{ changes: [], kind: 'several', resolves: [], share: 1 }];
  for (const fault of faults) {
    repairs = repairs
      .flatMap((repair) => fault.repairs.map((next) => joined(repair, next)))
      .sort((a, b) => b.share - a.share)
      .slice(0, mostRepairs);
  }
  return { status: worst, repairs, ties, searched, faults };
}

const certainty: readonly DiagnosisStatus[] = ['balanced', 'located', 'ambiguous', 'unexplained'];

function byCertainty(a: DiagnosisStatus, b: DiagnosisStatus): number {
  return certainty.indexOf(a) - certainty.indexOf(b);
}

function joined(a: Repair, b: Repair): Repair {
  return {
    changes: [...a.changes, ...b.changes],
    kind: a.changes.length === 0 ? b.kind : 'several',
    resolves: [...a.resolves, ...b.resolves],
    share: a.share * b.share,
    ...((a.assumes ?? b.assumes) ? { assumes: 'blank-is-zero' } : {}),
  };
}
