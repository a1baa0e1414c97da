import type { IndicatorDefinition } from './indicator.js';

const outcomes = ['requests.outcomes.total.total'] as const;
const toHandle = ['requests.received.total', 'requests.carriedOver.total'] as const;

/**
 * The rates that people quote, in the order of the form. Of disputes only decided cases count: pending ones are in neither
 * side.
 */
export const standardIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'requests/natural-person-share',
    label: { zh: '自然人申请占比', en: 'Share of requests by natural persons' },
    numerator: ['requests.received.naturalPerson'],
    denominator: ['requests.received.total'],
  },
  {
    id: 'requests/disclosure-rate',
    label: { zh: '公开率', en: 'Disclosure rate' },
    numerator: ['requests.outcomes.granted.total', 'requests.outcomes.partiallyGranted.total'],
    denominator: outcomes,
  },
  {
    id: 'requests/denial-rate',
    label: { zh: '不予公开率', en: 'Denial rate' },
    numerator: ['requests.outcomes.denied.total'],
    denominator: outcomes,
  },
  {
    id: 'requests/unavailable-rate',
    label: { zh: '无法提供率', en: 'Unavailable rate' },
    numerator: ['requests.outcomes.unavailable.total'],
    denominator: outcomes,
  },
  {
    id: 'requests/not-processed-rate',
    label: { zh: '不予处理率', en: 'Not-processed rate' },
    numerator: ['requests.outcomes.notProcessed.total'],
    denominator: outcomes,
  },
  {
    id: 'requests/carry-forward-rate',
    label: { zh: '结转率', en: 'Carry-forward rate' },
    numerator: ['requests.carriedForward.total'],
    denominator: toHandle,
  },
  {
    id: 'requests/handled-to-received',
    label: { zh: '办理与新收之比', en: 'Requests handled to requests received' },
    numerator: outcomes,
    denominator: ['requests.received.total'],
  },
  {
    id: 'disputes/reconsideration-corrected-rate',
    label: { zh: '行政复议纠正率', en: 'Share of reconsiderations corrected' },
    numerator: ['disputes.reconsideration.corrected'],
    denominator: [
      'disputes.reconsideration.upheld',
      'disputes.reconsideration.corrected',
      'disputes.reconsideration.otherResult',
    ],
  },
  {
    id: 'disputes/direct-litigation-corrected-rate',
    label: {
      zh: '行政诉讼纠正率（未经复议直接起诉）',
      en: 'Share of litigations corrected (filed directly)',
    },
    numerator: ['disputes.litigation.direct.corrected'],
    denominator: [
      'disputes.litigation.direct.upheld',
      'disputes.litigation.direct.corrected',
      'disputes.litigation.direct.otherResult',
    ],
  },
  {
    id: 'disputes/litigation-after-reconsideration-corrected-rate',
    label: {
      zh: '行政诉讼纠正率（复议后起诉）',
      en: 'Share of litigations corrected (after reconsideration)',
    },
    numerator: ['disputes.litigation.afterReconsideration.corrected'],
    denominator: [
      'disputes.litigation.afterReconsideration.upheld',
      'disputes.litigation.afterReconsideration.corrected',
      'disputes.litigation.afterReconsideration.otherResult',
    ],
  },
  {
    id: 'disputes/litigation-corrected-rate',
    label: { zh: '行政诉讼纠正率', en: 'Share of litigations corrected' },
    numerator: ['disputes.litigation.corrected'],
    denominator: [
      'disputes.litigation.upheld',
      'disputes.litigation.corrected',
      'disputes.litigation.otherResult',
    ],
  },
];
