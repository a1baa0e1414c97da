import type { Locale } from '../form/locale.js';
import type { MessageCatalogue } from './message-catalogue.js';
import { en } from './messages.en.js';
import { zhCN } from './messages.zh-CN.js';

const catalogues: Record<Locale, MessageCatalogue> = { 'zh-CN': zhCN, en };

/** The messages of a locale. */
export function messagesIn(locale: Locale): MessageCatalogue {
  return catalogues[locale];
}
