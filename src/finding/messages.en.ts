import { clip } from './clip.js';
import type { ClaimEvidence, MessageCatalogue, SumEvidence } from './message-catalogue.js';
import type { RepairKind } from './repair.js';
import { counted, places } from './wording.en.js';

const kinds = {
  count: 'a non-negative integer',
  change: 'an integer',
  amount: 'a non-negative number',
} as const;

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}: the parts add up to ${expected}, the table says ${actual} (${Math.abs(delta)} apart)`;

/** What the prose says, and every place of the tables that it can mean. */
const claimed = ({ text, readings, body }: ClaimEvidence): string =>
  `The prose says “${clip(text)}”; the table says ${readings.map(({ place, value }) => `${value} in ${place}`).join(', ')}${body === null ? '' : `. The figure may be that of “${clip(body)}” alone`}`;

/** The change in per cent, behind the two figures it is of. */
const shareOfChange = (before: number, value: number): string =>
  before === 0 || before === value
    ? ''
    : `, ${value > before ? 'up' : 'down'} ${Number(((Math.abs(value - before) / before) * 100).toFixed(2))}%`;

const headerPlaces = {
  title: 'the title',
  period: 'the period',
  preamble: 'the preamble',
  overview: 'the opening of part one',
} as const;

/** The mistakes that repairs undo; nothing is said where only the figure tells. */
export const mistakes: Readonly<Record<RepairKind, string>> = {
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
  'error-summed': 'a wrong figure summed into its total',
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

  'header/year': ({ where, found, year }) =>
    `${headerPlaces[where]} names the year ${found}, the report is on ${year}`,
  'header/period': ({ start, end, year }) =>
    `the period is ${start} to ${end}, it should be ${year}-01-01 to ${year}-12-31`,
  'header/agency': ({ where, named, agency }) =>
    `${headerPlaces[where]} names “${clip(named)}”, the report is that of “${clip(agency)}”`,
  'header/contact': ({ missing }) =>
    `the report does not say ${missing.map((what) => (what === 'contact' ? 'whom to ask' : 'where to download it')).join(' or ')}`,

  'timeline/published-late': ({ published, deadline, days }) =>
    `published on ${published}, ${counted(days, 'day')} after the deadline of ${deadline}`,
  'timeline/overdue': ({ asOf, deadline, days }) =>
    `not published by ${asOf}, ${counted(days, 'day')} after the deadline of ${deadline}`,
  'timeline/published-early': ({ published, end }) =>
    `published on ${published}, before the period ended on ${end}`,

  'proactive/rules-authority': ({ agency, figures }) =>
    `${agency === null ? 'this agency' : `“${clip(agency)}”`} has no power to make rules, but the table has ${figures.map(({ place, value }) => `${value} (${place})`).join(', ')}`,
  'proactive/in-force-bound': ({ row, issued, repealed, inForce }) =>
    `${row}: with ${issued} issued and ${repealed} repealed this year at least ${issued - repealed} are in force, the table says ${inForce}`,
  'proactive/repealed-bound': ({ row, issued, repealed, before }) =>
    `${row}: ${repealed} repealed, more than the ${before} in force last year and the ${issued} issued this year`,
  'proactive/published-total': ({ row, published, total }) =>
    `${row}: ${total} published in total, fewer than the ${published} published this year`,
  'proactive/fee-magnitude': ({ amount, before }) =>
    `fees collected are ${amount} this year and ${before} last year, a hundredfold apart; they are to be in units of 10,000 yuan`,
  'proactive/procurement': ({ projects, amount }) =>
    `centralized procurement has ${counted(projects, 'project')} and an amount of ${amount} yuan: ${projects === 0 ? 'an amount without projects' : 'projects without an amount'}`,

  'requests/row-total': brokenTotal,
  'requests/outcome-total': brokenTotal,
  'requests/balance': ({ place, expected, actual, delta }) =>
    `column “${place}”: items I and II add up to ${expected}, item “III. (7) Total” and item IV to ${actual} (${Math.abs(delta)} apart)`,
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

  'overview/topics': ({ missing }) => `part one does not speak of ${missing.join(', ')}`,
  'overview/accountability': ({ missing }) =>
    `the report of a government does not speak of ${missing.join(', ')}`,
  'problems/empty': ({ text }) =>
    text === ''
      ? 'part five has no content'
      : `part five says only “${text}” and names no problems and improvements`,
  'problems/improvement': ({ missing }) => `part five names no ${missing.join(' and no ')}`,
  'other/fee-statement': ({ year }) =>
    `part six of the report on ${year} does not say what processing fee was collected; none is to be stated too`,
  'other/fee-multiple': ({ amount }) =>
    `the processing fee of ${amount} yuan in part six is no multiple of 10 yuan`,
  'other/fee-covered': ({ amount, fees }) =>
    `the processing fee of ${amount} yuan in part six exceeds the administrative fees of part two, ${fees} times 10,000 yuan`,

  'narrative/received': claimed,
  'narrative/answered': claimed,
  'narrative/carried-over': claimed,
  'narrative/carried-forward': claimed,
  'narrative/outcomes': claimed,
  'narrative/no-requests': claimed,
  'narrative/reconsideration': claimed,
  'narrative/litigation': claimed,
  'narrative/no-disputes': claimed,
  'narrative/all-upheld': claimed,
  'narrative/documents': claimed,
  'narrative/percentage': ({ text, part, whole, percent }) =>
    `The prose says “${clip(text)}”; ${part} is ${percent}% of ${whole}`,
  'narrative/part-whole': ({ text, whole, sum }) =>
    `The prose says “${clip(text)}”; the parts add up to ${sum}, ${sum > whole ? 'more' : 'less'} than the whole, ${whole}`,
  'narrative/repeated': ({ texts, values }) =>
    `“${clip(texts[0])}” and “${clip(texts[1])}” count the same, and the figures are ${values[0]} and ${values[1]}`,

  'continuity/carried-over': ({ place, before, value }) =>
    `${place}: the table says ${value}, last year’s report carried ${before} forward (${Math.abs(value - before)} apart)`,
  'continuity/in-force': ({ row, before, issued, repealed, value }) =>
    `${row}: ${before} in force last year, ${issued} issued and ${repealed} repealed make ${before + issued - repealed}, the table says ${value}`,
  'continuity/items': ({ row, before, change, value }) =>
    `${row}: last year’s report has ${before} items and a change of ${change}, which makes ${before + change}; this year’s table says there were ${value}`,
  'continuity/surge': ({ place, before, value }) =>
    `${place}: ${before} last year and ${value} this year, ${value > before ? 'more than fivefold' : 'less than a fifth'}`,
  'continuity/pending': ({ row, before }) =>
    `${row}: ${counted(before, 'case')} pending last year left no trace this year`,
  'continuity/year-over-year': ({ text, before, value }) =>
    `“${clip(text)}” does not fit the figures: ${before} last year, ${value} this year${shareOfChange(before, value)}`,
  'continuity/boilerplate': ({ part, percent }) =>
    `${percent}% of the sentences of part “${part}” are those of last year’s report`,
  'continuity/agency': (evidence) =>
    evidence.kind === 'agency'
      ? `last year’s report is that of “${clip(evidence.other)}”, this one is that of “${clip(evidence.own)}”`
      : `the report to compare with is on ${evidence.before}; one on ${evidence.year} is compared with one on ${evidence.year - 1}`,

  'consolidation/sum': ({ place, members, expected, actual }) =>
    `${place}: the ${counted(members, 'member')} add up to ${expected}, the table says ${actual}`,
  'consolidation/member-missing': ({ member, year, of }) =>
    `${member === null ? 'one member' : `“${clip(member)}”`} ${of === null ? 'has no figures' : `reported on ${of}${year === null ? '' : `, not on ${year}`}`}`,
};
