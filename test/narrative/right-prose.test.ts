import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/index.js';
import { reportFrom } from '../rules/examples/example.js';
import { sentences as onOthers } from './right-on-others.js';
import { sentences as onRequests } from './right-on-requests.js';

const cells = {
  'requests.received.naturalPerson': 94,
  'requests.received.commercialEnterprise': 22,
  'requests.carriedOver.naturalPerson': 4,
  'requests.outcomes.granted.naturalPerson': 22,
  'requests.outcomes.granted.commercialEnterprise': 4,
  'requests.outcomes.partiallyGranted.naturalPerson': 8,
  'requests.outcomes.denied.stateSecret.naturalPerson': 6,
  'requests.outcomes.denied.thirdPartyRights.naturalPerson': 4,
  'requests.outcomes.denied.processInformation.naturalPerson': 20,
  'requests.outcomes.unavailable.notHeld.naturalPerson': 34,
  'requests.outcomes.unavailable.notHeld.commercialEnterprise': 18,
  'requests.carriedForward.naturalPerson': 4,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.corrected': 1,
  'disputes.litigation.direct.upheld': 2,
  'disputes.litigation.afterReconsideration.pending': 1,
  'proactive.normativeDocuments.issued': 5,
  'proactive.normativeDocuments.repealed': 2,
  'proactive.normativeDocuments.inForce': 27,
  'proactive.licensing.decisions': 420,
  'proactive.penalties.decisions': 37,
  'proactive.compulsion.decisions': 3,
  'proactive.fees.amount': 12.5,
} as const;

const previous = reportFrom({
  year: 2023,
  cells: {
    'requests.received.naturalPerson': 84,
    'requests.received.commercialEnterprise': 23,
    'requests.outcomes.granted.naturalPerson': 23,
    'requests.outcomes.partiallyGranted.naturalPerson': 10,
    'requests.outcomes.denied.processInformation.naturalPerson': 25,
    'requests.outcomes.unavailable.notHeld.naturalPerson': 51,
    'requests.carriedForward.naturalPerson': 4,
    'disputes.reconsideration.upheld': 3,
    'disputes.reconsideration.corrected': 1,
    'disputes.litigation.direct.upheld': 1,
    'proactive.licensing.decisions': 408,
    'proactive.penalties.decisions': 41,
  },
});

/** What the rules find in a sentence of a county's report that has these figures, alone and under a heading on requests. */
function findingsOn(text: string): string[] {
  const paragraph = { kind: 'paragraph', text } as const;
  const heading = { kind: 'heading', text: '（二）依申请公开', topic: 'onRequest' } as const;
  const found = [[paragraph], [heading, paragraph]].flatMap((blocks) => {
    const report = { ...reportFrom({ cells }), overview: { blocks } };
    return validateReport(report, { previous }).findings.map(({ rule }) => rule);
  });
  const ofProse = found.filter(
    (rule) => rule.startsWith('narrative/') || rule === 'continuity/year-over-year',
  );
  return [...new Set(ofProse)].sort();
}

describe('prose that agrees with the tables', () => {
  it.each([...onRequests, ...onOthers])('%s', (sentence) => {
    expect(findingsOn(sentence)).toEqual([]);
  });
});

// Of each mechanism above what is wrong beside what is right.
const received = 'narrative/received';
const outcomes = 'narrative/outcomes';
const yearOverYear = 'continuity/year-over-year';
const allUpheld = 'narrative/all-upheld';

describe('prose that does not', () => {
  it.each([
    ['自然人申请同比增长12.9%，法人申请同比下降4.3%。', yearOverYear],
    ['申请数量同比增长9.4%，其中自然人申请同比增长11.9%。', yearOverYear],
    ['自然人申请94件，同比增长11.9%；申请总量同比下降8.4%。', yearOverYear],
    ['收到政府信息公开申请116件（其中网络申请80件），同比增长9.4%。', yearOverYear],
    ['公开信息3200条，收到政府信息公开申请116件，同比增长20%。', yearOverYear],
    ['全县申请量同比增长15%。', yearOverYear],
    ['公开或部分公开35件。', outcomes],
    ['公开及部分公开35件。', outcomes],
    ['公开、部分公开共35件。', outcomes],
    ['予以公开（含部分公开）35件。', outcomes],
    ['全部或部分公开35件，不予公开30件，无法提供52件。', outcomes],
    ['因属于国家秘密不予公开7件。', outcomes],
    ['以国家秘密为由不予公开7件。', outcomes],
    ['自然人申请予以公开23件。', outcomes],
    ['上年结转4件，新收116件，办结116件，予以公开27件。', outcomes],
    ['收到政府信息公开申请116件，其中涉及土地征收的45件，其他71件，予以公开27件。', outcomes],
    ['延期答复申请15件。全年予以公开27件。', outcomes],
    ['行政诉讼3件，均为结果维持。', allUpheld],
    ['行政诉讼3件，其中未经复议直接起诉2件，复议后起诉1件，均为结果维持。', allUpheld],
    ['行政诉讼3件；行政复议3件，审结的均维持。', allUpheld],
    ['行政诉讼案件3起，2起已审结，均维持，2起尚未审结。', 'narrative/litigation'],
    ['截至12月31日，收到政府信息公开申请115件。', received],
    ['1-12月收到政府信息公开申请115件。', received],
    ['自2024年1月至12月，收到政府信息公开申请115件。', received],
    ['截至2024年12月，收到政府信息公开申请115件。', received],
    ['收到的115件政府信息公开申请中有12件补正。', received],
    ['今年共收到申请115件，其中3人提交申请45件。', received],
    ['收到政府信息公开申请116件，答复113件。', 'narrative/answered'],
    ['收到政府信息公开申请123件，其中撤回6件。', received],
    ['政府信息公开行政复议27件，其中涉及征地3件。', 'narrative/reconsideration'],
    ['因征地补偿政府信息公开引发行政诉讼4件。', 'narrative/litigation'],
    ['全年累计制发规范性文件31件，废止2件。', 'narrative/documents'],
    ['起草规范性文件12件，制发规范性文件6件。', 'narrative/documents'],
    ['现行有效规范性文件28件。', 'narrative/documents'],
    ['行政处罚决定38件。', 'narrative/documents'],
    ['县政府未收到政府信息公开申请，全县收到政府信息公开申请115件。', received],
    ['征地类申请45件。收到政府信息公开申请115件。', received],
    [
      '网站信息更新2100条，较去年增加300条，其中政务动态1200条，增加200条，其他300条。',
      'narrative/part-whole',
    ],
  ])('%s', (sentence, rule) => {
    expect(findingsOn(sentence)).toEqual([rule]);
  });
});
