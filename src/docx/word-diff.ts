import type * as Docx from 'docx';
import type { Revision, Run } from '../layout/diff-nodes.js';
import { changeCells, changeHeads } from '../render/change-cells.js';
import type { DiffHandlers } from '../render/define-renderer.js';
import type { WordOutputs } from './word-outputs.js';
import { gridTable, shares, tableCell } from './word-table.js';
import { runsOf } from './word-text.js';

/** Comparisons in Word, without charts: removed words struck out, added ones underlined. */
export function wordDiffHandlers(docx: typeof Docx): DiffHandlers<WordOutputs> {
  const cell = (runs: readonly Docx.TextRun[]): Docx.TableCell =>
    tableCell(docx, { colSpan: 1, rowSpan: 1, align: 'start' }, runs);
  const row = (cells: readonly Docx.TableCell[], tableHeader = false): Docx.TableRow =>
    new docx.TableRow({ tableHeader, cantSplit: true, children: [...cells] });
  const texts = (row: readonly string[]): Docx.TableCell[] => row.map((text) => cell(runsOf(docx, text)));
  const table = (heads: readonly string[], rows: readonly (readonly Docx.TableCell[])[]): Docx.Table =>
    gridTable(docx, shares(heads.length), [row(texts(heads), true), ...rows.map((cells) => row(cells))]);
  const small = (runs: readonly Docx.TextRun[]): Docx.Paragraph =>
    new docx.Paragraph({ style: 'Small', children: [...runs] });
  const marked = ({ kind, text }: Run): Docx.TextRun[] =>
    runsOf(docx, text, kind === 'removed' ? { strike: true } : kind === 'added' ? { underline: {} } : {});
  const side = ({ runs }: Revision, other: Run['kind']): Docx.TableCell =>
    cell(runs.filter(({ kind }) => kind !== other).flatMap(marked));

  return {
    headerChanges: ({ heads, rows }) => [
      table(
        heads,
        rows.map(({ label, from, to }) => texts([label, from, to])),
      ),
    ],
    changes: ({ heads, rows }) => [
      table(
        changeHeads(heads).slice(0, -1),
        rows.map((change) => texts(changeCells(change))),
      ),
    ],
    revisions: ({ form, heads, blocks }) =>
      form === 'changed'
        ? blocks.map(({ label, runs }) => small([...runsOf(docx, `[${label}] `), ...runs.flatMap(marked)]))
        : [
            table(
              heads,
              blocks.map((block) => [side(block, 'added'), side(block, 'removed')]),
            ),
          ],
    incomparable: ({ heading, items }) => [
      small(runsOf(docx, heading, { bold: true })),
      ...items.map(({ text, reason }) => small(runsOf(docx, `${text}  ${reason}`))),
    ],
  };
}
