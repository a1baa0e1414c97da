import type { Claim, Quantity, QuantitySum } from '../../src/narrative/claim.js';

/** A sentence, the number of the wording that it shows in the catalogue of idioms, and the claims it makes, in {@link notation}. */
export type Case = readonly [idiom: number, text: string, ...claims: string[]];

const paths: Readonly<Record<string, string>> = {
  'requests.received.total': 'r1',
  'requests.carriedOver.total': 'r2',
  'requests.outcomes.total.total': 'r3',
  'requests.carriedForward.total': 'r4',
  'disputes.reconsideration.total': 're',
  'disputes.litigation.total': 'li',
  'disputes.litigation.direct.total': 'li0',
  'disputes.litigation.afterReconsideration.total': 'li1',
};

function path(text: string): string {
  return (
    paths[text] ??
    text
      .replace(/^requests\.outcomes\.(.*)\.total$/u, '$1')
      .replace(/^requests\.received\./u, 'r1.')
      .replace(/^requests\.carriedOver\./u, 'r2.')
      .replace(/^requests\.outcomes\.total\./u, 'r3.')
      .replace(/^disputes\.reconsideration\./u, 're.')
      .replace(/^disputes\.litigation\./u, 'li.')
      .replace(/^proactive\.normativeDocuments\./u, 'nd.')
      .replace(/^proactive\.rules\./u, 'rules.')
      .replace(/^proactive\.(.*)\.decisions$/u, '$1')
  );
}

const readings: Readonly<Record<string, string>> = {
  'r1|r1+r2': 'r1?',
  'r3|r1+r2|r1': 'r?',
  'r3|r1+r2': 'r3?',
  'nd.issued|nd.made': 'nd',
  'rules.issued|rules.made': 'rules',
  'granted|granted+partiallyGranted': 'granted?',
};

function sums(all: readonly QuantitySum[]): string {
  const text = all.map((sum) => sum.map(path).join('+')).join('|');
  return readings[text] ?? text;
}

function figure({ value, unit, bound }: Quantity): string {
  const mark = { exact: '', atLeast: '>', atMost: '<', about: '~' }[bound];
  return `${mark}${value}${['件', '条', '', '份', '项', '起', '封', '宗', '例', '篇', '件次', '个', '部', '期'].includes(unit) ? '' : unit}`;
}

/**
 * A claim in a few characters. `r1=58`: row 一 is 58; `r1?`: with or without row 二; `r?`: one of rows 一, 一 + 二, 三（七）; `re`,
 * `li`: the totals of table four; `-`: no cell. `0:`: zero. `161=10+151`: a list; `>=`: an open one. `25%=15/60`: a share.
 * `@`: another period than the year; `^`: another body.
 */
export function notation(claim: Claim): string {
  const marks =
    (claim.period === 'report' ? '' : `@${claim.period}`) + (claim.scope === 'own' ? '' : `^${claim.scope}`);
  return say(claim) + marks;
}

function say(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return `${claim.act === 'published' ? 'pub' : sums(claim.equals) || '-'}=${figure(claim.quantity)}`;
    case 'zero':
      if (claim.subject === 'allAnswered') return 'answered';
      if (claim.subject === 'allNaturalPersons') return 'natural';
      if (claim.subject === 'allUpheld')
        return `upheld:${rows(claim.zero)}${claim.zero.some((cell) => cell.endsWith('.pending')) ? '' : ' decided'}`;
      if (claim.subject === 'noneCorrected') return `uncorrected:${rows(claim.zero)}`;
      return `0:${claim.zero.map(path).join(',')}`;
    case 'partWhole':
      return `${figure(claim.whole)}${claim.open ? '>=' : '='}${claim.parts.map(({ quantity }) => figure(quantity)).join('+')}`;
    case 'share': {
      const side = (of: Quantity | readonly QuantitySum[]): string => ('value' in of ? figure(of) : sums(of));
      return `${figure(claim.share)}=${side(claim.part)}/${side(claim.whole)}`.replace('r3|r1+r2|r1', 'r?');
    }
    case 'trend':
      return [
        sums(claim.of),
        claim.direction,
        ...(claim.by ? [figure(claim.by)] : []),
        ...(claim.from ? [`from ${figure(claim.from)}`] : []),
      ].join(' ');
    case 'fee':
      return `${claim.what === 'collected' ? 'fee' : 'notified'}=${claim.amount}`;
  }
}

function rows(zero: readonly string[]): string {
  return [...new Set(zero.map((cell) => path(cell).split('.').slice(0, -1).join('.')))].join(',');
}
