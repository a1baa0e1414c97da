import { describe, expect, it } from 'vitest';
import { renderLatex } from '../../examples/latex-renderer.js';
import { balancedReport } from '../support/arbitrary-report.js';

describe('the LaTeX renderer', () => {
  const latex = renderLatex({
    ...balancedReport(1),
    overview: { blocks: [{ kind: 'paragraph', text: '50% & \\input{x} $a_b^c$ #~' }] },
  });

  it('draws every row of a table in the width of its grid', () => {
    const tables = [...latex.matchAll(/\\begin\{tblr\}.*\n([\s\S]*?)\n\\end\{tblr\}/gu)].map(
      ([, rows = '']) => rows.split('\n').map((row) => row.split(' & ').length),
    );
    expect(tables).toEqual([Array(14).fill(4), Array(28).fill(10), Array(4).fill(15)]);
  });

  it('spans rows and columns as the form does', () => {
    expect(latex).toContain(
      '\n\\SetCell[r=22,c=1]{c} 三、本年度办理结果 & \\SetCell[r=1,c=2]{c} （一）予以公开 &  & ',
    );
    expect(latex).toContain('\n &  & 2.其他法律行政法规禁止公开 & ');
  });

  it('escapes what a report says', () => {
    expect(latex).toContain(
      '50\\% \\& \\textbackslash{}input\\{x\\} \\$a\\_b\\textasciicircum{}c\\$ \\#\\textasciitilde{}',
    );
  });
});
