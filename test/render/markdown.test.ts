import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { createReport, type DisclosureReport, diffReports, renderMarkdown } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const report = createReport({ year: 2024, agency: '某县', fill: 'zero' });

/** The text of Markdown as a reader sees it; HTML in it shows as what it is. */
function visible(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html') return `<html>${token.raw}</html>`;
      if (token.type === 'br') return '\n';
      if ('tokens' in token && token.tokens) return visible(token.tokens);
      return 'text' in token && typeof token.text === 'string' ? token.text : '';
    })
    .join('');
}

function withOverview(text: string): DisclosureReport {
  return { ...report, overview: { blocks: [{ kind: 'paragraph', text }] } };
}

function paragraphsOf(text: string): Token[] {
  const tokens = marked.lexer(renderMarkdown(withOverview(text)));
  const start = tokens.findIndex((token) => token.type === 'heading' && token.text === '一、总体情况');
  const end = tokens.findIndex(
    (token) => token.type === 'heading' && token.text === '二、主动公开政府信息情况',
  );
  return tokens.slice(start + 1, end).filter(({ type }) => type !== 'space');
}

describe('renderMarkdown', () => {
  it('heads the report, its parts and what stands in them by level', () => {
    const full: DisclosureReport = {
      ...report,
      overview: { blocks: [{ kind: 'heading', text: '（一）主动公开情况', topic: 'proactive' }] },
    };
    const headings = marked
      .lexer(renderMarkdown(full))
      .filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '1 某县2024年政府信息公开工作年度报告',
      '2 一、总体情况',
      '3 （一）主动公开情况',
      '2 二、主动公开政府信息情况',
      '2 三、收到和处理政府信息公开申请情况',
      '2 四、政府信息公开行政复议、行政诉讼情况',
      '2 五、存在的主要问题及改进情况',
      '2 六、其他需要报告的事项',
    ]);
  });

  it('makes pipe tables with a row for each label and a column for each figure', () => {
    const tables = marked
      .lexer(renderMarkdown(balancedReport(1)))
      .filter((token): token is Tokens.Table => token.type === 'table');
    expect(tables.map(({ header, rows }) => [header.length, rows.length])).toEqual([
      [4, 13],
      [8, 32],
      [15, 3],
    ]);
    expect(
      tables[1]?.rows.slice(4, 6).map((row) => row.map(({ text }) => text.replace(/\d+/u, 'n'))),
    ).toEqual([
      ['三、本年度办理结果', '', '', '', '', '', '', ''],
      ['（一）予以公开', 'n', 'n', 'n', 'n', 'n', 'n', 'n'],
    ]);
  });

  it('leaves blanks empty and negative figures bare', () => {
    const old = createReport({
      year: 2020,
      agency: '某县',
      edition: '2019',
      proactive: { fees: { change: -8 } },
    });
    expect(renderMarkdown(old)).toContain('\n| 行政事业性收费 |  | -8 |\n');
  });

  it.each([
    '# 不是标题',
    '- 不是列表',
    '1. 不是编号',
    '+ 也不是',
    '> 不是引用',
    '***',
    '===',
    '`code` ~~删~~ **粗** _斜_ a_b_c',
    '<script>alert(1)</script> <img src=x onerror=alert(1)>',
    '[链接](javascript:alert(1)) ![图](x)',
    '| a | b |',
    '&lt; &amp; &#60;',
    '反斜杠 \\ 与 \\* 与行尾 \\',
    'http://www.example.gov.cn/a_b_c?x=1&y=2',
    '    缩进四格',
    '一行\n# 二行\n三行',
  ])('shows what the report says as it is: %j', (text) => {
    const [paragraph, ...others] = paragraphsOf(text);
    expect(others).toEqual([]);
    expect(paragraph?.type).toBe('paragraph');
    const lines = text.split('\n').map((line) => line.trimStart());
    expect(visible(paragraph ? [paragraph] : [])).toBe(lines.join('\n'));
  });

  it('lets no paragraph become anything else', () => {
    const text = fc
      .array(fc.constantFrom(...'#*_`~<>[]()!|\\&;-+=1.) aZ中：\n$"\''.split('')), {
        minLength: 1,
        maxLength: 14,
      })
      .map((characters) => characters.join(''))
      .filter((value) => value.split('\n').every((line) => line.trim() === line && line !== ''));
    fc.assert(
      fc.property(text, (value) => {
        const tokens = paragraphsOf(value);
        expect(tokens.map(({ type }) => type)).toEqual(['paragraph']);
        expect(visible(tokens)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['\r1. 一', '一\r# 二', '一\r\n- 二', '\r<b>一</b>'])(
    'nor any behind a carriage return: %j',
    (text) => {
      expect(paragraphsOf(text).map(({ type }) => type)).toEqual(['paragraph']);
    },
  );

  it('lists findings by the marks in the cells', () => {
    const text = renderMarkdown(report, {
      findings: [{ rule: 'a/b', severity: 'error', message: '不等 <b>', cells: ['requests.received.total'] }],
    });
    expect(text).toContain('| 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 \\[a\\] |');
    expect(text.trimEnd().split('\n').at(-1)).toBe('- \\[a\\] **错误：** 不等 \\<b\\>');
  });

  it('takes handlers of the caller one by one', () => {
    const text = renderMarkdown(report, { handlers: { title: ({ text: title }) => `${title}\n=====` } });
    expect(text.startsWith('某县2024年政府信息公开工作年度报告\n=====\n')).toBe(true);
    expect(text).toContain('## 一、总体情况');
  });

  it('renders comparisons, whose words cannot become markup', () => {
    const diff = diffReports(withOverview('全年收到 *10* 件申请。'), withOverview('全年收到 *12* 件申请。'));
    expect(renderMarkdown(diff)).toContain('全年收到 \\*~~10~~**12**\\* 件申请。');
    expect(renderMarkdown(diff, { form: 'side-by-side' })).toContain(
      '| 全年收到 \\*~~10~~\\* 件申请。 | 全年收到 \\***12**\\* 件申请。 |',
    );
  });
});
