import { describe, expect, it } from 'vitest';
import { getCell, renderText, setCell } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const path = 'proactive.rules.inForce';
const marked = setCell(balancedReport(1), path, 777_777_777);
const printing = (figure: string): string => renderText(marked).replace('777777777', figure);

describe('a figure with more digits than a number holds', () => {
  it.each(['1212121212121212120', '9007199254740993', '１２１２１２１２１２１２１２１２１２１２0'])(
    'is unreadable, and no other figure near it: %s',
    (figure) => {
      const { report, findings, sources } = readText(printing(figure));
      expect(getCell(report, path)).toBeNull();
      expect(findings.filter(({ cells }) => cells.includes(path)).map(({ rule }) => rule)).toEqual([
        'read/unreadable',
      ]);
      expect(sources[path]?.text).toBe(figure);
    },
  );

  it('is read up to fifteen digits', () => {
    expect(getCell(readText(printing('123456789012345')).report, path)).toBe(123_456_789_012_345);
  });
});
