/** Words that say that there is nothing to count. */
export const emptyWords = ['无', '暂无', '没有', '无此项', '不适用', '不涉及', '未涉及', '未发生', '未产生', '空'];

// Strokes, dots and asterisks, or one of the words. Reports print them where the form wants a 0.
const emptyMark = new RegExp(`^(?:[/\\\\|_*.·…\\-‐‑‒–—―−─]{1,12}|${emptyWords.join('|')}|n/?a)$`, 'iu');

/**
 * Whether the text of a cell is a mark for nothing to report, such as `/`, `—` or 不适用.
 *
 * @example
 * isEmptyMark('／') // true
 * isEmptyMark('0') // false
 */
export function isEmptyMark(text: string): boolean {
  return text.length <= 40 && emptyMark.test(text.normalize('NFKC').replace(/\s+/gu, ''));
}
