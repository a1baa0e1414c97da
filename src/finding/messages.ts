import type { Locale } from '../form/locale.js';
import { en } from './messages.en.js';
import { zhCN } from './messages.zh-CN.js';

/** What a broken sum says: both sides, and how far they are apart. */
export interface SumEvidence {
  /** The total, or for an identity the column, in words. */
  readonly place: string;
  readonly expected: number;
  readonly actual: number;
  readonly delta: number;
}

/**
 * Every message of the library, as a function of its evidence. One file a locale implements it; the key is the id of the
 * rule that speaks.
 */
export interface MessageCatalogue {
  'requests/row-total': (evidence: SumEvidence) => string;
  'requests/outcome-total': (evidence: SumEvidence) => string;
  'requests/balance': (evidence: SumEvidence) => string;
  'disputes/total': (evidence: SumEvidence) => string;
}

const catalogues: Record<Locale, MessageCatalogue> = { 'zh-CN': zhCN, en };

/** The messages of a locale. */
export function messagesIn(locale: Locale): MessageCatalogue {
  return catalogues[locale];
}
