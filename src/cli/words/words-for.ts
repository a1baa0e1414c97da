import { defaultLocale, type Locale } from '../../form/locale.js';
import { en } from './words.en.js';
import type { Words } from './words.js';
import { zhCN } from './words.zh-CN.js';

const catalogues: Record<Locale, Words> = { 'zh-CN': zhCN, en };

/** The words of a locale; Chinese where none is asked for. */
export function wordsFor(locale: Locale = defaultLocale): Words {
  return catalogues[locale];
}
