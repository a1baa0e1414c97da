import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPaths, createReport, getCell, setCell } from '../../src/index.js';
import { arbitraryBalancedReport } from '../support/arbitrary-report.js';

const report = createReport({ year: 2024, agency: '青石县人民政府', fill: 'zero' });

describe('setCell', () => {
  it('makes a new report and leaves the old one as it was', () => {
    const changed = setCell(report, 'requests.received.naturalPerson', 7);
    expect(getCell(changed, 'requests.received.naturalPerson')).toBe(7);
    expect(getCell(report, 'requests.received.naturalPerson')).toBe(0);
  });

  it('shares every part that did not change', () => {
    const changed = setCell(report, 'requests.outcomes.denied.stateSecret.naturalPerson', 7);
    expect(changed.proactive).toBe(report.proactive);
    expect(changed.disputes).toBe(report.disputes);
    expect(changed.overview).toBe(report.overview);
    expect(changed.requests.received).toBe(report.requests.received);
    expect(changed.requests.outcomes.unavailable).toBe(report.requests.outcomes.unavailable);
    expect(changed.requests).not.toBe(report.requests);
  });

  it('changes that cell and no other', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, fc.nat(), fc.option(fc.integer()), (any, pick, value) => {
        const paths = cellPaths(any);
        const path = paths[pick % paths.length];
        if (!path) throw new Error('no cells');
        const changed = setCell(any, path, value);
        for (const other of paths) {
          expect(getCell(changed, other)).toBe(other === path ? value : getCell(any, other));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('accepts what clerks type wrongly: negative and fractional counts', () => {
    expect(getCell(setCell(report, 'requests.received.total', -1), 'requests.received.total')).toBe(-1);
    expect(getCell(setCell(report, 'requests.received.total', 1.5), 'requests.received.total')).toBe(1.5);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws for %s', (value) => {
    expect(() => setCell(report, 'requests.received.total', value)).toThrow(
      expect.objectContaining({
        name: 'DisclosureReportError',
        code: 'invalid-value',
        path: 'requests.received.total',
        expected: 'a finite number or null',
        received: String(value),
      }),
    );
  });
});

describe('a path that is none', () => {
  it.each([
    ['requests.recieved.total', 'requests.received.total'],
    ['requests.outcomes.denied.naturalPerson', 'requests.outcomes.granted.naturalPerson'],
    ['disputes.litigation.pending', 'disputes.litigation.direct.pending'],
  ])('%s is told that %s is near', (path, nearest) => {
    expect(() => getCell(report, path as Parameters<typeof getCell>[1])).toThrow(
      expect.objectContaining({ code: 'unknown-cell', path, expected: expect.stringContaining(nearest) }),
    );
  });

  it.each(['', '__proto__.polluted', 'constructor', 'requests.received.constructor', 'x'.repeat(1e6)])(
    'is refused whatever it is (%.30s)',
    (path) => {
      expect(() => setCell(report, path as Parameters<typeof getCell>[1], 1)).toThrow(
        expect.objectContaining({ code: 'unknown-cell' }),
      );
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('is one that only the other edition has', () => {
    expect(() => getCell(report, 'proactive.procurement.amount')).toThrow(
      expect.objectContaining({ code: 'unknown-cell', path: 'proactive.procurement.amount' }),
    );
  });
});

describe('a path that is no text', () => {
  it.each([
    [undefined, '"undefined"'],
    [3, '"number"'],
    [null, '"object"'],
    [['requests', 'received', 'total'], '"object"'],
  ])('%j is told by its type', (path, received) => {
    expect(() => getCell(report, path as unknown as Parameters<typeof getCell>[1])).toThrow(
      expect.objectContaining({ code: 'unknown-cell', path: 'path', received }),
    );
  });

  it('is shown in part where it is long', () => {
    const path = `requests.${'x'.repeat(1000)}`;
    expect(() => getCell(report, path as Parameters<typeof getCell>[1])).toThrow(
      expect.objectContaining({ path, received: JSON.stringify(path.slice(0, 200)) }),
    );
  });
});

describe('a value that is no figure', () => {
  it.each([
    ['3', '"3"'],
    [{ value: 3 }, 'object'],
    [() => 3, 'function'],
    [undefined, 'undefined'],
    [true, 'true'],
    [3n, '3'],
    ['长'.repeat(100), JSON.stringify('长'.repeat(80))],
  ])('%s is shown as it is', (value, received) => {
    expect(() => setCell(report, 'requests.received.total', value as unknown as number)).toThrow(
      expect.objectContaining({ code: 'invalid-value', received }),
    );
  });
});

describe('a row that is missing', () => {
  it('is made by the figure put into it', () => {
    const { received: _, ...rows } = report.requests;
    const without = { ...report, requests: rows } as unknown as typeof report;
    expect(getCell(without, 'requests.received.total')).toBeNull();
    expect(setCell(without, 'requests.received.total', 3).requests.received).toEqual({ total: 3 });
    const broken = { ...report, requests: { ...rows, received: 'x' } } as unknown as typeof report;
    expect(getCell(broken, 'requests.received.total')).toBeNull();
    expect(setCell(broken, 'requests.received.total', 3).requests.received).toEqual({ total: 3 });
  });
});
