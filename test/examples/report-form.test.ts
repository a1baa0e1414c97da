import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReportForm } from '../../examples/report-form.js';
import { createReport, setCell } from '../../src/index.js';

// That typing changes totals and findings is tested in a browser: test/browser/examples.test.ts.
describe('the React form', () => {
  const report = createReport({
    year: 2024,
    agency: '某县',
    fill: 'zero',
    overview: ['一切正常。'],
    problems: ['公开的及时性有待提高，下一步将完善制度。'],
    other: ['未收取信息处理费。'],
  });
  const markup = (edited = report) => renderToStaticMarkup(createElement(ReportForm, { initial: edited }));

  it('has an input for every cell, read-only where the form adds up', () => {
    const inputs = markup().match(/<input [^>]*>/gu) ?? [];
    expect(inputs).toHaveLength(200);
    // 31 totals of table three, three of table four.
    expect(inputs.filter((input) => /readonly/iu.test(input))).toHaveLength(34);
  });

  it('names its inputs by the labels of the form', () => {
    expect(markup()).toContain(
      'aria-labelledby="report-requests-1-columns1 report-requests-1-naturalPerson report-requests-received"',
    );
  });

  it('shows findings and marks their cells', () => {
    expect(markup()).toContain('<output>数据相符</output>');
    const wrong = markup(setCell(report, 'requests.received.naturalPerson', 3));
    expect(wrong).toContain('<output>数据有误</output>');
    expect(wrong).toContain('aria-invalid="true"');
    expect(wrong).toContain('错误：');
  });
});
