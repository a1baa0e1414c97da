import { defaultLocale, type Locale } from '../form/locale.js';
import { numeralAt } from '../form/numerals.js';
import { type PartKey, partKeys, parts } from '../form/parts.js';

/**
 * A part of the report as the form heads it, with its numeral.
 *
 * @example
 * describePart('requests') // '三、收到和处理政府信息公开申请情况'
 */
export function describePart(part: PartKey, locale: Locale = defaultLocale): string {
  const numeral = numeralAt(0, partKeys.indexOf(part));
  return locale === 'en' ? `${numeral.en} ${parts[part].en}` : `${numeral.zh}${parts[part].zh}`;
}
