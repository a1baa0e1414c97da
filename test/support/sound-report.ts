import { createReport, type DisclosureReport } from '../../src/index.js';
import type { ReportInit } from '../../src/report/compose-report.js';

/** The prose of a bureau's report that says everything a report has to say, and no figure. */
export const soundProse = {
  title: '某县林业局2024年政府信息公开工作年度报告',
  preamble:
    '现公布2024年度政府信息公开工作年度报告。本报告可在县政府网站下载，如有疑问请与局办公室联系，电话：0000-0000000。',
  overview: {
    blocks: [
      { kind: 'heading', text: '（一）主动公开情况', topic: 'proactive' },
      { kind: 'paragraph', text: '2024年，我局依法公开林业信息。' },
      { kind: 'heading', text: '（二）依申请公开情况', topic: 'onRequest' },
      { kind: 'paragraph', text: '受理渠道畅通。' },
      { kind: 'heading', text: '（三）政府信息管理情况', topic: 'management' },
      { kind: 'paragraph', text: '公开前逐件审查。' },
      { kind: 'heading', text: '（四）政府信息公开平台建设情况', topic: 'platform' },
      { kind: 'paragraph', text: '专栏按时更新。' },
      { kind: 'heading', text: '（五）监督保障情况', topic: 'supervision' },
      { kind: 'paragraph', text: '公开工作列入考核。' },
    ],
  },
  problems: '公开不够及时的问题仍然存在，下一步将完善流程。',
  other: '本年度未收取信息处理费。',
} as const satisfies Partial<ReportInit>;

/** A bureau's report on 2024 in which every figure is 0 and which no rule has anything to say against. */
export function soundReport(): DisclosureReport {
  return createReport({
    year: 2024,
    agency: '某县林业局',
    fill: 'zero',
    ...structuredClone(soundProse),
    overview: { blocks: soundProse.overview.blocks.map((block) => ({ ...block })) },
  });
}
