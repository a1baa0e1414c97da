import { articleTitles, proactiveCorner } from './articles.js';
import type { Columns, EditionDeclaration } from './declaration.js';
import { disputesTable } from './disputes.js';
import {
  carriedForward,
  carriedOver,
  decidedOutcomes,
  otherOutcomesLabel,
  outcomesLabel,
  outcomesTotal,
  received,
  requestsBlock,
} from './request-rows.js';

const documentColumns = {
  issued: { zh: '本年制发件数', en: 'Issued this year', measure: 'count', unit: '件' },
  repealed: { zh: '本年废止件数', en: 'Repealed this year', measure: 'count', unit: '件' },
  inForce: { zh: '现行有效件数', en: 'In force', measure: 'count', unit: '件' },
} as const satisfies Columns;

const decisionColumns = {
  decisions: { zh: '本年处理决定数量', en: 'Decisions made this year', measure: 'count', unit: '件' },
} as const satisfies Columns;

/** The form in force, for reports on 2021 and later: 国办公开办函〔2021〕30号. */
export const edition2021 = {
  edition: '2021',
  years: { from: 2021, to: null },
  basis: {
    zh: '国办公开办函〔2021〕30号',
    en: 'Form issued by the General Office of the State Council, Guo Ban Gong Kai Ban Han [2021] No. 30',
  },
  tables: {
    proactive: {
      numbered: false,
      printed: 'down',
      blocks: [
        {
          title: articleTitles.documents,
          corner: proactiveCorner,
          columns: documentColumns,
          stock: { of: 'inForce', at: 'end', adds: 'issued', takes: 'repealed' },
          rows: {
            rules: { zh: '规章', en: 'Rules' },
            normativeDocuments: {
              zh: '行政规范性文件',
              en: 'Administrative normative documents',
              aliases: ['规范性文件'],
            },
          },
        },
        {
          title: articleTitles.licensing,
          corner: proactiveCorner,
          columns: decisionColumns,
          rows: { licensing: { zh: '行政许可', en: 'Administrative licensing' } },
        },
        {
          title: articleTitles.enforcement,
          corner: proactiveCorner,
          columns: decisionColumns,
          rows: {
            penalties: { zh: '行政处罚', en: 'Administrative penalties' },
            compulsion: { zh: '行政强制', en: 'Administrative compulsion' },
          },
        },
        {
          title: articleTitles.fees,
          corner: proactiveCorner,
          columns: {
            amount: {
              zh: '本年收费金额（单位：万元）',
              en: 'Fees collected this year (10,000 yuan)',
              short: '本年收费金额（万元）',
              aliases: ['本年收费金额', '本年收费金额（万元）'],
              measure: 'amount',
              unit: '万元',
            },
          },
          rows: { fees: { zh: '行政事业性收费', en: 'Administrative and institutional fees' } },
        },
      ],
    },
    requests: {
      numbered: true,
      printed: 'down',
      blocks: [
        {
          ...requestsBlock,
          rows: {
            received,
            carriedOver,
            outcomes: {
              ...outcomesLabel,
              rows: {
                ...decidedOutcomes,
                other: {
                  ...otherOutcomesLabel,
                  rows: {
                    overdueCorrection: {
                      zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                      short: '申请人无正当理由逾期不补正',
                      en: 'Not corrected in time without justification, no longer processed',
                    },
                    overdueFee: {
                      zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                      short: '申请人逾期未按收费通知要求缴纳费用',
                      en: 'Processing fee not paid in time, no longer processed',
                    },
                    otherReason: { zh: '其他', en: 'Other' },
                  },
                },
                total: outcomesTotal,
              },
            },
            carriedForward,
          },
        },
      ],
    },
    disputes: disputesTable,
  },
} as const satisfies EditionDeclaration;
