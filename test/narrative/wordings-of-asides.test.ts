import { describe, expect, it } from 'vitest';
import { said, sentencesOf, type Wording } from './said.js';

const units = '收到政府信息公开申请58#。';
const published = '公开信息58#。';
const documents = '制发规范性文件58#。';
const answered = '收到政府信息公开申请58件，均#答复。';
const before = '全年#收到政府信息公开申请58件。';
const between = '收到#政府信息公开申请58件。';
const carried = '收到政府信息公开申请58件（#）。';

/** Words that build a sentence, or stand in it, and leave alone what it claims, or do not. */
const wordings: readonly Wording[] = [
  [units, 'r1=58', '件 条 份 项 起 封 宗 例 件次 个 份次 件（次）'],
  [units, 'r1=58单', '单'],
  [units, 'r1=58条次', '条次'],
  [units, 'r1=58件/次', '件/次'],
  [
    units,
    '',
    '次 人次 人 篇 期 部 元 万元 批 批次 则 页 家 户 % 笔 案 类 年 天 个工作日 小时 台 名 位 场 幅',
  ],
  [published, 'pub=58', '件 条 份 项 篇 期 个 件次 篇（条）'],
  [published, 'pub=58则', '则'],
  [published, 'pub=58册', '册'],
  [published, 'pub=58条次', '条次'],
  [published, 'pub=58条（次）', '条（次）'],
  [published, '', '次 篇次 部 人次 万人次 幅 页 部次 批 套 家 期次 场次'],
  [documents, 'nd=58', '件 份 个 部 项 篇 条'],
  [documents, '', '次 期 本 则 人 页'],
  [
    answered,
    'r1=58 answered',
    '已 依法 依规 依法依规 及时 妥善 规范 认真 严格 顺利 积极 高效 稳妥 依法及时 依法按时 依法妥善',
  ],
  [
    answered,
    'r1=58 answered',
    '按时 按期 按规定 按要求 按照法定时限 按照规定时限内 按规定时限 按法定期限内 按规范程序 按照规定',
  ],
  [
    answered,
    'r1=58 answered',
    '在法定时限内 于规定时间内 在法律规定的期限之内 在规定答复期限内 根据要求 依照有关规定 严格按照相关规定',
  ],
  [answered, 'r1=58 answered', '予以 全部予以 书面 正式 由我局 及时、规范 按时按规'],
  [answered, 'r1=58', '未 无法 不予 尚未'],
  [before, 'r1=58', '共 总计 合计 共计 总共 累计 累积 一共 已 也 目前 上述 该 这些'],
  [before, '', '通过网络 利用平台 以信函 依托网站 采用当面 在线 经由窗口 借助平台 采取书面 经网站'],
  [before, 'r1=58', '通过网络、信函 利用平台、邮寄等 以信函和当面'],
  [between, 'r1|r1.naturalPerson=58', '公民 自然人 个人 群众个人'],
  [between, 'r1|r1.commercialEnterprise=58', '商业企业'],
  [between, 'r1|r1.researchInstitution=58', '科研机构'],
  [between, 'r1|r1.publicInterestOrganization=58', '社会公益组织'],
  [between, 'r1|r1.legalServiceOrganization=58', '法律服务机构'],
  [between, 'r1=58', '公民、法人 群众提交的 社会公众提出的 申请人递交的 单位提交的 网上、信函 各类 有关'],
  [between, '', '网络 涉企 疑难 重复 市政府的 环保类'],
  [
    carried,
    'r1+r2=58 r2=3',
    '含上年结转3件 其中上年结转3件 包括上年度结转3件 含3件上年结转 包含上年结转的3件',
  ],
  [carried, 'r1=58 r2=3', '不含上年结转3件 扣除上年结转3件 不包括上年结转3件 另有上年结转3件 上年结转3件'],
  [carried, 'r1=58 r4=3', '其中3件结转下年度 其中结转下年度3件'],
];

describe.each(wordings)('%s claims %s', (...wording) => {
  it.each(sentencesOf(wording))('%s', (sentence, claims) => {
    expect(said(sentence).join(' ')).toBe(claims);
  });
});
