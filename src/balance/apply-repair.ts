import type { CellRepair, Repair, RepairKind } from '../finding/repair.js';
import { cellSpecAt, readCell, setCell } from '../report/cells.js';
import { DisclosureReportError } from '../report/error.js';
import { shown, type Wording } from '../report/phrase.js';
import type { DisclosureReport } from '../report/report.js';
import { isCount } from './count.js';
import { brokenAsPrinted, brokenBalances, isPossible, knownFigures } from './known-figures.js';
import { printedSystems } from './report-systems.js';

/** One line of the log of a repair. */
export interface RepairLogEntry extends CellRepair {
  /** The mistake that the change undoes. */
  reason: RepairKind;
}

/** A mended report, and what was changed to mend it. */
export interface Repaired<R extends DisclosureReport = DisclosureReport> {
  /** The report with the repair carried out. */
  report: R;
  /** The changes made, in the order of the repair. */
  log: RepairLogEntry[];
}

/**
 * A report with a repair carried out, and the log of what was changed. The report given is untouched.
 *
 * @throws {DisclosureReportError} `conflicting-repair` where the report no longer holds the figures that the repair was
 * found for, where it would print anything but counts, or where carrying it out would break a balance that holds;
 * `unknown-cell`, `invalid-value` as `setCell`.
 *
 * @example
 * const [repair] = diagnoseReport(report).repairs
 * repair && applyRepair(report, repair).log // [{ cell, from: 52, to: 25, reason: 'digits-interchanged' }]
 */
export function applyRepair<R extends DisclosureReport>(report: R, repair: Repair): Repaired<R> {
  const log: RepairLogEntry[] = [];
  let repaired = report;
  for (const { cell, from, to } of repair.changes) {
    const spec = cellSpecAt(report, cell);
    const printed = readCell(report, spec);
    if (printed !== from) {
      const values = { figure: String(from) };
      refuse(
        cell,
        { phrase: 'the figure {figure} that the repair was found for', values },
        shown(String(printed)),
      );
    }
    if (spec.column.column.measure === 'count' && !isCount(to)) {
      refuse(cell, 'a repair to whole numbers from zero up', shown(String(to)));
    }
    // cellSpecAt has made sure that the cell is one of this report's own.
    repaired = setCell(repaired, cell as Parameters<typeof setCell<R>>[1], to);
    log.push({ cell, from, to, reason: repair.kind });
  }
  const broken = newlyBroken(report, repaired);
  if (broken !== undefined) {
    const [first] = repair.changes;
    refuse(first?.cell ?? 'changes', 'a repair that breaks no balance', {
      phrase: 'one that breaks "{balance}"',
      values: { balance: broken },
    });
  }
  return { report: repaired, log };
}

/** The first balance that holds before, or leaves room for its blanks, and does not after. */
function newlyBroken(before: DisclosureReport, after: DisclosureReport): string | undefined {
  const earlier = printedSystems(before).map(knownFigures);
  const known = earlier.flatMap(brokenAsPrinted);
  const sound = earlier.filter(isPossible).map(({ system }) => system);
  return printedSystems(after)
    .map(knownFigures)
    .flatMap((figures) => {
      const broken = brokenAsPrinted(figures).filter((id) => !known.includes(id));
      return sound.includes(figures.system) ? [...broken, ...brokenBalances(figures)] : broken;
    })
    .at(0);
}

function refuse(path: string, expected: Wording, received: Wording): never {
  throw new DisclosureReportError({ code: 'conflicting-repair', path, expected, received });
}
