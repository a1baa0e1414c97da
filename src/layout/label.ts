import type { Label } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import type { Numeral } from '../form/numerals.js';

/** A label as a table prints it. */
export interface PrintedLabel {
  readonly text: string;
  readonly note?: string;
  readonly short?: string;
}

/** A label as the official form prints it: numeral, wording, note. */
export function printedLabel(label: Label, numeral: Numeral | null, locale: Locale): PrintedLabel {
  if (locale === 'en') return { text: numeral ? `${numeral.en} ${label.en}` : label.en };
  const lead = numeral?.zh ?? '';
  const short = label.short ?? (label.note === undefined ? undefined : label.zh);
  return {
    text: `${lead}${label.zh}${label.note ?? ''}`,
    ...(label.note === undefined ? {} : { note: label.note }),
    ...(short === undefined ? {} : { short: `${lead}${short}` }),
  };
}
