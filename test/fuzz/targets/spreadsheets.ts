import fc from 'fast-check';
import { factColumns, factsToCsv, factsToNdjson, toFacts } from '../../../src/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { type Target, target } from '../target.js';
import { assert } from '../well-formed.js';
import { attack } from './markup.js';

const starters = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\ufeff=1',
  '\u200b=1',
  '\u0000=1',
  '＝1',
  '"=1',
  "'=1",
  ';=1',
  ',=1',
  '=cmd|x',
];

/** The fields of CSV by RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let field = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at += csv[at] === '"' ? 2 : 1)
        field += csv[at] ?? '';
      at++;
    } else {
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n')
        field += csv[at++] ?? '';
    }
    row.push(field);
    if (csv[at] === ',') at++;
    else {
      assert(csv.startsWith('\r\n', at), () => `a line ends with ${JSON.stringify(csv.slice(at, at + 5))}`);
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Whether a spreadsheet could take a text for a formula, having dropped what it does not show. */
const runs = (field: string): boolean => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(field);

export const spreadsheets: Target[] = [
  target({
    name: 'formulas in CSV',
    runs: 7000,
    input: fc.tuple(
      fc.oneof(
        attack,
        fc.tuple(fc.constantFrom(...starters), attack).map((parts) => parts.join('')),
      ),
      fc.boolean(),
    ),
    check([name, header]) {
      const facts = [...toFacts({ ...balancedReport(1), agency: { name } })].slice(0, 20);
      const rows = parse(factsToCsv(facts, { header }));
      const body = header ? rows.slice(1) : rows;
      assert(body.length === facts.length, () => `${body.length} rows of ${facts.length} facts`);
      body.forEach((row, i) => {
        assert(row.length === factColumns.length, () => `${row.length} fields: ${JSON.stringify(row)}`);
        row.forEach((field, at) => {
          const column = factColumns[at];
          if (column === 'value')
            assert(field === '' || /^-?[\d.]+(?:e[+-]?\d+)?$/u.test(field), () => `value ${field}`);
          else assert(!runs(field), () => `runs: ${JSON.stringify(field)}`);
        });
        assert(
          row[0] === name || row[0] === `'${name}`,
          () => `${JSON.stringify(row[0])} for ${JSON.stringify(name)}`,
        );
        assert(row[6] === facts[i]?.path, () => `${row[6]} for ${facts[i]?.path}`);
      });
      const lines = factsToNdjson(facts).trimEnd().split('\n');
      assert(lines.length === facts.length, () => 'lines of NDJSON');
    },
  }),
];
