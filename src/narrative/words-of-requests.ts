import type { Vocabulary } from './word.js';

const lastYear = '{上|上一|去|往}{年度|年}';
const nextYear = '{下|下一|次|来|明}{年度|年}';

/** Words about requests, table three. The labels of its rows come from the form. */
export const requestWords: readonly Vocabulary[] = [
  { kind: 'receive', words: ['收到', '共收{到|}', '接收{到|}', '接到', '收悉', '收取到'] },
  { kind: 'new', words: ['{本年|本年度|}新{收|收到|受理|接收|接到|接}'] },
  { kind: 'accept', words: ['受理', '接受'] },
  { kind: 'handle', words: ['{办理|处理|承办|接办|经办}', '{共|}收办', '收件办理'] },
  {
    kind: 'answer',
    words: [
      '{答复|回复|办结|办毕|办复}',
      '答复办结',
      '{办理|处理|答复|回复}{完毕|完成|完结}',
      '完成{答复|办理|回复}',
      '完成{政府|}信息公开{答复|办理|申请答复}工作',
      '作出{了|}{答复|书面答复}',
    ],
  },
  // What is done for others, or in one name of several, is less or more than one's own.
  { kind: 'onBehalf', words: ['{指导|协助|配合|督促|会同|联合|代表|代为|委托|移送|转送|起草|会签}', '名义'] },
  { kind: 'some', words: ['同一', '部分', '个别', '{大|}多数', '少数', '一些', '未能', '有的'] },
  { kind: 'late', words: ['{延期|逾期|超期|未按|未及时}'] },
  { kind: 'submit', words: ['提交{了|}', '提出{了|}', '递交{了|}'] },
  {
    kind: 'request',
    words: [
      '{政府|}信息公开{的|}{申请|申请件|申请事项|申请案件|申请信息|申请办件|申请表|申请信件|申请来信|申请邮件}',
      '{政府信息|信息}依申请公开{件|事项|申请|案件|办件|}',
      '依申请公开{政府|}{信息|}{申请|申请件|申请事项|的申请}',
      '依申请公开{政府信息|信息}{件|事项}',
      '依申请公开{件|事项|案件|办件|来信|信件|请求|办理件|来件|信函|业务|办理事项}',
      '申请{政府|}信息公开{件|事项|}',
      '申请公开{政府|}信息{件|事项|}',
      '{要求|关于|有关|申请}{政府|}信息公开的申请',
      '{要求|申请}公开{政府|相关|有关|}信息的申请',
      '公开{政府|}信息{的|}申请',
      '政府信息公开依申请{件|}',
      '申请要求公开{其他方面|其他|有关|相关|}{政府|}信息',
      '政府信息的申请',
      '政府信息申请',
    ],
  },
  {
    kind: 'weakRequest',
    words: [
      '依申请公开{政府信息|信息|}',
      '依申请',
      '依申请{信息|件|事项}',
      '公开申请{件|}',
      '{政府|}信息公开{案件|事项|件|办件|请求|来件}',
    ],
  },
  { kind: 'apply', words: ['{各类|相关|有关|上述|}申请{件|事项|量|总量|数量|总数|数|}'] },
  { kind: 'lastYear', words: [lastYear] },
  { kind: 'nextYear', words: [nextYear] },
  {
    kind: 'carry',
    words: [
      '{结转|转结|顺延|延续|遗留}{下来|而来|}{的|}',
      '结转{至|到|入}',
      '转办',
      '顺延{至|到}',
      '延{至|到}',
      '转{至|到|入}',
    ],
  },
  {
    kind: 'carryIn',
    words: [
      `${lastYear}{结转|转结|遗留|转办|转入|顺延}{下来|件|}{的|}`,
      `{结转|转结|承接|接续}${lastYear}{的|}`,
    ],
  },
  {
    kind: 'carryOut',
    words: [
      `{结转|转结|顺延|延续|延期|转|转办|结转办理}{到|至|入|}${nextYear}`,
      `${nextYear}{继续|}办理`,
      `${nextYear}结转`,
      '跨年{度|}{办理|结转}',
    ],
  },
  {
    kind: 'withdraw',
    words: [
      '{撤回|撤销|撤件|撤诉}{复议申请|行政复议申请|}',
      '{主动|自主|自行|自愿}{撤回|撤销|撤件}',
      '放弃申请',
      '{补正|补正告知}',
    ],
  },
  {
    kind: 'channel',
    words: [
      '{网络|网上|在线|线上|线下|互联网|门户网站|网站|网页|官网|网络平台|政府网站|政府门户网站|申请平台|平台|在线平台|网络系统|信息网}',
      '{信函|邮寄|来信|快递|邮政|邮政快递|邮政寄送|挂号信|信件|纸质|纸质信函|书信|寄信|邮件|电子邮件|电子邮箱|邮箱|电子信箱}',
      '{当面|现场|窗口|现场窗口|书面|传真|电话|口头|上门|来访递交|其他方式|其他渠道|其他形式}',
    ],
  },
  { kind: 'rate', words: ['{按时|按期|及时|}{答复|办结|回复|办理|处理}率'] },
];

/**
 * How prose names what the form prints as rows of table three, beyond the form's own labels. By the path of the row or group below the table.
 */
export const outcomeWordings: readonly (readonly [string, readonly string[]])[] = [
  ['outcomes.granted', ['{全部|完全|}予以公开', '同意公开', '予公开']],
  ['outcomes.partiallyGranted', ['{予以|同意|准予|}部分公开', '部分予以公开', '部分予公开']],
  ['outcomes.denied', ['不予公开', '不同意公开', '不予以公开', '决定不予公开']],
  ['outcomes.denied.internalAffairs', ['{三类|}内部事务{性|}信息']],
  ['outcomes.denied.processInformation', ['{四类|}过程性信息']],
  ['outcomes.denied.enforcementFile', ['行政执法案卷{信息|}']],
  ['outcomes.denied.administrativeInquiry', ['行政查询事项']],
  ['outcomes.denied.stateSecret', ['涉及国家秘密', '国家秘密']],
  ['outcomes.denied.thirdPartyRights', ['第三方合法权益', '{损害|侵害}第三方合法权益']],
  ['outcomes.unavailable', ['{无法|不能}提供', '无法予以提供']],
  ['outcomes.unavailable.notHeld', ['{本机关|}不掌握{相关|该|有关|}{政府|}{信息|}', '本机关不掌握']],
  [
    'outcomes.unavailable.requiresCreation',
    ['{没有|无}现成信息{、|，|}{需|需要}{另行|}{制作|加工}', '{没有|无}现成信息'],
  ],
  ['outcomes.unavailable.stillUnclear', ['补正后{申请内容|}仍不明确', '补正后仍不清晰']],
  ['outcomes.notProcessed', ['不予处理', '不予受理', '不作处理']],
  ['outcomes.notProcessed.petition', ['信访{、|}举报{、|}投诉类{申请|}', '信访举报投诉类']],
  ['outcomes.notProcessed.repeated', ['重复申请{的|}']],
  ['outcomes.notProcessed.publication', ['{要求|}提供公开出版物']],
  ['outcomes.other', ['{其他|其它}{方式|}处理{的|}', '作其他处理', '{其他|其它}处理情形']],
  ['outcomes.other.overdueCorrection', ['{无正当理由|}逾期{不|未}补正{的|}']],
];
