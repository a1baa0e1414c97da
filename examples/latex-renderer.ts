// A renderer of one's own: a report as LaTeX, its tables by the package tabularray, whose cells span rows and columns.
import { type DisclosureReport, defineRenderer, layoutReport, placeRows } from 'disclosure-report';

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) =>
  text.replace(/[\\~^]|[#$%&_{}]/g, (c) => special[c] ?? `\\${c}`).replaceAll('\n', '\\\\\n');

const span = ({ colSpan, rowSpan }: { colSpan: number; rowSpan: number }) =>
  colSpan > 1 || rowSpan > 1 ? `\\SetCell[r=${rowSpan},c=${colSpan}]{c} ` : '';

const render = defineRenderer<string>({
  document: ({ title, children }, draw) =>
    `\\documentclass{ctexart}\n\\usepackage[margin=2cm]{geometry}\n\\usepackage{tabularray}\n\\begin{document}\n${[title, ...children].map(draw).join('\n\n')}\n\\end{document}\n`,
  title: ({ text }) => `\\begin{center}\\Large\\bfseries ${tex(text)}\\end{center}`,
  facts: ({ items }) => items.map(({ label, text }) => tex(label + text)).join('\\quad\n'),
  preamble: ({ children }, draw) => children.map(draw).join('\n\n'),
  part: ({ heading, children }, draw) => [`\\section*{${tex(heading)}}`, ...children.map(draw)].join('\n\n'),
  heading: ({ text }) => `\\subsection*{${tex(text)}}`,
  paragraph: ({ text }) => tex(text),
  note: ({ text }) => `{\\small ${tex(text)}}`,
  table: (table, draw) => {
    const columns = table.columns.map(
      (column) => ({ group: 'Q[c,1.3cm]', label: 'X[l]', figure: 'c' })[column],
    );
    const rows = placeRows(table).flatMap((section) =>
      section.map(({ cells }) => {
        const texts = table.columns.map(() => '');
        for (const { cell, column } of cells) texts[column] = draw(cell);
        return `${texts.join(' & ')} \\\\`;
      }),
    );
    return `\\begin{tblr}{width=\\linewidth,hlines,vlines,colsep=1pt,cells={font=\\scriptsize},colspec={${columns.join('')}}}\n${rows.join('\n')}\n\\end{tblr}`;
  },
  head: (cell) => span(cell) + tex(cell.text),
  corner: (cell) => span(cell) + tex(cell.text),
  figure: (cell) => span(cell) + tex(cell.text),
  findings: ({ items }) => items.map(({ label, message }) => tex(label + message)).join('\n\n'),
  // A report has no nodes of comparisons.
  headerChanges: () => '',
  changes: () => '',
  revisions: () => '',
  incomparable: () => '',
});

/** A report as a LaTeX document, for XeLaTeX. */
export const renderLatex = (report: DisclosureReport): string => render(layoutReport(report));
