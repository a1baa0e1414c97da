import type { SourceBlock } from './document.js';
import { isDateAlone } from './header-published.js';
import { namesAgency } from './header-title.js';

// What stands below an article on a page, and never in a report.
const footer =
  /版权所有|主办单位[:：]|主办[:：]|承办单位|承办[:：]|ICP备|公网安备|网站标识码|^\s*(?:上|下)一(?:篇|条)|打印本(?:页|文|稿)|关闭(?:窗口|本页)|【(?:打印|关闭)|扫一扫|分享到|^\s*分享\s*[:：]|网站地图|联系我们|相关(?:链接|文章|阅读|附件)[:：]?\s*$|责任编辑[:：]|信息来源[:：]|^\s*返回顶部|^\s*附件\s*(?:下载|[:：]|\d)|^\s*[（(]此件|视力保护色|责编[:：]|Produced By|即将离开|^\s*国务院部门网站|Copyright|技术支持[:：]|^\s*(?:打印|关闭|收藏|分享)\s*$/iu;

const longestFooterLine = 200;

/** The index at which the page's own furniture begins behind the last part; the number of blocks where there is none. */
export function footerStart(blocks: readonly SourceBlock[], from: number): number {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind === 'line' && block.text.length < longestFooterLine && footer.test(block.text))
      return signatureStart(blocks, from, i);
  }
  return signatureStart(blocks, from, blocks.length);
}

/** Where who signs, and the day, stand by themselves at the end; `to` where they do not. */
function signatureStart(blocks: readonly SourceBlock[], from: number, to: number): number {
  const textAt = (at: number): string => {
    const block = blocks[at];
    return block?.kind === 'line' ? block.text.trim() : '';
  };
  const lastBefore = (at: number): number => {
    let last = at - 1;
    while (last > from && blocks[last]?.kind === 'line' && textAt(last) === '') last--;
    return last;
  };
  const day = lastBefore(to);
  const name = day > from && isDateAlone(textAt(day)) ? lastBefore(day) : from;
  return name > from && namesAgency(textAt(name)) !== null ? name : to;
}
