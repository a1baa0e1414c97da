import type { Label } from './declaration.js';

/** The six parts of the report (Article 50 of the Regulations and the form). */
export const parts = {
  overview: {
    zh: '总体情况',
    en: 'Overview',
    aliases: [
      '总体概述',
      '总体情况概述',
      '概述',
      '基本情况',
      '工作基本情况',
      '政府信息公开工作总体情况',
      '政府信息公开总体情况',
      '信息公开总体情况',
      '政府信息公开工作的基本概况',
      '政府信息公开工作基本情况',
      '工作总体情况',
    ],
  },
  proactive: {
    zh: '主动公开政府信息情况',
    en: 'Proactive disclosure of government information',
    aliases: ['行政机关主动公开政府信息情况', '主动公开情况', '主动公开信息情况', '政府信息主动公开情况'],
  },
  requests: {
    zh: '收到和处理政府信息公开申请情况',
    en: 'Requests for disclosure received and handled',
    aliases: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '收到和处理信息公开申请的情况',
      '收到和处理信息公开申请情况',
      '收到和处理政府信息公开申请',
      '依申请公开情况',
      '依申请公开政府信息情况',
      '依申请公开办理情况',
      '依申请公开政府信息办理情况',
      '政府信息依申请公开情况',
    ],
  },
  disputes: {
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reconsideration and litigation over disclosure',
    aliases: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼的情况',
      '因政府信息公开申请行政复议和提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议情况、提起行政诉讼情况',
      '被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '行政复议、行政诉讼情况',
    ],
  },
  problems: {
    zh: '存在的主要问题及改进情况',
    en: 'Main problems and improvements',
    aliases: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
      '存在的主要问题及改进措施',
      '存在的主要问题及整改情况',
      '存在问题及改进情况',
      '存在问题及改进措施',
      '存在的问题及改进情况',
      '存在的问题及改进措施',
      '存在的问题和改进措施',
      '存在问题和改进措施',
      '存在的不足及改进措施',
    ],
  },
  other: {
    zh: '其他需要报告的事项',
    en: 'Other matters to be reported',
    aliases: [
      '其他需要报告事项',
      '其他报告事项',
      '其他报告的事项',
      '其他事项',
      '其他需要说明的事项',
      '其他需要汇报事项',
      '其它需要报告的事项',
    ],
  },
} as const satisfies Record<string, Label>;

/** A part of the report, by its key. */
export type PartKey = keyof typeof parts;

/** The parts in the order of the form. */
export const partKeys: readonly PartKey[] = [
  'overview',
  'proactive',
  'requests',
  'disputes',
  'problems',
  'other',
];

/** The five topics that part one speaks of. */
export const topics = {
  proactive: { zh: '主动公开', en: 'Proactive disclosure', aliases: ['主动公开政府信息'] },
  onRequest: { zh: '依申请公开', en: 'Disclosure on request', aliases: ['依申请公开政府信息'] },
  management: { zh: '政府信息管理', en: 'Management of government information', aliases: ['信息管理'] },
  platform: {
    zh: '政府信息公开平台建设',
    en: 'Disclosure platforms',
    aliases: ['平台建设', '政府信息平台建设', '信息公开平台建设', '公开平台建设', '府信息公开平台建设'],
  },
  supervision: {
    zh: '监督保障',
    en: 'Supervision and safeguards',
    aliases: ['政府信息公开监督保障', '监督保障及教育培训', '监督管理'],
  },
} as const satisfies Record<string, Label>;

/** A topic of part one, by its key. */
export type TopicKey = keyof typeof topics;

export const topicKeys: readonly TopicKey[] = [
  'proactive',
  'onRequest',
  'management',
  'platform',
  'supervision',
];
