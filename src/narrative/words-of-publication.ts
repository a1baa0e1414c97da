import type { Vocabulary } from './word.js';

/** Words about documents, decisions, what is published, and fees. The labels of rows come from the form. */
export const publicationWords: readonly Vocabulary[] = [
  { kind: 'document', of: 'rules', words: ['{省|市|}{政府|人民政府|}规章', '{地方政府|部门}规章'] },
  { kind: 'document', of: 'normativeDocuments', words: ['{行政|政府|部门|市级|区级|县级|}规范性文件'] },
  {
    kind: 'issue',
    words: [
      '{新|共|新增|}{制发|制定|出台|印发|制订|订立}',
      '制定{出台|印发|发布|并发布|并印发|并出台}',
      '{新制发|制发}{并公开|}',
      '研究制定',
    ],
  },
  { kind: 'repeal', words: ['{宣布|决定|公布|}{废止|失效}{或失效|和失效|失效|}'] },
  { kind: 'inForce', words: ['{现行|现存|继续|保留|}有效{的|}', '{继续|}保留', '现行'] },
  {
    kind: 'revise',
    words: ['清理', '备案', '审核', '评估', '梳理', '修订', '修改', '清查', '汇编', '收录', '报备', '解读'],
  },
  { kind: 'decision', of: 'licensing', words: ['行政许可{处理|}决定'] },
  { kind: 'decision', of: 'penalties', words: ['行政处罚{处理|}决定'] },
  { kind: 'decision', of: 'compulsion', words: ['行政强制{处理|措施|}决定'] },
  { kind: 'decided', of: 'licensing', words: ['行政许可'] },
  { kind: 'decided', of: 'penalties', words: ['行政处罚'] },
  { kind: 'decided', of: 'compulsion', words: ['行政强制'] },
  { kind: 'decide', words: ['作出{了|}', '做出{了|}', '处理决定', '决定'] },
  // 公开 alone may be an answer to a request: all of what was asked, or some.
  { kind: 'publish', of: 'vague', words: ['公开', '准予公开', '依法公开', '同意提供'] },
  {
    kind: 'publish',
    words: [
      '{主动|新增|累计|共|累计主动|公开|}{公开|发布|公布|公示|推送|更新|发布公开|公开发布|编发|刊发|刊登|上传|发表|发送}{了|各类|}',
    ],
  },
  {
    kind: 'information',
    words: [
      '{政府|各类|政务|工作|有关|相关|各类政府|各类政务|政务公开|部门|}信息{数|数量|}',
      '{推文|文章|稿件|内容|图文|信息稿件|政务动态|消息}',
    ],
  },
  {
    kind: 'neutral',
    words: [
      '行政事业性收费',
      '规章制度',
      '制度规章',
      '条例规章',
      '规章规范',
      '信息公开{目录|指南|平台|栏目|专栏|制度|领导小组|办公室|年度报告|年报|条例|渠道|机制}',
      '政府信息公开{目录|指南|平台|栏目|专栏|制度|领导小组|年度报告|年报|条例|机制}',
      '主动公开目录',
      '公开方式',
      '公开属性',
      '公开渠道',
      '公开范围',
      '公开出版物',
      '行政许可申请',
      '行政许可事项',
      '信息化',
      '信息发布{审查|审核|}',
    ],
  },
  {
    kind: 'fee',
    words: [
      '{政府信息公开|信息公开|政府信息|}信息处理费{用|}',
      '{政府信息公开|信息公开|依申请公开}{处理费|费用|收费}',
      '{检索|复制|复印}、{复制|复印|邮寄}{、邮寄|}{等|}{成本|}费用',
      '{检索|复制|复印|邮寄}费用',
      '处理费',
    ],
  },
  { kind: 'refund', words: ['退还', '退回', '减免', '免收', '免除'] },
  {
    kind: 'feeNotice',
    words: ['收费通知{书|}', '缴费通知{书|}', '{通知|应收|应缴|通知收取}{总|}{金额|费用}'],
  },
  {
    kind: 'collect',
    of: 'collected',
    words: [
      '{实际|共|共计|累计|}{收取|收缴}{了|}{任何|}{费用|金额|总金额|}',
      '{实际|共|}收费',
      '收取情况',
      '收费{情况|金额|总额}',
    ],
  },
  { kind: 'collect', words: ['{任何|有关|相关|}费用', '总金额', '金额'] },
];
