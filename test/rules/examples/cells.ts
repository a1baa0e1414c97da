import type { RuleExamples } from './example.js';

export const cellExamples: RuleExamples<'cells'> = {
  'cells/not-a-count': {
    passes: {
      edition: '2019',
      year: 2020,
      cells: { 'proactive.licensing.change': -8, 'proactive.procurement.amount': 52.15 },
    },
    fails: {
      cells: {
        'proactive.penalties.decisions': 2.5,
        'proactive.fees.amount': -1,
        'requests.received.naturalPerson': -3,
      },
    },
    findings: [
      {
        message: '行政处罚 · 本年处理决定数量：2.5 不是非负整数',
        cells: ['proactive.penalties.decisions'],
        actual: 2.5,
      },
      {
        message: '行政事业性收费 · 本年收费金额（万元）：-1 不是非负数',
        cells: ['proactive.fees.amount'],
        actual: -1,
      },
      {
        message: '一、本年新收政府信息公开申请数量 · 自然人：-3 不是非负整数',
        cells: ['requests.received.naturalPerson'],
        actual: -3,
      },
      {
        message: '一、本年新收政府信息公开申请数量 · 总计：-3 不是非负整数',
        cells: ['requests.received.total'],
        actual: -3,
      },
    ],
  },
  'cells/blank': {
    passes: {},
    fails: {
      cells: { 'disputes.reconsideration.upheld': null, 'disputes.reconsideration.total': null },
    },
    findings: [
      {
        message:
          '四、政府信息公开行政复议、行政诉讼情况：有 2 格空白，空白不等于 0：行政复议 · 结果维持；行政复议 · 总计',
        cells: ['disputes.reconsideration.upheld', 'disputes.reconsideration.total'],
      },
    ],
  },
  'cells/not-applicable': {
    passes: { sources: { 'proactive.rules.issued': { text: '0', location: { line: 20 } } } },
    fails: {
      cells: { 'proactive.rules.issued': null, 'proactive.rules.repealed': null },
      sources: {
        'proactive.rules.issued': { text: '／', location: { line: 20 } },
        'proactive.rules.repealed': { text: '不适用', location: { line: 21 } },
      },
    },
    findings: [
      {
        message:
          '二、主动公开政府信息情况：有 2 格填“／”“不适用”，没有的应填 0：规章 · 本年制发件数；规章 · 本年废止件数',
        cells: ['proactive.rules.issued', 'proactive.rules.repealed'],
        expected: 0,
        actual: '／ 不适用',
        location: { line: 20 },
      },
    ],
  },
  'cells/unreadable': {
    passes: {
      cells: { 'proactive.rules.issued': 3 },
      sources: { 'proactive.rules.issued': { text: '3件', location: { line: 20 } } },
    },
    fails: {
      cells: { 'proactive.rules.issued': null },
      sources: { 'proactive.rules.issued': { text: '三五', location: { line: 20 } } },
    },
    findings: [
      {
        message: '规章 · 本年制发件数：“三五”不是数字',
        cells: ['proactive.rules.issued'],
        actual: '三五',
        location: { line: 20 },
      },
    ],
  },
};
