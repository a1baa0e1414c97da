import type { SourceBlock } from './document.js';

// What stands below an article on a page, and never in a report.
const footer =
  /版权所有|主办单位[:：]|主办[:：]|承办单位|承办[:：]|ICP备|公网安备|网站标识码|^\s*(?:上|下)一(?:篇|条)|打印本(?:页|文|稿)|关闭(?:窗口|本页)|【(?:打印|关闭)|扫一扫|分享到|网站地图|联系我们|相关(?:链接|文章|阅读|附件)[:：]?\s*$|责任编辑[:：]|信息来源[:：]|^\s*返回顶部|^\s*附件\s*(?:下载|[:：]|\d)|^\s*[（(]此件|视力保护色|责编[:：]|Produced By|即将离开|^\s*国务院部门网站|Copyright|技术支持[:：]|^\s*(?:打印|关闭|收藏|分享)\s*$/iu;

const longestFooterLine = 200;

/** The index at which the page's own furniture begins behind the last part; the number of blocks where there is none. */
export function footerStart(blocks: readonly SourceBlock[], from: number): number {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind === 'line' && block.text.length < longestFooterLine && footer.test(block.text)) return i;
  }
  return blocks.length;
}
