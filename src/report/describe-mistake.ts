import { defaultLocale, type Locale } from '../form/locale.js';
import type { DisclosureReportError } from './error.js';
import { faultsInChinese } from './mistakes.zh-CN.js';

/**
 * What a caller did wrong, in a sentence for people: Chinese where no locale is given. In English it is the error's own message.
 *
 * @example
 * // What `createReport({ year: 1066, agency: '某县人民政府' })` throws:
 * describeMistake(mistake) // 'year 应为 2008 至 2099 的整数，实为 1066'
 */
export function describeMistake(
  error: DisclosureReportError,
  options: { readonly locale?: Locale | undefined } = {},
): string {
  const { locale = defaultLocale } = options;
  return locale === 'en' ? error.message : faultsInChinese(error.faults);
}
