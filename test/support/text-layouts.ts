import { type DrawnCell, type DrawnTable, filledRows, rowsOf } from './report-grids.js';

/** Prints a table as text in one of the layouts in which reports are copied, extracted and stored. */
export type TextLayout = (table: DrawnTable) => string[];

const span = (cell: DrawnCell): number => cell.colSpan - 1;

/** One cell a line behind a tab; cells that spans cover are lines with a tab; an empty line behind each row. */
const cellLinesTab: TextLayout = (table) =>
  filledRows(table).flatMap((row) => [
    ...row.flatMap((cell) => (cell === 'across' ? [] : [cell === 'below' ? '\t' : `\t${cell.text}`])),
    '',
  ]);

/** One cell a line and nothing else. Blank cells vanish. */
const cellLines: TextLayout = (table) => table.cells.flatMap(({ text }) => (text === '' ? [] : [text]));

const cellLinesBlank: TextLayout = (table) =>
  table.cells.flatMap(({ text }) => (text === '' ? [] : [text, '']));

/** One cell a line with an empty line behind it; an empty cell is an empty line. */
const cellLinesSpaced: TextLayout = (table) =>
  table.cells.flatMap(({ text }) => (text === '' ? [''] : [text, '']));

/** One cell a line, closed by a pipe; columns that spans cover come as pipes at the end of the row. */
const trailPipe: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => {
    const covered = '|'.repeat(row.reduce((sum, cell) => sum + span(cell), 0));
    return [
      ...row.map(({ text }) => (text === '' ? '|' : `${text} |`)),
      ...(covered === '' ? [] : [covered]),
    ];
  });

/** The same with a pipe on a line of its own before each row. */
const lineLead: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => {
    const covered = '|'.repeat(row.reduce((sum, cell) => sum + span(cell), 0));
    const cells = row.map(({ text }) => (text === '' ? '|' : `${text} |`));
    return ['|', ...cells.slice(0, -1), `${cells.at(-1) ?? ''} ${covered}`.trimEnd()];
  });

/** A row a line, columns that spans cover as empty cells at its end. */
const pipeEmptySpan: TextLayout = (table) =>
  rowsOf(table).map((row) => {
    const covered = row.reduce((sum, cell) => sum + span(cell), 0);
    return `${row.map(({ text }) => text).join(' | ')} | ${'|'.repeat(covered)}`.trimEnd();
  });

/** A row a line with a closing pipe, spans dropped. */
const pipeRowLine: TextLayout = (table) =>
  rowsOf(table).map((row) => `${row.map(({ text }) => text).join(' | ')} |`);

/** A row a line without pipes at its ends. */
const pipeBare: TextLayout = (table) => rowsOf(table).map((row) => row.map(({ text }) => text).join(' | '));

/** Pipes at both ends, every covered column as an empty cell in its place. */
const rowLead: TextLayout = (table) =>
  filledRows(table).map(
    (row) => `| ${row.map((cell) => (typeof cell === 'string' ? '' : cell.text)).join(' | ')} |`,
  );

/** Markdown with a delimiter row; labels that span rows are repeated. */
const markdown: TextLayout = (table) => {
  const rows = repeated(table);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.flatMap((row, i) => [
    `| ${row.join(' | ')} |`,
    ...(i === 0 ? [`|${' --- |'.repeat(width)}`] : []),
  ]);
};

function repeated(table: DrawnTable): string[][] {
  const texts: string[][] = [];
  for (const cell of table.cells) {
    for (let r = 0; r < cell.rowSpan; r++) {
      const row = texts[cell.row + r] ?? [];
      texts[cell.row + r] = row;
      for (let c = 0; c < cell.colSpan; c++)
        row[cell.column + c] = c === 0 || cell.kind === 'label' ? cell.text : '';
    }
  }
  return texts;
}

/** The pipe between cells on a line of its own. */
const pipeLines: TextLayout = (table) =>
  rowsOf(table).flatMap((row) =>
    row.flatMap(({ text }, i) => (i === 0 ? [text] : ['|', text])).filter((line) => line !== ''),
  );

/** Rows with tabs, as a browser copies them: nothing stands for what spans cover. */
const tabRows: TextLayout = (table) => rowsOf(table).map((row) => row.map(({ text }) => text).join('\t'));

/** Columns set apart by blanks, long labels cut at the page's width, page numbers between rows. */
const spacedRows: TextLayout = (table) =>
  rowsOf(table).flatMap((row, i) => {
    const labels = row.filter(({ kind }) => kind !== 'figure').map(({ text }) => text);
    const figures = row.filter(({ kind }) => kind === 'figure').map(({ text }) => text);
    const last = labels.pop() ?? '';
    const lines =
      figures.length === 0 ? [[...labels, last].join(' ')] : [...labels, [last, ...figures].join(' ').trim()];
    return i % 14 === 13 ? [...lines, `- ${i} -`] : lines;
  });

/** Labels cut over lines, figures behind the last piece. */
const wrappedLabels: TextLayout = (table) =>
  rowsOf(table).flatMap((row) =>
    row.flatMap(({ text, kind }) => {
      if (kind !== 'label' && kind !== 'head') return text === '' ? [] : [text];
      return text.length < 6 ? [text] : (text.match(/.{1,7}/gu) ?? []);
    }),
  );

/** Headings cut over two rows, the second row with the rests only. */
const headTwoRows: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => {
    const cut = row.filter(
      ({ kind, text }) => kind === 'head' && text.length === 4 && !text.startsWith('其他'),
    );
    const isCut = (cell: DrawnCell): boolean => cut.length > 1 && cut.includes(cell);
    const first = `${row.map((cell) => (isCut(cell) ? cell.text.slice(0, 2) : cell.text)).join(' | ')} |`;
    return cut.length > 1 ? [first, `${cut.map(({ text }) => text.slice(2)).join(' | ')} |`] : [first];
  });

/** A table drawn with characters. */
const boxDrawing: TextLayout = (table) => {
  const rule = `├${'────┼'.repeat(table.width - 1)}────┤`;
  return filledRows(table).flatMap((row) => [
    rule,
    `│ ${row.map((cell) => (typeof cell === 'string' ? '' : cell.text)).join(' │ ')} │`,
  ]);
};

/** Rows with cells set apart by several blanks. */
const wideSpaces: TextLayout = (table) =>
  rowsOf(table).map((row) => `  ${row.map(({ text }) => text).join('    ')}`);

/** Table two with one cell a line, the others with one row a line. */
const mixed: TextLayout = (table) => (table.table === 'proactive' ? trailPipe(table) : pipeEmptySpan(table));

/** Each cell's text indented on a line of its own between the pipes of a row. */
const pipeIndent: TextLayout = (table) =>
  rowsOf(table).flatMap((row) =>
    row.flatMap(({ text }, i) => (i === 0 ? [`      ${text}  |`] : [`            ${text} |`])),
  );

/** Values with commas between, as a spreadsheet saves them. */
const commaSeparated: TextLayout = (table) =>
  filledRows(table).map((row) =>
    row.map((cell) => (typeof cell === 'string' || cell.text === '' ? '' : quoted(cell.text))).join(','),
  );

/** Quotes around a value that is broken over lines. */
const quoted = (text: string): string =>
  text.length > 12 && !/^[\d.]+$/u.test(text) ? `"${text.slice(0, 6)}\n${text.slice(6)}"` : text;

/** What a program prints of a table that it holds: numbers over the columns and before the rows, spans filled, a word for blanks. */
const dataFrame: TextLayout = (table) => {
  const rows = repeated(table);
  const columns = Array.from({ length: table.width }, (_, at) => at);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(String)]),
    line(columns.map(() => '---')),
    ...rows.map((row, i) => line([String(i), ...columns.map((at) => row[at] || 'nan')])),
  ];
};

/** The first figure of a row behind its label, each further one on a line of its own. */
const figuresBelow: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => {
    const first = row.findIndex(({ kind }) => kind === 'figure');
    const texts = row.map(({ text }) => text);
    if (first < 1) return texts;
    return [
      ...texts.slice(0, first - 1),
      texts.slice(first - 1, first + 1).join(' '),
      ...texts.slice(first + 1),
    ];
  });

/** A cell a line, the labels cut into pieces as narrow columns cut them. */
const narrowColumns: TextLayout = (table) =>
  table.cells.flatMap(({ text, kind }) => (kind === 'figure' ? [text] : (text.match(/.{1,5}/gu) ?? [])));

/** Layouts that keep blank cells as something visible. */
export const blankKeeping = {
  cellLinesTab,
  cellLinesSpaced,
  trailPipe,
  pipeEmptySpan,
  pipeRowLine,
  pipeBare,
  rowLead,
  markdown,
  tabRows,
  boxDrawing,
  mixed,
  commaSeparated,
  dataFrame,
} as const satisfies Record<string, TextLayout>;

/** Every layout, by name. */
export const textLayouts = {
  ...blankKeeping,
  cellLines,
  cellLinesBlank,
  lineLead,
  pipeLines,
  spacedRows,
  wrappedLabels,
  headTwoRows,
  wideSpaces,
  pipeIndent,
  figuresBelow,
  narrowColumns,
} as const satisfies Record<string, TextLayout>;

export type TextLayoutName = keyof typeof textLayouts;
