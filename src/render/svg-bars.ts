import type { Bar } from '../layout/diff-nodes.js';

/** More to the right, filled; less to the left, in outline: the picture needs no colour. */
export function changeBar(bars: readonly Bar[]): string {
  const drawn = bars.map(({ length }) => {
    const width = rounded(Math.abs(length) * 100);
    return bar(length < 0 ? 'less' : 'more', length < 0 ? 100 - width : 100, 2, width, 10);
  });
  return svg(14, `<path class="axis" d="M100 0V14"/>${drawn.join('')}`);
}

/** Before in outline, after filled, below each other. */
export function sideBars(bars: readonly Bar[]): string {
  const drawn = bars.map(({ of, length }, i) =>
    bar(of === 'from' ? 'less' : 'more', 1, 1 + i * 9, rounded(Math.abs(length) * 199), 7),
  );
  return svg(18, `<path class="axis" d="M1 0V18"/>${drawn.join('')}`);
}

// The figures stand beside the bars, so that those who cannot see them miss nothing.
function svg(height: number, inner: string): string {
  return `<svg viewBox="0 0 200 ${height}" width="200" height="${height}" aria-hidden="true" focusable="false">${inner}</svg>`;
}

function bar(name: 'less' | 'more', x: number, y: number, width: number, height: number): string {
  return `<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
