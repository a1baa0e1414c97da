import type { Vocabulary } from './word.js';

/** Words about reconsideration and litigation, table four. The labels of its rows and columns come from the form. */
export const disputeWords: readonly Vocabulary[] = [
  {
    kind: 'dispute',
    of: 'reconsideration',
    words: [
      '{被|}{申请|提起|提请|}{行政|}复议',
      '{行政|}复议{案件|案|申请|事项}',
      '被行政复议',
      '被{申请|提起}{行政|}复议案件',
    ],
  },
  {
    kind: 'dispute',
    of: 'litigation',
    words: ['{被|}{提起|}{行政|}诉讼', '{行政|}诉讼{案件|案|事项}', '被{起诉|诉}', '被提起{行政|}诉讼案件'],
  },
  {
    kind: 'dispute',
    of: 'litigation.afterReconsideration',
    words: ['{经|}{行政|}复议后{再|}{起诉|诉讼|提起诉讼|提起行政诉讼}{的|}{行政诉讼|}'],
  },
  {
    kind: 'dispute',
    of: 'litigation.direct',
    words: [
      '未经{行政|}复议{而|}{直接|}{起诉|诉讼|提起诉讼|提起行政诉讼}{的|}{行政诉讼|}',
      '直接{起诉|提起诉讼|提起行政诉讼}{的|}',
    ],
  },
  {
    kind: 'neutral',
    words: [
      '{行政|}复议{机关|机构|委员会|体制|局|法|能力|渠道|权利|人员|途径|风险|诉求|意见书|答复书|制度|职责|工作|部门|改革}',
      '行政诉讼{法|权利|权|渠道|途径|风险}',
      '申请行政复议{的权利|权利|或者提起行政诉讼的权利}',
      '诉讼请求',
      '起诉状',
      '复议申请人',
    ],
  },
  {
    kind: 'foreign',
    words: [
      '{行政|}复议决定书',
      '{行政|}应诉{案件|}',
      '出庭应诉',
      '民事诉讼',
      '公益诉讼',
      '刑事诉讼',
      '行政赔偿',
      '仲裁',
      '行政裁决',
      '申诉{案|案件|}',
      '信访复查',
    ],
  },
  {
    kind: 'result',
    of: 'upheld',
    words: ['{予以|获得|获|被|判决|决定|裁定|}维持{原判|原答复|原行政行为|原决定|原具体行政行为|}'],
  },
  { kind: 'result', of: 'corrected', words: ['{被|予以|结果|}{纠正|纠错|依法纠错|依法纠正}'] },
  {
    kind: 'result',
    of: 'pending',
    words: [
      '{尚|仍|}未{审结|办结|结案|审理完毕|作出决定}',
      '尚未{办结|结案|审理完毕}',
      '{正在|尚在|仍在|}审理{过程|}中',
      '正在{审理|审查|办理}{中|}',
      '待审结',
    ],
  },
  { kind: 'result', of: 'otherResult', words: ['其{它|他}结果', '结果{其他|其它}'] },
  { kind: 'withdraw', words: ['申请人撤回', '撤回{行政|}{复议|起诉|诉讼}{申请|}', '终止'] },
  { kind: 'review', words: ['审理', '审结', '审查', '立案', '裁决', '化解', '调解', '裁定'] },
  { kind: 'lost', words: ['败诉{案件|}', '{一|}败诉', '被判败诉'] },
  { kind: 'corrected', words: ['零{纠错|纠正}'] },
  { kind: 'corrected', of: 'rate', words: ['{纠错|纠正|被纠错}率'] },
  { kind: 'corrected', of: 'lost', words: ['零败诉'] },
  { kind: 'corrected', of: 'lostRate', words: ['败诉率'] },
];
