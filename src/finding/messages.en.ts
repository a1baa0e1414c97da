import { clip, few } from './clip.js';
import type { MessageCatalogue, SumEvidence } from './messages.js';
import type { RepairKind } from './repair.js';

const kinds = {
  count: 'a non-negative integer',
  change: 'an integer',
  amount: 'a non-negative number',
} as const;

/** At most three places, and how many more there are. */
const places = (all: readonly string[], separator = '; '): string =>
  few(all)
    .map((text) => clip(text))
    .join(separator) + (all.length > few(all).length ? ` and ${all.length - few(all).length} more` : '');

/** `1 cell`, `2 cells`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}: the parts add up to ${expected}, the table says ${actual} (${Math.abs(delta)} apart)`;

/** The mistakes that repairs undo; nothing is said where only the figure tells. */
const mistakes: Record<RepairKind, string> = {
  'digits-interchanged': 'digits interchanged',
  'digit-added': 'a digit too many',
  'digit-omitted': 'a digit missing',
  'digit-replaced': 'one digit wrong',
  'times-ten': 'a 0 too many',
  tenth: 'a 0 missing',
  'lost-to-zero': 'left at 0',
  'other-figure': '',
  'total-not-recalculated': 'total not recalculated',
  'previous-year': "last year's figure",
  'swapped-across': 'neighbours in the row swapped',
  'swapped-down': 'neighbours in the column swapped',
  'row-shifted': 'the row shifted by one column',
  'rows-exchanged': 'two rows exchanged',
  'columns-exchanged': 'two columns exchanged',
  several: '',
};

/** Messages in English. */
export const en: MessageCatalogue = {
  'rule/crashed': ({ rule, reason }) =>
    `rule ${rule} has a bug and could not check the report (${clip(reason)})`,

  'balance/repair': ({ changes, kind, resolves }) => {
    const mistake = mistakes[kind];
    const each = changes.map(
      ({ place, from, to }, i) =>
        `${place} should be ${to} (the table ${from === null ? 'is blank' : `says ${from}`}${i === 0 && mistake ? `, ${mistake}` : ''})`,
    );
    return `${each.join('; ')}; this explains ${resolves} broken ${resolves === 1 ? 'balance' : 'balances'}`;
  },

  'cells/not-a-count': ({ place, value, measure }) => `${place}: ${value} is not ${kinds[measure]}`,
  'cells/blank': (evidence) =>
    `${evidence.table}: ${counted(evidence.places.length, 'blank cell')}, and a blank is not 0: ${places(evidence.places)}`,
  'cells/not-applicable': (evidence) =>
    `${evidence.table}: ${counted(evidence.places.length, 'cell')} filled with “${places(evidence.marks, '” “')}” where 0 belongs: ${places(evidence.places)}`,
  'cells/unreadable': ({ place, text }) => `${place}: “${clip(text)}” is not a figure`,

  'format/part-missing': ({ part }) => `part “${part}” is missing`,
  'format/part-order': (evidence) =>
    evidence.kind === 'repeated'
      ? `the heading “${clip(evidence.heading)}” is repeated`
      : `the parts are not in the order of the form: “${evidence.printed.map((text) => clip(text)).join('” “')}”`,
  'format/part-title': ({ printed, expected }) =>
    `the heading “${clip(printed)}” differs from the form, which has “${expected}”`,
  'format/table-missing': ({ part }) => `part “${part}” has no table, or not a single figure in it`,
  'format/edition': ({ part, year, expected, actual, ruling }) =>
    `${part}: a report on ${year} uses the table of ${expected} (${ruling}), this one is of ${actual}`,
  'format/row-set': ({ part, kind, labels }) =>
    kind === 'added'
      ? `${part}: the row “${places(labels, '” “')}” is not in the form`
      : kind === 'missing'
        ? `${part}: ${counted(labels.length, 'row')} missing: ${places(labels)}`
        : `${part}: ${counted(labels.length, 'row')} labelled otherwise than in the form: “${places(labels, '” “')}”`,
  'format/obsolete-table': ({ labels }) =>
    `a statistical table of the kind used before 2019 is annexed (${places(labels, ', ')}); the form no longer has it`,

  'requests/row-total': brokenTotal,
  'requests/outcome-total': brokenTotal,
  'requests/balance': ({ place, expected, actual, delta }) =>
    `Column “${place}”: items I and II add up to ${expected}, items III (7) and IV to ${actual} (${Math.abs(delta)} apart)`,
  'requests/carry-forward-share': ({ forward, received }) =>
    `${counted(forward, 'request')} carried forward, more than ${forward > received ? '' : 'half of '}the ${received} received`,
  'requests/overdue-fee': ({ count, year }) =>
    year === null
      ? `${counted(count, 'request')} lapsed for want of the fee, but part six says nothing of fees`
      : `${counted(count, 'request')} lapsed for want of the fee, which is collected from 2021 on; this report is on ${year}`,
  'requests/other-share': ({ other, total }) =>
    `III. (6) 3. Other has ${other}, more than a fifth of the ${total} outcomes`,

  'disputes/total': brokenTotal,
  'disputes/plausible': ({ disputes, requests }) =>
    `${disputes} reconsiderations and direct litigations, more than the ${requests} requests handled this year and last`,

  'compare/not-in-form': ({ place, edition }) => `${place}: the form of ${edition} has no such figure`,
  'compare/redefined': ({ place, why }) => `${place}: the two forms do not count the same: ${why}`,
};
