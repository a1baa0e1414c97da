import type { Locale } from '../form/locale.js';
import type { MistakeDetail } from '../report/error.js';
import { faultsInEnglish } from '../report/mistakes.en.js';
import { faultsInChinese } from '../report/mistakes.zh-CN.js';
import type { LineErrorCode } from './line-result.js';

/** What is known of a line that is no report. */
export interface LineEvidence {
  'too-long': { limit: number };
  'not-utf8': object;
  'not-json': { reason: string };
  'invalid-report': { faults: readonly MistakeDetail[] };
  'unknown-version': { received: string };
}

type Messages = { readonly [Code in LineErrorCode]: (evidence: LineEvidence[Code]) => string };

/** Why a line is no report, in words. They stand here and not with the findings, which programs without streams load too. */
export const lineMessages: Readonly<Record<Locale, Messages>> = {
  'zh-CN': {
    'too-long': ({ limit }) => `此行超过 ${limit} 字节，未读取`,
    'not-utf8': () => '此行不是 UTF-8 编码',
    'not-json': ({ reason }) => `此行不是完整的 JSON（${reason}）`,
    'invalid-report': ({ faults }) => `此行不是报告的 JSON：${faultsInChinese(faults)}`,
    'unknown-version': ({ received }) => `此行由更新的版本写成（schemaVersion ${received}），本版本不能读取`,
  },
  en: {
    'too-long': ({ limit }) => `this line has more than ${limit} bytes and was not read`,
    'not-utf8': () => 'this line is not in UTF-8',
    'not-json': ({ reason }) => `this line is not complete JSON (${reason})`,
    'invalid-report': ({ faults }) => `this line is not the JSON of a report: ${faultsInEnglish(faults)}`,
    'unknown-version': ({ received }) =>
      `a newer release wrote this line (schemaVersion ${received}), and this one cannot read it`,
  },
};
