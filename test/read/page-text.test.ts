import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/index.js';

/** The paragraphs of part one of a page whose part one is this markup. */
function blocksOf(markup: string): string[] {
  const page = `<h1>某县林业局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p>${markup}<p>六、其他需要报告的事项</p><p>无。</p>`;
  return readHtml(page).report.overview.blocks.map(({ text }) => text);
}

describe('the text of a page', () => {
  it.each([
    ['<p>甲&amp;乙&lt;丙&gt;&quot;丁&quot;&#39;戊&#x4e00;&nbsp;己&mdash;</p>', '甲&乙<丙>"丁"\'戊一 己—'],
    ['<p>甲<b>乙</b><span>丙</span><a href="x">丁</a></p>', '甲乙丙丁'],
    ['<p>甲\n   乙</p>', '甲 乙'],
    ['<p>  甲乙\t</p>', '甲乙'],
    ['<p>甲<!-- 注 -->乙</p>', '甲乙'],
    ['<p>甲<script>var 乙</script>丙<style>丁</style>戊</p>', '甲丙戊'],
    ['<p>甲<del>乙</del><s>丙</s><strike>丁</strike>戊</p>', '甲戊'],
    ['<p>甲<ruby>乙<rp>(</rp><rt>yi</rt><rp>)</rp></ruby>丙</p>', '甲乙丙'],
    ['<p>甲<select><option>乙</option></select><button>丙</button>丁</p>', '甲丁'],
    ['<p>甲<span style="display:none">乙</span><span hidden>丙</span>丁</p>', '甲丁'],
    ['<p>甲<span style="display: inline">乙</span></p>', '甲乙'],
    ['<nav>甲</nav><aside>乙</aside><footer>丙</footer><template>丁</template><p>戊</p>', '戊'],
    ['<p>甲<svg><text>乙</text></svg><object>丙</object>丁</p>', '甲丁'],
    ['<p>甲<wbr>乙</p>', '甲乙'],
    ['<P>甲<B>乙</P>', '甲乙'],
  ])('%s', (markup, text) => {
    expect(blocksOf(markup)).toEqual([text]);
  });

  it.each([
    'p',
    'div',
    'li',
    'section',
    'article',
    'blockquote',
    'h2',
    'h3',
    'dd',
    'dt',
    'center',
    'main',
    'form',
  ])('has lines of its own in <%s>', (tag) => {
    expect(blocksOf(`<${tag}>甲乙。</${tag}><${tag}>丙丁。</${tag}>`)).toEqual(['甲乙。', '丙丁。']);
    expect(blocksOf(`甲乙。<${tag}>丙丁。</${tag}>戊己。`)).toEqual(['甲乙。', '丙丁。', '戊己。']);
  });

  it('goes on in another line behind <br>, and in <pre> where lines end', () => {
    expect(blocksOf('<p>甲乙。<br>丙丁。<br/><br>戊己。</p>').join('')).toBe('甲乙。丙丁。戊己。');
    expect(blocksOf('<p>甲乙。<br>丙丁。</p>').length).toBeGreaterThan(0);
    expect(blocksOf('<pre>甲乙。\n\n丙丁。</pre>')).toEqual(['甲乙。', '丙丁。']);
  });

  it('ends where the page’s own furniture begins', () => {
    const tail = (line: string) => {
      const { report } = readHtml(
        `<h1>某县林业局2024年政府信息公开工作年度报告</h1><p>六、其他需要报告的事项</p><p>无。</p><p>${line}</p><p>甲。</p>`,
      );
      return report.other.blocks.map(({ text }) => text);
    };
    for (const line of [
      '版权所有 某县人民政府',
      '主办单位：某县人民政府',
      '承办：某县政务公开办',
      '粤ICP备00000000号',
      '公安备案 公网安备 1号',
      '网站标识码：1',
      '上一篇：没有了',
      '下一条：没有了',
      '打印本页',
      '关闭窗口',
      '【打印】【关闭】',
      '扫一扫在手机打开',
      '分享到：',
      '网站地图',
      '联系我们',
      '相关链接：',
      '责任编辑：某某',
      '信息来源：某县',
      '返回顶部',
      'Copyright 2025',
      '技术支持：某公司',
      '打印',
      '收藏',
    ]) {
      expect([line, tail(line)]).toEqual([line, ['无。']]);
    }
    for (const line of [
      '主办了两次培训。',
      '联系人：某某',
      `${'某'.repeat(200)}版权所有。`,
      '打印了目录。',
      '另见相关链接若干。',
    ]) {
      expect([line, tail(line)]).toEqual([line, ['无。', line, '甲。']]);
    }
  });
});
