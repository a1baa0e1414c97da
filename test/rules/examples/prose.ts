import { soundProse } from '../../support/sound-report.js';
import type { RuleExamples } from './example.js';

const overview = { blocks: soundProse.overview.blocks.map((block) => ({ ...block })) };

export const proseExamples: RuleExamples<'overview' | 'problems' | 'other'> = {
  'overview/topics': {
    passes: { overview },
    fails: { overview: '全年通过县政府网站主动公开信息，对公开的信息逐件审核。' },
    findings: [
      { message: '第一部分没有写到依申请公开、监督保障', cells: [], expected: '依申请公开、监督保障' },
    ],
  },
  'overview/accountability': {
    passes: {
      overview: '把公开工作纳入年度考核，组织社会评议，全年没有需要责任追究的情形。',
    },
    fails: { overview: '把公开工作纳入年度考核。' },
    findings: [
      { message: '政府的报告没有写到社会评议、责任追究结果情况', cells: [], expected: '社会评议、责任追究' },
    ],
  },
  'problems/empty': {
    passes: { problems: '公开不够及时，下一步将完善流程。' },
    fails: { problems: '无。' },
    findings: [{ message: '第五部分只有“无。”，没有写明存在的问题及改进情况', cells: [], actual: '无。' }],
  },
  'problems/improvement': {
    passes: { problems: '公开不够及时，下一步将完善流程。' },
    fails: { problems: '一是公开不够及时；二是解读形式单一。' },
    findings: [{ message: '第五部分没有写明改进情况', cells: [] }],
  },
  'other/fee-statement': {
    passes: { other: '本年度未收取信息处理费。' },
    fails: { other: '没有其他需要报告的事项。' },
    findings: [
      { message: '2024 年度报告的第六部分没有报告收取信息处理费的情况，未收取的也应写明', cells: [] },
    ],
  },
  'other/fee-multiple': {
    passes: { other: '本年度实际收取信息处理费380元。' },
    fails: { other: '本年度实际收取信息处理费385元。' },
    findings: [{ message: '第六部分的信息处理费 385 元不是 10 元的倍数', cells: [], actual: 385 }],
  },
  'other/fee-covered': {
    passes: { cells: { 'proactive.fees.amount': 0.04 }, other: '本年度实际收取信息处理费380元。' },
    fails: { cells: { 'proactive.fees.amount': 0 }, other: '本年度实际收取信息处理费380元。' },
    findings: [
      {
        message: '第六部分的信息处理费 380 元，多于第二部分行政事业性收费 0 万元',
        cells: ['proactive.fees.amount'],
        actual: 0,
      },
    ],
  },
};
