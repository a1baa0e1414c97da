import { applicantColumns, applicantHeads } from './applicants.js';
import type { Block, Label, RowIdentity, Rows } from './declaration.js';

// What of table three both editions print alike; each edition puts its rows together.

export const received = {
  zh: '本年新收政府信息公开申请数量',
  en: 'New requests received this year',
} as const;

export const carriedOver = {
  zh: '上年结转政府信息公开申请数量',
  en: 'Requests carried over from last year',
} as const;

export const outcomesLabel = { zh: '本年度办理结果', en: 'Outcomes this year' } as const satisfies Label;

export const decidedOutcomes = {
  granted: { zh: '予以公开', en: 'Disclosed' },
  partiallyGranted: {
    zh: '部分公开',
    en: 'Partially disclosed',
    note: '（区分处理的，只计这一情形，不计其他情形）',
  },
  denied: {
    zh: '不予公开',
    en: 'Not disclosed',
    rows: {
      stateSecret: { zh: '属于国家秘密', en: 'State secrets' },
      prohibitedByLaw: {
        zh: '其他法律行政法规禁止公开',
        en: 'Disclosure prohibited by other laws or administrative regulations',
      },
      securityOrStability: {
        zh: '危及“三安全一稳定”',
        en: 'Endangers national, public or economic security or social stability',
      },
      thirdPartyRights: { zh: '保护第三方合法权益', en: 'Lawful rights and interests of a third party' },
      internalAffairs: { zh: '属于三类内部事务信息', en: 'Internal affairs (three kinds)' },
      processInformation: { zh: '属于四类过程性信息', en: 'Process information (four kinds)' },
      enforcementFile: { zh: '属于行政执法案卷', en: 'Administrative enforcement files' },
      administrativeInquiry: { zh: '属于行政查询事项', en: 'Matters of administrative inquiry' },
    },
  },
  unavailable: {
    zh: '无法提供',
    en: 'Unable to provide',
    rows: {
      notHeld: { zh: '本机关不掌握相关政府信息', en: 'Information not held by this organ' },
      requiresCreation: { zh: '没有现成信息需要另行制作', en: 'Not at hand, would have to be created' },
      stillUnclear: { zh: '补正后申请内容仍不明确', en: 'Request still unclear after correction' },
    },
  },
  notProcessed: {
    zh: '不予处理',
    en: 'Not processed',
    rows: {
      petition: { zh: '信访举报投诉类申请', en: 'Petitions, reports and complaints' },
      repeated: { zh: '重复申请', en: 'Repeated requests' },
      publication: { zh: '要求提供公开出版物', en: 'Requests for published works' },
      excessive: { zh: '无正当理由大量反复申请', en: 'Excessive requests without justification' },
      confirmation: {
        zh: '要求行政机关确认或重新出具已获取信息',
        en: 'Requests to confirm or reissue information already obtained',
      },
    },
  },
} as const satisfies Rows;

export const otherOutcomesLabel = { zh: '其他处理', en: 'Handled otherwise' } as const satisfies Label;

export const outcomesTotal = { zh: '总计', en: 'Total', aliases: ['合计'], sumOf: 'siblings' } as const;

export const carriedForward = { zh: '结转下年度继续办理', en: 'Carried forward to next year' } as const;

/** The identity that the form states in its corner cell. */
const identityNote = {
  zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(In each column, item I plus item II equals item III plus item IV)',
} as const satisfies Label;

const requestIdentities = [
  { left: ['received', 'carriedOver'], right: ['outcomes.total', 'carriedForward'] },
] as const satisfies readonly RowIdentity[];

/** What table three is in both editions but for its rows. */
export const requestsBlock = {
  corner: identityNote,
  columns: applicantColumns,
  heads: applicantHeads,
  identities: requestIdentities,
} as const satisfies Omit<Block, 'rows'>;
