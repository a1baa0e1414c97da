import { articleTitles, proactiveCorner } from './articles.js';
import type { Columns, EditionDeclaration, Stock } from './declaration.js';
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
  made: { zh: '本年新制作数量', en: 'Newly made this year', measure: 'count', unit: '件' },
  published: { zh: '本年新公开数量', en: 'Newly published this year', measure: 'count', unit: '件' },
  totalPublished: { zh: '对外公开总数量', en: 'Published in total', measure: 'count', unit: '件' },
} as const satisfies Columns;

const itemColumns = {
  previousItems: { zh: '上一年项目数量', en: 'Items last year', measure: 'count', unit: '项' },
  change: {
    zh: '本年增/减',
    en: 'Increase or decrease this year',
    aliases: ['本年增减'],
    measure: 'change',
    unit: '项',
  },
} as const satisfies Columns;

const itemStock = { of: 'previousItems', at: 'start', adds: 'change' } as const satisfies Stock;

const decisionColumns = {
  ...itemColumns,
  decisions: { zh: '处理决定数量', en: 'Decisions made', measure: 'count', unit: '件' },
} as const satisfies Columns;

/** The trial form, for reports on 2019 and 2020: 国办公开办函〔2019〕60号. */
export const edition2019 = {
  edition: '2019',
  years: { from: 2019, to: 2020 },
  basis: {
    zh: '国办公开办函〔2019〕60号',
    en: 'Trial form issued by the General Office of the State Council, Guo Ban Gong Kai Ban Han [2019] No. 60',
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
          rows: {
            rules: { zh: '规章', en: 'Rules' },
            normativeDocuments: { zh: '规范性文件', en: 'Normative documents', aliases: ['行政规范性文件'] },
          },
        },
        {
          title: articleTitles.licensing,
          corner: proactiveCorner,
          columns: decisionColumns,
          stock: itemStock,
          rows: {
            licensing: { zh: '行政许可', en: 'Administrative licensing' },
            otherServices: {
              zh: '其他对外管理服务事项',
              en: 'Other matters of external administration and service',
            },
          },
        },
        {
          title: articleTitles.enforcement,
          corner: proactiveCorner,
          columns: decisionColumns,
          stock: itemStock,
          rows: {
            penalties: { zh: '行政处罚', en: 'Administrative penalties' },
            compulsion: { zh: '行政强制', en: 'Administrative compulsion' },
          },
        },
        {
          title: articleTitles.fees,
          corner: proactiveCorner,
          columns: itemColumns,
          stock: itemStock,
          rows: { fees: { zh: '行政事业性收费', en: 'Administrative and institutional fees' } },
        },
        {
          title: articleTitles.procurement,
          corner: proactiveCorner,
          columns: {
            projects: { zh: '采购项目数量', en: 'Procurement projects', measure: 'count', unit: '项' },
            amount: {
              zh: '采购总金额',
              short: '采购总金额（元）',
              en: 'Total procurement amount (yuan)',
              aliases: ['采购总金额（元）', '采购总金额（万元）'],
              measure: 'amount',
              unit: '元',
            },
          },
          rows: { procurement: { zh: '政府集中采购', en: 'Centralized government procurement' } },
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
              rows: { ...decidedOutcomes, other: otherOutcomesLabel, total: outcomesTotal },
            },
            carriedForward,
          },
        },
      ],
    },
    disputes: disputesTable,
  },
} as const satisfies EditionDeclaration;
