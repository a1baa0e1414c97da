import { describe, expect, it } from 'vitest';
import { said, sentencesOf, type Wording } from './said.js';

const received = '全年#政府信息公开申请58件。';
const noun = '全年收到#58件。';
const carried = '收到政府信息公开申请58件，#3件。';
const outcome = '收到政府信息公开申请58件，其中#3件。';
const year = '全年#3件。';

const wordings: readonly Wording[] = [
  [received, 'r1=58', '收到 共收到 共收 接收 接收到 接到 收悉 收取到 提交 提出了 递交'],
  [received, 'r1=58', '新收 本年新收 本年度新收到 新受理 新接收 新接到 新接'],
  [received, 'r1?=58', '受理 接受'],
  [received, 'r?=58', '办理 处理 承办 接办 经办 收办 共收办 收件办理'],
  [
    received,
    'r3=58',
    '答复 回复 办结 办毕 办复 答复办结 办理完毕 处理完成 答复完结 回复完毕 完成答复 完成办理',
  ],
  [received, 'r3=58', '作出答复 作出了书面答复'],
  [received, '', '指导 协助 配合 督促 代为 委托 移送 同一 部分 个别 延期 逾期 超期 公开'],
  [noun, 'r1=58', '信息公开申请 政府信息公开申请件 政府信息公开的申请 信息公开申请事项 信息公开申请表'],
  [
    noun,
    'r1=58',
    '政府信息依申请公开件 信息依申请公开申请 依申请公开申请 依申请公开的申请 依申请公开政府信息申请件',
  ],
  [
    noun,
    'r1=58',
    '依申请公开信息事项 依申请公开件 依申请公开信函 依申请公开办理件 依申请公开业务 依申请公开来件',
  ],
  [
    noun,
    'r1=58',
    '申请政府信息公开 申请信息公开件 申请公开政府信息 申请公开信息事项 申请要求公开其他方面政府信息',
  ],
  [noun, 'r1=58', '要求政府信息公开的申请 关于信息公开的申请 要求公开政府信息的申请 申请公开相关信息的申请'],
  [
    noun,
    'r1=58',
    '公开政府信息申请 公开信息的申请 政府信息公开依申请件 申请要求公开政府信息 政府信息的申请 政府信息申请',
  ],
  [
    noun,
    'r1=58',
    '依申请公开政府信息 依申请公开 依申请 依申请信息 依申请件 公开申请 公开申请件 信息公开来件 政府信息公开请求',
  ],
  [noun, '', '申请 各类申请 相关申请件 申请总数 行政许可申请 申请书 申请表'],
  [`（二）依申请公开情况。${noun}`, 'r1=58', '申请 各类申请 相关申请件 有关申请事项 上述申请 申请数'],
  [`（二）依申请公开情况。${year}`, 'r1?=3', '申请量 申请总量 申请数量 申请总数 受理'],
  [carried, 'r1=58 r2=3', '上年结转 上一年度结转 去年遗留 往年顺延 上年转办 上年转入 上年度转结下来的'],
  [carried, 'r1=58 r2=3', '结转上年 转结去年 承接上年 接续上一年度'],
  [
    carried,
    'r1=58 r4=3',
    '结转至下年度 转结到下年 顺延至次年 延续到明年 延期至来年 转入下一年度 结转办理至下年度',
  ],
  [carried, 'r1=58 r4=3', '下年度继续办理 次年办理 下年度结转 跨年办理 跨年度结转'],
  [carried, 'r1=58', '结转 顺延 延续 遗留 撤回 主动撤回 撤销 补正 放弃申请'],
  [outcome, 'r1=58 granted=3', '予以公开 全部予以公开 完全予以公开 同意公开 予公开'],
  [outcome, 'r1=58 granted?=3', '公开 准予公开 依法公开 同意提供'],
  [
    outcome,
    'r1=58 partiallyGranted=3',
    '部分公开 予以部分公开 同意部分公开 准予部分公开 部分予以公开 部分予公开',
  ],
  [outcome, 'r1=58 denied=3', '不予公开 不同意公开 不予以公开 决定不予公开'],
  [outcome, 'r1=58 denied.stateSecret=3', '属于国家秘密 涉及国家秘密 国家秘密'],
  [outcome, 'r1=58 denied.thirdPartyRights=3', '第三方合法权益 损害第三方合法权益 侵害第三方合法权益'],
  [outcome, 'r1=58 denied.internalAffairs=3', '内部事务信息 三类内部事务信息 三类内部事务性信息'],
  [outcome, 'r1=58 denied.processInformation=3', '过程性信息 四类过程性信息'],
  [outcome, 'r1=58 denied.enforcementFile=3', '行政执法案卷 行政执法案卷信息'],
  [outcome, 'r1=58 denied.administrativeInquiry=3', '行政查询事项 属于行政查询事项'],
  [outcome, 'r1=58 unavailable=3', '无法提供 不能提供 无法予以提供'],
  [outcome, 'r1=58 unavailable.notHeld=3', '不掌握 本机关不掌握相关政府信息 不掌握该信息 本机关不掌握'],
  [
    outcome,
    'r1=58 unavailable.requiresCreation=3',
    '没有现成信息 无现成信息，需要另行制作 没有现成信息、需加工',
  ],
  [outcome, 'r1=58 unavailable.stillUnclear=3', '补正后仍不明确 补正后申请内容仍不明确 补正后仍不清晰'],
  [outcome, 'r1=58 notProcessed=3', '不予处理 不予受理 不作处理'],
  [outcome, 'r1=58 notProcessed.petition=3', '信访、举报、投诉类申请 信访举报投诉类'],
  [outcome, 'r1=58 notProcessed.repeated=3', '重复申请 重复申请的'],
  [outcome, 'r1=58 notProcessed.publication=3', '提供公开出版物 要求提供公开出版物'],
  [outcome, 'r1=58 other=3', '其他处理 其它处理 其它方式处理的 作其他处理 其他处理情形'],
  [outcome, 'r1=58 other.overdueCorrection=3', '逾期不补正 无正当理由逾期未补正的'],
];

describe.each(wordings)('%s claims %s', (...wording) => {
  it.each(sentencesOf(wording))('%s', (sentence, claims) => {
    expect(said(sentence).join(' ')).toBe(claims);
  });
});
