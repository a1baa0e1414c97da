import { describe, expect, it } from 'vitest';
import {
  explainSwap,
  isTotal,
  partSummedInto,
  type SpecifiedChange,
} from '../../src/balance/explain-pair.js';
import { type CellSpec, findCell } from '../../src/form/table-spec.js';

function at(path: string): CellSpec {
  const cell = findCell(path, '2021');
  if (!cell) throw new Error(`no cell ${path}`);
  return cell;
}

function change(path: string, from: number | null, to: number): SpecifiedChange {
  return { spec: at(path), from, to };
}

const granted = 'requests.outcomes.granted';
const partly = 'requests.outcomes.partiallyGranted';

describe('explainSwap', () => {
  const left = change(`${granted}.naturalPerson`, 3, 8);
  const right = change(`${granted}.commercialEnterprise`, 8, 3);

  it('knows neighbours in a row that hold each other’s figures', () => {
    expect(explainSwap([left, right])).toBe('swapped-across');
    expect(explainSwap([right, left])).toBe('swapped-across');
  });

  it('knows neighbours in a column that hold each other’s figures', () => {
    const below = change(`${partly}.naturalPerson`, 8, 3);
    expect(explainSwap([left, below])).toBe('swapped-down');
    expect(explainSwap([below, left])).toBe('swapped-down');
  });

  it('knows neighbours of table four', () => {
    const group = 'disputes.reconsideration';
    expect(explainSwap([change(`${group}.upheld`, 1, 2), change(`${group}.corrected`, 2, 1)])).toBe(
      'swapped-across',
    );
  });

  it.each([
    ['the first takes another figure', [change(`${granted}.naturalPerson`, 3, 9), right]],
    ['the second takes another figure', [left, change(`${granted}.commercialEnterprise`, 8, 4)]],
    ['they are two apart in a row', [left, change(`${granted}.researchInstitution`, 8, 3)]],
    [
      'they are two apart in a column',
      [left, change('requests.outcomes.denied.stateSecret.naturalPerson', 8, 3)],
    ],
    ['they touch at a corner only', [left, change(`${partly}.commercialEnterprise`, 8, 3)]],
    [
      'they follow each other from the end of a row to the next row',
      [change(`${granted}.total`, 3, 8), change(`${partly}.naturalPerson`, 8, 3)],
    ],
    ['a third figure changes', [left, right, change(`${granted}.total`, 12, 11)]],
    ['one figure changes', [left]],
    ['nothing changes', []],
  ])('is none where %s', (_, changes) => {
    expect(explainSwap(changes)).toBeNull();
  });
});

describe('partSummedInto', () => {
  const part = change(`${granted}.naturalPerson`, 7, 5);
  const rowTotal = change(`${granted}.total`, 12, 10);
  const columnTotal = change('requests.outcomes.total.naturalPerson', 40, 38);

  it.each([
    ['the total of its row', part, rowTotal],
    ['the total of its column', part, columnTotal],
    ['the grand total, as a total of a row', rowTotal, change('requests.outcomes.total.total', 80, 78)],
    ['the grand total, as a total of a column', columnTotal, change('requests.outcomes.total.total', 80, 78)],
    [
      'the total of a group of table four',
      change('disputes.litigation.direct.pending', 2, 3),
      change('disputes.litigation.direct.total', 5, 6),
    ],
  ])('is the part that went into %s, whichever comes first', (_, one, total) => {
    expect(partSummedInto([one, total])).toBe(one);
    expect(partSummedInto([total, one])).toBe(one);
  });

  it.each([
    ['the total changes by another amount', [part, change(`${granted}.total`, 12, 11)]],
    ['neither is a total', [part, change(`${granted}.commercialEnterprise`, 7, 5)]],
    ['the total is that of another row', [part, change(`${partly}.total`, 12, 10)]],
    [
      'the total is that of another column',
      [part, change('requests.outcomes.total.commercialEnterprise', 9, 7)],
    ],
    [
      'the row is none of those summed, though in the same column',
      [change('requests.received.naturalPerson', 7, 5), columnTotal],
    ],
    [
      'both are totals beside each other',
      [columnTotal, change('requests.outcomes.total.commercialEnterprise', 9, 7)],
    ],
    ['both are totals above each other', [rowTotal, change('requests.received.total', 12, 10)]],
    [
      'a blank part comes to be as much',
      [change(`${granted}.naturalPerson`, null, 2), change(`${granted}.total`, 3, 5)],
    ],
    [
      'a blank total comes to be as much',
      [change(`${granted}.naturalPerson`, 3, 5), change(`${granted}.total`, null, 2)],
    ],
    ['a third figure changes', [part, rowTotal, columnTotal]],
    ['one figure changes', [part]],
    ['nothing changes', []],
  ])('is none where %s', (_, changes) => {
    expect(partSummedInto(changes)).toBeNull();
  });
});

describe('isTotal', () => {
  it.each([
    [`${granted}.total`, true],
    ['requests.outcomes.total.naturalPerson', true],
    ['requests.outcomes.total.total', true],
    ['disputes.reconsideration.total', true],
    [`${granted}.naturalPerson`, false],
    ['requests.carriedForward.naturalPerson', false],
    ['disputes.reconsideration.pending', false],
  ])('%s: %s', (path, is) => {
    expect(isTotal(at(path))).toBe(is);
  });
});
