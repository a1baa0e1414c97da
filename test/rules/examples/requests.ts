import type { RuleExamples } from './example.js';

const denied = 'requests.outcomes.denied.internalAffairs.naturalPerson';

export const requestExamples: RuleExamples<'requests'> = {
  'requests/row-total': {
    passes: {
      cells: {
        'requests.received.naturalPerson': 12,
        'requests.received.otherOrganization': 2,
        'requests.received.total': 14,
      },
    },
    fails: {
      cells: {
        'requests.received.naturalPerson': 12,
        'requests.received.otherOrganization': 2,
        'requests.received.total': 12,
      },
    },
    findings: [
      {
        message: '一、本年新收政府信息公开申请数量 · 总计：各项之和为 14，表中为 12，相差 2',
        cells: [
          'requests.received.total',
          'requests.received.naturalPerson',
          'requests.received.commercialEnterprise',
          'requests.received.researchInstitution',
          'requests.received.publicInterestOrganization',
          'requests.received.legalServiceOrganization',
          'requests.received.otherOrganization',
        ],
        expected: 14,
        actual: 12,
        delta: -2,
      },
    ],
  },
  'requests/outcome-total': {
    passes: {
      edition: '2019',
      year: 2020,
      cells: { [denied]: 12, 'requests.outcomes.total.naturalPerson': 12 },
    },
    fails: {
      edition: '2019',
      year: 2020,
      cells: { [denied]: 12, 'requests.outcomes.total.naturalPerson': 21 },
    },
    findings: [
      {
        message: '三、本年度办理结果（七）总计 · 自然人：各项之和为 12，表中为 21，相差 9',
        cells: [
          'requests.outcomes.total.naturalPerson',
          'requests.outcomes.granted.naturalPerson',
          'requests.outcomes.partiallyGranted.naturalPerson',
          'requests.outcomes.denied.stateSecret.naturalPerson',
          'requests.outcomes.denied.prohibitedByLaw.naturalPerson',
          'requests.outcomes.denied.securityOrStability.naturalPerson',
          'requests.outcomes.denied.thirdPartyRights.naturalPerson',
          'requests.outcomes.denied.internalAffairs.naturalPerson',
          'requests.outcomes.denied.processInformation.naturalPerson',
          'requests.outcomes.denied.enforcementFile.naturalPerson',
          'requests.outcomes.denied.administrativeInquiry.naturalPerson',
          'requests.outcomes.unavailable.notHeld.naturalPerson',
          'requests.outcomes.unavailable.requiresCreation.naturalPerson',
          'requests.outcomes.unavailable.stillUnclear.naturalPerson',
          'requests.outcomes.notProcessed.petition.naturalPerson',
          'requests.outcomes.notProcessed.repeated.naturalPerson',
          'requests.outcomes.notProcessed.publication.naturalPerson',
          'requests.outcomes.notProcessed.excessive.naturalPerson',
          'requests.outcomes.notProcessed.confirmation.naturalPerson',
          'requests.outcomes.other.naturalPerson',
        ],
        expected: 12,
        actual: 21,
        delta: 9,
      },
    ],
  },
  'requests/balance': {
    passes: {
      cells: {
        'requests.received.naturalPerson': 10,
        'requests.carriedOver.naturalPerson': 2,
        'requests.outcomes.granted.naturalPerson': 11,
        'requests.carriedForward.naturalPerson': 1,
      },
    },
    fails: {
      cells: {
        'requests.received.naturalPerson': 10,
        'requests.carriedOver.naturalPerson': 2,
        'requests.outcomes.granted.naturalPerson': 11,
        'requests.received.total': 10,
        'requests.carriedOver.total': 2,
        'requests.carriedForward.total': 1,
      },
    },
    findings: [
      {
        message: '“自然人”列：第一项加第二项为 12，第三项（七）总计加第四项为 11，相差 1',
        cells: [
          'requests.received.naturalPerson',
          'requests.carriedOver.naturalPerson',
          'requests.outcomes.total.naturalPerson',
          'requests.carriedForward.naturalPerson',
        ],
        expected: 12,
        actual: 11,
        delta: -1,
      },
    ],
  },
  'requests/carry-forward-share': {
    passes: { cells: { 'requests.received.total': 40, 'requests.carriedForward.total': 20 } },
    fails: { cells: { 'requests.received.total': 40, 'requests.carriedForward.total': 21 } },
    findings: [
      {
        message: '结转下年度继续办理 21 件，超过本年新收 40 件的一半',
        cells: ['requests.carriedForward.total', 'requests.received.total'],
        actual: 21,
      },
    ],
  },
  'requests/overdue-fee': {
    passes: {
      cells: { 'requests.outcomes.other.overdueFee.total': 1 },
      other: '本年度实际收取信息处理费 300 元。',
    },
    fails: {
      cells: { 'requests.outcomes.other.overdueFee.total': 1 },
      other: '没有其他需要报告的事项。',
    },
    findings: [
      {
        message: '因逾期未缴费不再处理 1 件，第六部分没有说明收取信息处理费的情况',
        cells: ['requests.outcomes.other.overdueFee.total'],
        actual: 1,
      },
    ],
  },
  'requests/other-share': {
    passes: {
      cells: {
        'requests.outcomes.other.otherReason.total': 10,
        'requests.outcomes.total.total': 50,
      },
    },
    fails: {
      cells: {
        'requests.outcomes.other.otherReason.total': 11,
        'requests.outcomes.total.total': 50,
      },
    },
    findings: [
      {
        message: '（六）其他处理 3.其他为 11 件，超过办理结果总计 50 件的五分之一',
        cells: ['requests.outcomes.other.otherReason.total', 'requests.outcomes.total.total'],
        actual: 11,
      },
    ],
  },
};
