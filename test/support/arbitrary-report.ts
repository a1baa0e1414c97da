import fc from 'fast-check';
import { equationsOf } from '../../src/balance/equation.js';
import { withTotals } from '../../src/balance/totals.js';
import { createReport, type DisclosureReport, type Edition, setCell } from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';

/** A small deterministic generator of numbers in [0, 1): the same seed gives the same figures everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface BalancedOptions {
  year?: number;
  agency?: string;
  edition?: Edition;
  /** Edition of table two, where it differs from that of table three. */
  proactiveEdition?: Edition;
  /** About how many requests the report has in all. */
  requests?: number;
}

// What part of all requests natural persons and the five kinds of organizations make, and what part each outcome has; in
// published tables, roughly. Outcomes not named are rare.
const columnShare = [0.92, 0.045, 0.001, 0.003, 0.02, 0.011];
const rowShare: Readonly<Record<string, number>> = {
  granted: 0.4,
  partiallyGranted: 0.12,
  notHeld: 0.26,
  otherReason: 0.05,
  other: 0.06,
  petition: 0.05,
  overdueCorrection: 0.02,
  administrativeInquiry: 0.015,
  repeated: 0.012,
  requiresCreation: 0.01,
};

/** A factor from about a seventh to seven, around one. */
function jitter(random: () => number): number {
  return Math.exp(2 * (random() + random() - 1));
}

/**
 * A report that satisfies every balance, with figures spread as in real ones: most cells zero, most requests from natural
 * persons, a few large rows, a few requests carried over and forward.
 */
export function balancedReport(seed: number, options: BalancedOptions = {}): DisclosureReport {
  const random = seededRandom(seed);
  const { year = 2024, agency = '某市人民政府', requests = 150 } = options;
  const edition = options.edition ?? '2021';
  let report: DisclosureReport = createReport({
    year,
    agency,
    edition: edition as Edition,
    fill: 'zero',
    ...(options.proactiveEdition ? { proactive: { edition: options.proactiveEdition } } : {}),
  });

  const identities = equationsOf('requests', edition).filter((equation) => equation.kind === 'identity');
  const columnTotals = equationsOf('requests', edition).filter(
    (equation) => equation.kind === 'column-total',
  );
  const rowJitters = new Map<string, number>();
  const rowJitter = (row: string): number => {
    const known = rowJitters.get(row) ?? jitter(random);
    rowJitters.set(row, known);
    return known;
  };
  // A fraction of a request is one with that probability.
  const count = (expected: number): number => Math.floor(expected + random());
  columnShare.forEach((share, column) => {
    const outcomes = columnTotals[column]?.left ?? [];
    const [received, carriedOver] = identities[column]?.left ?? [];
    const carriedForward = identities[column]?.right[1];
    if (!received || !carriedOver || !carriedForward) return;
    const inColumn = requests * share * (column === 0 ? 1 : jitter(random));
    let handled = 0;
    for (const cell of outcomes) {
      const { key } = cell.row;
      const figure = count(inColumn * (rowShare[key] ?? 0.005) * rowJitter(key) * jitter(random) ** 0.3);
      handled += figure;
      report = setCell(report, cell.path, figure);
    }
    const forward = count(handled * 0.06 * random());
    const over = Math.min(handled + forward, count(handled * 0.06 * random()));
    report = setCell(report, carriedForward.path, forward);
    report = setCell(report, carriedOver.path, over);
    report = setCell(report, received.path, handled + forward - over);
  });
  for (const cell of cellSpecs(report)) {
    if (cell.table === 'requests' || cell.column.column.sumOf) continue;
    const most = cell.table === 'disputes' ? requests * 0.1 + 2 : requests * 2;
    const figure = random() < 0.5 ? 0 : Math.floor(random() ** 2 * most);
    const { measure } = cell.column.column;
    if (measure === 'amount')
      report = setCell(report, cell.path, (figure * 1e4 + Math.floor(random() * 1e4)) / 1e4);
    else report = setCell(report, cell.path, measure === 'change' && random() < 0.3 ? 0 - figure : figure);
  }
  return withTotals(report);
}

/** Balanced reports for property tests: both editions, mixed ones, from no requests at all to six digits. */
export const arbitraryBalancedReport: fc.Arbitrary<DisclosureReport> = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    edition: fc.constantFrom<Edition>('2019', '2021'),
    proactiveEdition: fc.constantFrom<Edition>('2019', '2021'),
    requests: fc.constantFrom(0, 3, 15, 150, 3000, 400_000),
  })
  .map(({ seed, edition, proactiveEdition, requests }) =>
    balancedReport(seed, { edition, proactiveEdition, requests, year: edition === '2019' ? 2020 : 2024 }),
  );
