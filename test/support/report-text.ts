import type { DisclosureReport } from '../../src/index.js';
import { drawnTables, type PrintFigure, plain } from './report-grids.js';
import { type TextLayout, textLayouts } from './text-layouts.js';

export interface ReportTextOptions {
  layout?: TextLayout;
  print?: PrintFigure;
  /** Puts `#` before headings. */
  markdown?: boolean;
}

/** The six headings as the form words them. */
export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** A whole report as text, with prose written for the tests around the tables. */
export function reportText(report: DisclosureReport, options: ReportTextOptions = {}): string {
  const { layout = textLayouts.cellLines, print = plain, markdown = false } = options;
  const [two, three, four] = drawnTables(report, print).map(layout);
  const { year, agency } = report;
  const mark = markdown ? '## ' : '';
  return [
    `${markdown ? '# ' : ''}${agency.name}${year}年政府信息公开工作年度报告`,
    '',
    `本报告依照条例编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与本机关政务公开科联系（地址：和平路8号，邮编：123456，电话：0123-4567890）。`,
    '',
    `${mark}${headings[0]}`,
    '',
    '（一）主动公开情况',
    `${year}年，通过门户网站公开信息120条，其中通知公告100条，其他20条。`,
    '（二）依申请公开情况',
    '依法办理每一件申请，及时答复申请人。',
    '',
    `${mark}${headings[1]}`,
    '',
    ...(two ?? []),
    '',
    `${mark}${headings[2]}`,
    '',
    ...(three ?? []),
    '',
    `${mark}${headings[3]}`,
    '',
    ...(four ?? []),
    '',
    `${mark}${headings[4]}`,
    '',
    '一是公开的时效还需提高。二是解读的形式还不丰富。下一步将加强培训，完善制度。',
    '',
    `${mark}${headings[5]}`,
    '',
    '本年度未收取信息处理费。',
    '',
  ].join('\n');
}
