import type { Locale } from '../form/locale.js';
import type { ReadMessages } from './read-message-catalogue.js';
import { en } from './read-messages.en.js';
import { zhCN } from './read-messages.zh-CN.js';

const catalogues: Record<Locale, ReadMessages> = { 'zh-CN': zhCN, en };

/** What readers say, in a locale. */
export function readMessagesIn(locale: Locale): ReadMessages {
  return catalogues[locale];
}
