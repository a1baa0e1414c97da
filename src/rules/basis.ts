import type { LocalText } from './rule.js';

// What the rules rest on. Numerals of articles as the Regulations print them.
const articles = {
  33: '三十三',
  42: '四十二',
  49: '四十九',
  50: '五十',
} as const;

/** An article of the Regulations on Open Government Information (国务院令第711号). */
export function law(article: keyof typeof articles): LocalText {
  return {
    'zh-CN': `《中华人民共和国政府信息公开条例》第${articles[article]}条`,
    en: `Regulations on Open Government Information, Article ${article}`,
  };
}

/** The official form's own notes and columns. */
export const officialForm: LocalText = {
  'zh-CN': '政府信息公开工作年度报告格式',
  en: 'the official form of the annual report',
};

/** The note in the corner of table three. */
export const identityNoteOfForm: LocalText = {
  'zh-CN': '年度报告格式：本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
  en: 'the official form: in each column, item I plus item II equals item III plus item IV',
};

/** Arithmetic of the form. */
export const arithmetic: LocalText = { 'zh-CN': '数据勾稽关系', en: 'arithmetic of the form' };

/** What auditors check and reports show. */
export const practice: LocalText = { 'zh-CN': '年度报告审核惯例', en: 'auditing practice' };
