import type { MessageCatalogue, SumEvidence } from './messages.js';

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}: the parts add up to ${expected}, the table says ${actual} (${Math.abs(delta)} apart)`;

/** Messages in English. */
export const en: MessageCatalogue = {
  'requests/row-total': brokenTotal,
  'requests/outcome-total': brokenTotal,
  'requests/balance': ({ place, expected, actual, delta }) =>
    `${place}: items I and II add up to ${expected}, items III (7) and IV to ${actual} (${Math.abs(delta)} apart)`,
  'disputes/total': brokenTotal,
};
