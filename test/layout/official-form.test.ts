import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/index.js';
import { printedRows, tableOf } from './support.js';

const report2021 = createReport({ year: 2024, agency: '某市人民政府' });
const report2019 = createReport({ year: 2020, agency: '某市人民政府' });

const requestsHead = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 7×1',
  '自然人 1×2 | 法人或其他组织 5×1 | 总计 1×2',
  '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
];

const outcomes = (height: number) => [
  '一、本年新收政府信息公开申请数量 3×1 | ·7',
  '二、上年结转政府信息公开申请数量 3×1 | ·7',
  `三、本年度办理结果 1×${height} | （一）予以公开 2×1 | ·7`,
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2×1 | ·7',
  '（三）不予公开 1×8 | 1.属于国家秘密 | ·7',
  '2.其他法律行政法规禁止公开 | ·7',
  '3.危及“三安全一稳定” | ·7',
  '4.保护第三方合法权益 | ·7',
  '5.属于三类内部事务信息 | ·7',
  '6.属于四类过程性信息 | ·7',
  '7.属于行政执法案卷 | ·7',
  '8.属于行政查询事项 | ·7',
  '（四）无法提供 1×3 | 1.本机关不掌握相关政府信息 | ·7',
  '2.没有现成信息需要另行制作 | ·7',
  '3.补正后申请内容仍不明确 | ·7',
  '（五）不予处理 1×5 | 1.信访举报投诉类申请 | ·7',
  '2.重复申请 | ·7',
  '3.要求提供公开出版物 | ·7',
  '4.无正当理由大量反复申请 | ·7',
  '5.要求行政机关确认或重新出具已获取信息 | ·7',
];

describe('the tables as the official form prints them', () => {
  it('draws table two of 2021', () => {
    expect(printedRows(tableOf(report2021, 'proactive'))).toEqual([
      '第二十条第（一）项 4×1',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | ·3',
      '行政规范性文件 | ·3',
      '第二十条第（五）项 4×1',
      '信息内容 | 本年处理决定数量 3×1',
      '行政许可 | · 3×1',
      '第二十条第（六）项 4×1',
      '信息内容 | 本年处理决定数量 3×1',
      '行政处罚 | · 3×1',
      '行政强制 | · 3×1',
      '第二十条第（八）项 4×1',
      '信息内容 | 本年收费金额（单位：万元） 3×1',
      '行政事业性收费 | · 3×1',
    ]);
  });

  it('draws table two of 2019', () => {
    expect(printedRows(tableOf(report2019, 'proactive'))).toEqual([
      '第二十条第（一）项 4×1',
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | ·3',
      '规范性文件 | ·3',
      '第二十条第（五）项 4×1',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政许可 | ·3',
      '其他对外管理服务事项 | ·3',
      '第二十条第（六）项 4×1',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
      '行政处罚 | ·3',
      '行政强制 | ·3',
      '第二十条第（八）项 4×1',
      '信息内容 | 上一年项目数量 | 本年增/减 2×1',
      '行政事业性收费 | · 2×1 | ·1',
      '第二十条第（九）项 4×1',
      '信息内容 | 采购项目数量 | 采购总金额 2×1',
      '政府集中采购 | · 2×1 | ·1',
    ]);
  });

  it('draws table three of 2021, outcomes over 22 rows', () => {
    expect(printedRows(tableOf(report2021, 'requests'))).toEqual([
      ...requestsHead,
      ...outcomes(22),
      '（六）其他处理 1×3 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | ·7',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | ·7',
      '3.其他 | ·7',
      '（七）总计 2×1 | ·7',
      '四、结转下年度继续办理 3×1 | ·7',
    ]);
  });

  it('draws table three of 2019, outcomes over 20 rows', () => {
    expect(printedRows(tableOf(report2019, 'requests'))).toEqual([
      ...requestsHead,
      ...outcomes(20),
      '（六）其他处理 2×1 | ·7',
      '（七）总计 2×1 | ·7',
      '四、结转下年度继续办理 3×1 | ·7',
    ]);
  });

  it.each([report2021, report2019])('draws table four across', (report) => {
    expect(printedRows(tableOf(report, 'disputes'))).toEqual([
      '行政复议 5×1 | 行政诉讼 10×1',
      '结果维持 1×2 | 结果纠正 1×2 | 其他结果 1×2 | 尚未审结 1×2 | 总计 1×2 | 未经复议直接起诉 5×1 | 复议后起诉 5×1',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
      '·15',
    ]);
  });

  it('draws every row in the width of the grid', () => {
    for (const report of [report2021, report2019]) {
      for (const key of ['proactive', 'requests', 'disputes'] as const) {
        const table = tableOf(report, key);
        for (const { rows } of table.sections) {
          const covered = rows.map(() => 0);
          rows.forEach(({ cells }, row) => {
            for (const { colSpan, rowSpan } of cells) {
              for (let i = 0; i < rowSpan; i++) covered[row + i] = (covered[row + i] ?? 0) + colSpan;
            }
          });
          expect(covered).toEqual(rows.map(() => table.columns.length));
        }
      }
    }
  });
});
