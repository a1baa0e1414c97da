import type { RuleExamples } from './example.js';

const received = 'requests.received.total';
const reconsideration = { 'disputes.reconsideration.upheld': 5, 'disputes.reconsideration.pending': 2 };

export const narrativeExamples: RuleExamples<'narrative'> = {
  'narrative/received': {
    passes: { cells: { [received]: 58 }, overview: '全年收到政府信息公开申请58件。' },
    fails: { cells: { [received]: 57 }, overview: '全年收到政府信息公开申请58件。' },
    findings: [
      {
        message: '文中“收到政府信息公开申请58件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 57',
        cells: [received],
        expected: 57,
        actual: 58,
        delta: 1,
      },
    ],
  },
  'narrative/answered': {
    passes: { cells: { 'requests.outcomes.total.total': 56 }, overview: '收到政府信息公开申请，答复56件。' },
    fails: { cells: { 'requests.outcomes.total.total': 55 }, overview: '收到政府信息公开申请，答复56件。' },
    findings: [
      {
        message: '文中“答复56件”，表中“三、本年度办理结果（七）总计 · 总计”为 55',
        cells: ['requests.outcomes.total.total'],
        expected: 55,
        actual: 56,
        delta: 1,
      },
    ],
  },
  'narrative/carried-over': {
    passes: { cells: { 'requests.carriedOver.total': 3 }, overview: '上年结转政府信息公开申请3件。' },
    fails: { cells: { 'requests.carriedOver.total': 2 }, overview: '上年结转政府信息公开申请3件。' },
    findings: [
      {
        message: '文中“上年结转政府信息公开申请3件”，表中“二、上年结转政府信息公开申请数量 · 总计”为 2',
        cells: ['requests.carriedOver.total'],
        expected: 2,
        actual: 3,
        delta: 1,
      },
    ],
  },
  'narrative/carried-forward': {
    passes: {
      cells: { 'requests.carriedForward.total': 4 },
      overview: '政府信息公开申请结转下年度继续办理4件。',
    },
    fails: {
      cells: { 'requests.carriedForward.total': 1 },
      overview: '政府信息公开申请无结转下年度办理件。',
    },
    findings: [
      {
        message: '文中“无结转下年度”，表中“四、结转下年度继续办理 · 总计”为 1',
        cells: ['requests.carriedForward.total'],
        expected: 0,
        actual: 1,
        delta: 1,
      },
    ],
  },
  'narrative/outcomes': {
    passes: {
      cells: { 'requests.outcomes.granted.total': 9, 'requests.outcomes.denied.processInformation.total': 2 },
      overview: '办结政府信息公开申请11件，其中予以公开9件、不予公开2件。',
    },
    fails: {
      cells: {
        'requests.outcomes.granted.total': 9,
        'requests.outcomes.denied.processInformation.total': 2,
        'requests.outcomes.denied.stateSecret.total': 1,
      },
      overview: '办结政府信息公开申请12件，其中予以公开10件、不予公开2件。',
    },
    findings: [
      {
        message: '文中“予以公开10件”，表中“三、本年度办理结果（一）予以公开 · 总计”为 9',
        cells: ['requests.outcomes.granted.total'],
        expected: 9,
        actual: 10,
        delta: 1,
      },
      {
        message: '文中“不予公开2件”，表中“三、本年度办理结果（三）不予公开 · 总计”为 3',
        cells: [
          'requests.outcomes.denied.stateSecret.total',
          'requests.outcomes.denied.prohibitedByLaw.total',
          'requests.outcomes.denied.securityOrStability.total',
          'requests.outcomes.denied.thirdPartyRights.total',
          'requests.outcomes.denied.internalAffairs.total',
          'requests.outcomes.denied.processInformation.total',
          'requests.outcomes.denied.enforcementFile.total',
          'requests.outcomes.denied.administrativeInquiry.total',
        ],
        expected: 3,
        actual: 2,
        delta: -1,
      },
    ],
  },
  'narrative/no-requests': {
    passes: { overview: '全年未收到政府信息公开申请。' },
    fails: { cells: { [received]: 1 }, overview: '全年未收到政府信息公开申请。' },
    findings: [
      {
        message: '文中“未收到政府信息公开申请”，表中“一、本年新收政府信息公开申请数量 · 总计”为 1',
        cells: [received],
        expected: 0,
        actual: 1,
        delta: 1,
      },
    ],
  },
  'narrative/reconsideration': {
    passes: { cells: reconsideration, overview: '政府信息公开行政复议7件，其中维持5件，尚未审结2件。' },
    fails: { cells: reconsideration, overview: '政府信息公开行政复议7件，其中维持6件，尚未审结2件。' },
    findings: [
      {
        message: '文中“维持6件”，表中“行政复议 · 结果维持”为 5',
        cells: ['disputes.reconsideration.upheld'],
        expected: 5,
        actual: 6,
        delta: 1,
      },
    ],
  },
  'narrative/litigation': {
    passes: {
      cells: {
        'disputes.litigation.direct.upheld': 26,
        'disputes.litigation.afterReconsideration.upheld': 20,
      },
      overview: '政府信息公开行政诉讼46件。',
    },
    fails: {
      cells: {
        'disputes.litigation.direct.upheld': 26,
        'disputes.litigation.afterReconsideration.upheld': 20,
      },
      overview: '政府信息公开行政诉讼26件。',
    },
    findings: [
      {
        message: '文中“行政诉讼26件”，表中“行政诉讼 · 总计”为 46',
        cells: ['disputes.litigation.direct.total', 'disputes.litigation.afterReconsideration.total'],
        expected: 46,
        actual: 26,
        delta: -20,
      },
    ],
  },
  'narrative/no-disputes': {
    passes: { overview: '未发生因政府信息公开引起的行政复议、行政诉讼。' },
    fails: {
      cells: { 'disputes.litigation.direct.upheld': 1 },
      overview: '未发生因政府信息公开引起的行政复议、行政诉讼。',
    },
    findings: [
      {
        message: '文中“未发生因政府信息公开引起的行政复议、行政诉讼”，表中“行政诉讼 · 总计”为 1',
        cells: ['disputes.litigation.direct.total', 'disputes.litigation.afterReconsideration.total'],
        expected: 0,
        actual: 1,
        delta: 1,
      },
    ],
  },
  'narrative/all-upheld': {
    passes: {
      cells: { 'disputes.reconsideration.upheld': 7, 'disputes.litigation.direct.upheld': 9 },
      overview: '行政复议7件，诉讼9件，均获维持。',
    },
    fails: {
      cells: {
        'disputes.reconsideration.upheld': 5,
        'disputes.reconsideration.pending': 2,
        'disputes.litigation.direct.upheld': 9,
      },
      overview: '行政复议7件，诉讼9件，均获维持。',
    },
    findings: [
      {
        message: '文中“均获维持”，表中“行政复议 · 尚未审结”为 2',
        cells: ['disputes.reconsideration.pending'],
        expected: 0,
        actual: 2,
        delta: 2,
      },
    ],
  },
  'narrative/documents': {
    passes: {
      cells: { 'proactive.normativeDocuments.issued': 3, 'proactive.normativeDocuments.repealed': 1 },
      overview: '全年制发行政规范性文件3件，废止1件。',
    },
    fails: {
      cells: { 'proactive.normativeDocuments.issued': 2, 'proactive.normativeDocuments.repealed': 1 },
      overview: '全年制发行政规范性文件3件，废止1件。',
    },
    findings: [
      {
        message: '文中“制发行政规范性文件3件”，表中“行政规范性文件 · 本年制发件数”为 2',
        cells: ['proactive.normativeDocuments.issued'],
        expected: 2,
        actual: 3,
        delta: 1,
      },
    ],
  },
  'narrative/percentage': {
    passes: {
      cells: { [received]: 58 },
      overview: '收到政府信息公开申请58件，其中网络申请40件，占69%，信函申请18件，占31%。',
    },
    fails: {
      cells: { [received]: 58 },
      overview: '收到政府信息公开申请58件，其中网络申请40件，占59%，信函申请18件，占31%。',
    },
    findings: [
      {
        message: '文中“申请40件，占59%”，40 占 58 的 68.97%',
        cells: [],
        expected: 68.97,
        actual: 59,
        delta: -9.97,
      },
    ],
  },
  'narrative/part-whole': {
    passes: { overview: '主动公开信息277条，其中原创108条，转载169条。' },
    fails: { overview: '主动公开信息277条，其中原创108条，转载168条。' },
    findings: [
      {
        message: '文中“主动公开信息277条，其中原创108条，转载168条”，各项之和为 276，少于总数 277',
        cells: [],
        expected: 276,
        actual: 277,
        delta: 1,
      },
    ],
  },
  'narrative/repeated': {
    passes: { overview: ['收到政府信息公开申请58件。', '全年共收到政府信息公开申请58件。'] },
    fails: { overview: ['收到政府信息公开申请58件。', '全年共收到政府信息公开申请59件。'] },
    findings: [
      {
        message:
          '文中“收到政府信息公开申请58件”与“共收到政府信息公开申请59件”所说是同一项，数字分别为 58 和 59',
        cells: [],
        expected: 58,
        actual: 59,
        delta: 1,
      },
    ],
  },
};
