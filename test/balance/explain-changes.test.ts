import { describe, expect, it } from 'vitest';
import { explainChanges } from '../../src/balance/explain-changes.js';
import type { SpecifiedChange } from '../../src/balance/explain-pair.js';
import { type CellSpec, findCell } from '../../src/form/table-spec.js';

function change(path: string, from: number | null, to: number): SpecifiedChange {
  const spec = findCell(`requests.${path}`, '2021');
  if (!spec) throw new Error(`no cell ${path}`);
  return { spec, from, to };
}

const none = () => null;
/** What is explained, and how probable it is besides the place of the mistake. */
function explain(changes: SpecifiedChange[], lastYear: (spec: CellSpec) => number | null = none) {
  const { kind, weight } = explainChanges(changes, null, lastYear);
  return { kind, likelihood: Math.exp(weight) / (0.01 / 175) ** changes.length };
}

const person = 'outcomes.granted.naturalPerson';
const enterprise = 'outcomes.granted.commercialEnterprise';
const total = 'outcomes.granted.total';

describe('one change', () => {
  it.each([
    ['a blank that stands for a figure', change(person, null, 7), 'lost-to-zero', 0.05],
    ['zero', change(person, 0, 7), 'lost-to-zero', 0.05],
    ['a figure below zero', change(person, -5, 5), 'other-figure', 0.1],
    ['a fraction', change(person, 2.5, 25), 'other-figure', 0.1],
    ['a slip of a digit', change(person, 52, 25), 'digits-interchanged', 14 / 152],
    ['a slip of a digit in a total', change(total, 52, 25), 'digits-interchanged', 14 / 152],
    ['any other figure', change(person, 381, 25), 'other-figure', 0.001 / 382],
    ['any other figure of a total', change(total, 381, 25), 'total-not-recalculated', 0.01 / 382],
  ])('of %s', (_, changed, kind, likelihood) => {
    const explained = explain([changed]);
    expect(explained.kind).toBe(kind);
    expect(explained.likelihood).toBeCloseTo(likelihood, 9);
  });

  it('of last year’s figure, unless that is a slip just as well or nothing at all', () => {
    const lastYear = (figure: number) => (spec: CellSpec) => (spec.path.endsWith(person) ? figure : null);
    const previous = explain([change(person, 381, 25)], lastYear(381));
    expect(previous.kind).toBe('previous-year');
    expect(previous.likelihood).toBeCloseTo(0.02, 9);
    expect(explain([change(person, 381, 25)], lastYear(380)).kind).toBe('other-figure');
    expect(explain([change(person, 52, 25)], lastYear(52)).kind).toBe('digits-interchanged');
    expect(explain([change(person, 0, 25)], lastYear(0)).kind).toBe('lost-to-zero');
    expect(explain([change(enterprise, 381, 25)], lastYear(381)).kind).toBe('other-figure');
  });

  it('names the cell and both figures', () => {
    expect(explainChanges([change(person, 52, 25)], null, none).changes).toEqual([
      { cell: `requests.${person}`, from: 52, to: 25 },
    ]);
  });
});

describe('several changes', () => {
  const act = Math.log(0.01 / 5 / 150);

  it('are as improbable as all their mistakes together', () => {
    const changes = [change(person, 52, 25), change('received.naturalPerson', 117, 17)];
    expect(explain(changes).kind).toBe('several');
    const single = (one: SpecifiedChange) => explainChanges([one], null, none).weight;
    const sum = changes.reduce((weight, one) => weight + single(one), 0);
    expect(explainChanges(changes, null, none).weight).toBeCloseTo(sum, 9);
  });

  it('are two neighbours exchanged, even where each is a slip of a digit', () => {
    for (const [one, other] of [
      [381, 25],
      [52, 25],
    ] as const) {
      const changes = [change(person, one, other), change(enterprise, other, one)];
      const { kind, weight } = explainChanges(changes, null, none);
      expect(kind).toBe('swapped-across');
      expect(weight).toBeCloseTo(act, 9);
    }
  });

  it('are the act that moved the line', () => {
    const moved = [change(person, 381, 25), change(total, 25, 4000)];
    const { kind, weight } = explainChanges(moved, 'row-shifted', none);
    expect(kind).toBe('row-shifted');
    expect(weight).toBeCloseTo(act, 9);
  });

  it('are a wrong part that was added up', () => {
    const { kind, weight } = explainChanges([change(person, 52, 25), change(total, 79, 52)], null, none);
    expect(kind).toBe('error-summed');
    // One mistake, and one total in five is calculated from what is printed.
    expect(weight).toBeCloseTo(Math.log(((0.01 / 175) * (14 / 152)) / 5), 9);
  });

  it('are totals not calculated anew where all are totals', () => {
    const totals = [change(total, 381, 25), change('received.total', 9000, 12)];
    expect(explain(totals).kind).toBe('total-not-recalculated');
    expect(explain([...totals, change(person, 4000, 7)]).kind).toBe('several');
    expect(explain([change(person, 4000, 7), change('received.naturalPerson', 381, 25)]).kind).toBe(
      'several',
    );
  });
});
