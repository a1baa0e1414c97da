import type { Locale } from '../form/locale.js';

/** What a caller may say to a reader. */
export interface ReadOptions {
  /** The language of the findings' messages; Chinese where not given. */
  locale?: Locale;
}
