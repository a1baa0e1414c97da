import type { RuleExamples } from './example.js';

export const proactiveExamples: RuleExamples<'proactive'> = {
  'proactive/rules-authority': {
    passes: { agency: '某县某乡人民政府', cells: { 'proactive.normativeDocuments.inForce': 7 } },
    fails: {
      agency: '某县某乡人民政府',
      cells: { 'proactive.rules.issued': 2, 'proactive.rules.inForce': 7 },
    },
    findings: [
      {
        message: '某县某乡人民政府无权制定规章，表中本年制发件数为 2、现行有效件数为 7',
        cells: ['proactive.rules.issued', 'proactive.rules.inForce'],
        expected: 0,
        actual: 2,
        delta: 2,
      },
    ],
  },
  'proactive/in-force-bound': {
    passes: {
      cells: {
        'proactive.normativeDocuments.issued': 9,
        'proactive.normativeDocuments.repealed': 4,
        'proactive.normativeDocuments.inForce': 5,
      },
    },
    fails: {
      cells: {
        'proactive.normativeDocuments.issued': 9,
        'proactive.normativeDocuments.repealed': 4,
        'proactive.normativeDocuments.inForce': 3,
      },
    },
    findings: [
      {
        message: '行政规范性文件：本年制发 9 件、废止 4 件，现行有效至少 5 件，表中为 3 件',
        cells: [
          'proactive.normativeDocuments.inForce',
          'proactive.normativeDocuments.issued',
          'proactive.normativeDocuments.repealed',
        ],
        expected: 5,
        actual: 3,
        delta: -2,
      },
    ],
  },
  'proactive/repealed-bound': {
    passes: {
      cells: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.repealed': 32 },
      previous: { cells: { 'proactive.normativeDocuments.inForce': 30 } },
    },
    fails: {
      cells: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.repealed': 33 },
      previous: { cells: { 'proactive.normativeDocuments.inForce': 30 } },
    },
    findings: [
      {
        message: '行政规范性文件：本年废止 33 件，多于上年现行有效 30 件加本年制发 2 件',
        cells: ['proactive.normativeDocuments.repealed', 'proactive.normativeDocuments.issued'],
        expected: 32,
        actual: 33,
        delta: 1,
      },
    ],
  },
  'proactive/published-total': {
    passes: {
      year: 2020,
      cells: {
        'proactive.normativeDocuments.published': 8,
        'proactive.normativeDocuments.totalPublished': 8,
      },
    },
    fails: {
      year: 2020,
      cells: {
        'proactive.normativeDocuments.published': 8,
        'proactive.normativeDocuments.totalPublished': 5,
      },
    },
    findings: [
      {
        message: '规范性文件：对外公开总数量 5，少于本年新公开数量 8',
        cells: ['proactive.normativeDocuments.totalPublished', 'proactive.normativeDocuments.published'],
        expected: 8,
        actual: 5,
        delta: -3,
      },
    ],
  },
  'proactive/fee-magnitude': {
    passes: {
      cells: { 'proactive.fees.amount': 1304.5 },
      previous: { cells: { 'proactive.fees.amount': 1210 } },
    },
    fails: {
      cells: { 'proactive.fees.amount': 13_045_000 },
      previous: { cells: { 'proactive.fees.amount': 1210 } },
    },
    findings: [
      {
        message: '行政事业性收费本年 13045000 万元，上年 1210 万元，相差百倍以上，请核对单位是否为万元',
        cells: ['proactive.fees.amount'],
        actual: 13_045_000,
      },
    ],
  },
  'proactive/procurement': {
    passes: {
      year: 2020,
      cells: { 'proactive.procurement.projects': 3, 'proactive.procurement.amount': 251_000 },
    },
    fails: { year: 2020, cells: { 'proactive.procurement.projects': 3, 'proactive.procurement.amount': 0 } },
    findings: [
      {
        message: '政府集中采购项目 3 项，总金额 0 元，有项目而无金额',
        cells: ['proactive.procurement.amount', 'proactive.procurement.projects'],
        actual: 0,
      },
    ],
  },
};
