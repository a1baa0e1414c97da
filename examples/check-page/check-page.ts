// Checks a report that is pasted into a page, without a server: reading, checking and drawing all happen in the browser.
import { htmlStyle, renderHtml, validateReport } from 'disclosure-report';
import { readHtml, readText } from 'disclosure-report/read';

function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`no ${type.name} #${id} in the page`);
}

const source = element('source', HTMLTextAreaElement);
const verdict = element('verdict', HTMLOutputElement);
const result = element('result', HTMLDivElement);

const style = document.createElement('style');
style.textContent = htmlStyle;
document.head.append(style);

element('check', HTMLButtonElement).addEventListener('click', () => {
  const text = source.value;
  const { report, findings, sources, outline } = /<t[dr][\s>]/iu.test(text) ? readHtml(text) : readText(text);
  const checked = validateReport(report, { sources, outline });
  const all = [...findings, ...checked.findings];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  verdict.value = errors === 0 ? '未发现错误' : `发现 ${errors} 处错误`;
  // Everything that the report says is escaped.
  result.innerHTML = renderHtml(report, { as: 'fragment', findings: all });
});
