import { describe, expect, it } from 'vitest';
import { getCell } from '../../src/index.js';
import { readDocument, type SourceBlock } from '../../src/read/index.js';

/** Table three as a page without ruling lines gives it: heads by lines of text, figures in columns. */
function headless(heads: readonly string[]): SourceBlock[] {
  const line = (text: string): SourceBlock => ({ kind: 'line', text, location: {} });
  const rows = [
    ['一、本年新收政府信息公开申请数量', '465', '47', '2', '0', '8', '13', '535'],
    ['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
  ];
  return [
    line('三、收到和处理政府信息公开申请情况'),
    ...heads.map(line),
    {
      kind: 'grid',
      geometry: 'drawn',
      location: {},
      cells: rows.flatMap((row, r) =>
        row.map((text, c) => ({ text, row: r, column: c, rowSpan: 1, colSpan: 1, location: {} })),
      ),
    },
  ];
}

describe('heads of columns on lines of their own', () => {
  it('takes no other order than the form’s from lines that stand at different heights of one header', () => {
    const { report } = readDocument({
      kind: 'pdf',
      blocks: headless([
        '申请人情况',
        '法人或其他组织',
        '自然人 总计',
        '商业企业 科研机构 社会公益组织 法律服务机构 其他',
      ]),
    });
    expect(getCell(report, 'requests.received.naturalPerson')).toBe(465);
    expect(getCell(report, 'requests.received.commercialEnterprise')).toBe(47);
    expect(getCell(report, 'requests.received.otherOrganization')).toBe(13);
    expect(getCell(report, 'requests.received.total')).toBe(535);
  });
});
