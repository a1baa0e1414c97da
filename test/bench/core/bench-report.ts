import { cellPaths, type DisclosureReport, getCell } from '../../../src/index.js';
import type { Narrative } from '../../../src/report/narrative.js';
import { balancedReport } from '../../support/arbitrary-report.js';

const length = 4000;

/** A report of a county with figures of real size and 4,000 characters of prose that fits them. */
export function benchReport(seed = 8): DisclosureReport {
  const report = balancedReport(seed, { year: 2024, agency: '某县人民政府', requests: 180 });
  const problems =
    '一是部分单位公开的时效还不够高，二是政策解读的形式较为单一，三是基层队伍的业务能力有待提升。';
  const improvements =
    '下一步，将压实各单位责任，完善信息发布审核流程；丰富图解、问答等解读形式；分批组织业务培训，提高办理质量。';
  const other = '本年度未收取信息处理费。没有其他需要报告的事项。';
  const fixed = problems.length + improvements.length + other.length;
  return {
    ...report,
    title: '某县人民政府2024年政府信息公开工作年度报告',
    publishedOn: '2025-01-22',
    preamble: {
      blocks: [
        {
          kind: 'paragraph',
          text: '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止，可在县政府门户网站下载。如有疑问，请与县政府办公室联系，电话：0123-4567890。',
        },
      ],
    },
    overview: overviewOf(report, length - fixed),
    problems: { blocks: [paragraph(problems), paragraph(improvements)] },
    other: { blocks: [paragraph(other)] },
  };
}

/** One cell, a detail of table three, wrong by nine: what a slip of the keys does. */
export function withWrongCell(report: DisclosureReport): DisclosureReport {
  const { requests } = report;
  const { received } = requests;
  return {
    ...report,
    requests: { ...requests, received: { ...received, naturalPerson: (received.naturalPerson ?? 0) + 9 } },
  };
}

/** How many figures a report prints; a real one prints all. */
export function figureCount(report: DisclosureReport): number {
  return cellPaths(report).filter((path) => getCell(report, path) !== null).length;
}

/** How many characters of prose a report has, preamble aside. */
export function proseLength({ overview, problems, other }: DisclosureReport): number {
  return [overview, problems, other]
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + text.length, 0);
}

function paragraph(text: string): { kind: 'paragraph'; text: string } {
  return { kind: 'paragraph', text };
}

function overviewOf(report: DisclosureReport, characters: number): Narrative {
  const received = report.requests.received.total ?? 0;
  const answered = report.requests.outcomes.total.total ?? 0;
  const forward = report.requests.carriedForward.total ?? 0;
  const sections = [
    [
      '（一）主动公开情况',
      'proactive',
      '2024年，全县各级行政机关通过门户网站公开信息3250条，其中通知公告1200条，政策文件150条，工作动态1900条。',
    ],
    [
      '（二）依申请公开情况',
      'onRequest',
      `全年共收到政府信息公开申请${received}件，答复${answered}件，结转下年度继续办理${forward}件，均在法定期限内办理。`,
    ],
    [
      '（三）政府信息管理情况',
      'management',
      '严格执行先审查、后公开，定期清理失效文件，更新公开目录和公开指南。',
    ],
    [
      '（四）政府信息公开平台建设情况',
      'platform',
      '门户网站首页设公开专栏，政务微信公众号发布信息860条，政务公开专区接待群众2100人次。',
    ],
    [
      '（五）监督保障情况',
      'supervision',
      '公开工作纳入年度绩效考核，占比4%；举办培训班3期，培训210人次；开展社会评议，未发生责任追究。',
    ],
  ] as const;
  const fillers = [
    '围绕重点领域，持续公开财政预决算、重大项目、公共资源交易、社会救助、教育医疗和食品药品监管等方面的信息。',
    '推进乡镇和县直部门按照基层政务公开标准目录，把公开嵌入办事流程，让群众看得到、听得懂、能监督。',
    '全年发布政策解读材料96篇，其中图解58篇、音视频21篇、问答17篇，政策与解读同步组织、同步审签、同步发布。',
    '受理网民留言1430件，办结1398件，办结率97.8%；办理人大代表建议86件、政协提案102件，办理结果全部公开。',
  ];
  let left = characters - sections.reduce((sum, [heading, , text]) => sum + heading.length + text.length, 0);
  const paragraphs = sections.map(([, , text]) => [text as string]);
  for (let i = 0; left > 0; i++) {
    const text = (fillers[Math.floor(i / sections.length) % fillers.length] ?? '').slice(0, left);
    left -= text.length;
    paragraphs[i % sections.length]?.push(text);
  }
  return {
    blocks: sections.flatMap(([heading, topic], i) => [
      { kind: 'heading' as const, text: heading, topic },
      ...(paragraphs[i] ?? []).map(paragraph),
    ]),
  };
}
