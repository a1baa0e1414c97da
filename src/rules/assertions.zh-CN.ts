import type { RuleId } from './catalogue.js';

/** What the rules assert, in Chinese. */
export const zhCN: Readonly<Record<RuleId, string>> = {
  'cells/not-a-count': '件数、项数为非负整数，金额不为负，本年增/减为整数',
  'cells/unreadable': '数据格内只填数字',
  'cells/blank': '各格均已填写，空白不等于 0',
  'cells/not-applicable': '没有的填 0，不填“/”“—”“不适用”',

  'format/part-missing': '六个部分齐全',
  'format/part-order': '六个部分按顺序各出现一次',
  'format/part-title': '各部分标题与格式一致',
  'format/table-missing': '第二、三、四部分的表格齐全',
  'format/edition': '表格使用该年度适用的格式',
  'format/obsolete-table': '不再附 2019 年以前的统计表',
  'format/row-set': '表格各行不增、不减、不改名',

  'header/year': '标题、统计期限、导语和第一部分的年度一致',
  'header/period': '统计期限为当年 1 月 1 日至 12 月 31 日',
  'header/agency': '标题、导语与报告机关是同一机关',
  'header/contact': '写明联系方式和下载途径',

  'timeline/published-late': '部门年度报告 1 月 31 日前、政府年度报告 3 月 31 日前公布',
  'timeline/overdue': '到期应当已公布',
  'timeline/published-early': '统计期限结束前不公布',

  'proactive/rules-authority': '县、乡两级政府和市级及以下部门无权制定规章，规章各格为 0',
  'proactive/in-force-bound': '现行有效件数不少于本年制发减本年废止',
  'proactive/repealed-bound': '本年废止不多于上年现行有效加本年制发',
  'proactive/published-total': '2019 年版：对外公开总数量不少于本年新公开数量',
  'proactive/fee-magnitude': '本年收费金额与上年不相差百倍以上（单位为万元）',
  'proactive/procurement': '2019 年版：采购项目数量与采购总金额同为 0 或同不为 0',

  'requests/row-total': '每行总计等于自然人与五类法人或其他组织之和',
  'requests/outcome-total': '每列第三项（七）总计等于各办理结果之和',
  'requests/balance': '每列第一项加第二项等于第三项（七）总计加第四项',
  'requests/carry-forward-share': '结转下年度的不多于本年新收，新收 20 件以上的不过其半',
  'requests/overdue-fee': '逾期未缴费不再处理的，2021 年以前为 0；有此情形的，第六部分说明收费情况',
  'requests/other-share': '（六）其他处理 3.其他 不超过总计的五分之一（总计 20 件以上）',

  'disputes/total': '行政复议、两类行政诉讼的总计等于四种结果之和',
  'disputes/plausible': '复议和直接起诉的件数不超过本年与上年办理的申请数',

  'overview/topics': '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障',
  'overview/accountability': '政府的报告写明工作考核、社会评议和责任追究结果情况',

  'problems/empty': '第五部分不为空，不只写“无”',
  'problems/improvement': '第五部分既写问题又写改进',

  'other/fee-statement': '自 2021 年度起，第六部分报告收取信息处理费的情况，未收取的也写明',
  'other/fee-multiple': '收取的信息处理费是 10 元的倍数',
  'other/fee-covered': '收取的信息处理费计入行政事业性收费',

  'narrative/received': '文中收到、受理的申请数与第一项相符，写明含结转的与第一项加第二项相符',
  'narrative/answered': '文中答复、办结的件数与（七）总计相符',
  'narrative/carried-over': '文中上年结转的件数与第二项相符',
  'narrative/carried-forward': '文中结转下年度的件数与第四项相符',
  'narrative/outcomes': '文中各类办理结果与第三项相符',
  'narrative/reconsideration': '文中行政复议的件数和结果与第四部分相符',
  'narrative/litigation': '文中行政诉讼的件数和结果与第四部分两类诉讼之和相符',
  'narrative/documents': '文中制发、废止、现行有效的规范性文件数和处理决定数与第二部分相符',
  'narrative/no-requests': '文中写未收到申请的，第一项为零',
  'narrative/no-disputes': '文中写未发生行政复议、行政诉讼的，第四部分相应各格为零',
  'narrative/all-upheld': '文中写均获维持的，没有纠正、其他结果和尚未审结；写零纠错的，没有纠正',
  'narrative/percentage': '文中的占比与其部分和总数相符（±0.1 个百分点）',
  'narrative/part-whole': '文中“其中”所列各项之和等于总数，写“等”的不超过总数',
  'narrative/repeated': '同一项数字在文中几处出现的，前后一致',

  'continuity/carried-over': '本年第二项等于上年第四项（总计；各列不等时提示）',
  'continuity/surge': '上年 20 以上的数据，本年不增至五倍以上，也不降至五分之一以下',
  'continuity/pending': '上年尚未审结的案件在本年有所反映',
  'continuity/in-force': '现行有效件数等于上年现行有效加本年制发减本年废止',
  'continuity/items': '2019 年版：上一年项目数量等于上年报告的上一年项目数量加增/减',
  'continuity/year-over-year': '文中的同比与两年报告的数据相符',
  'continuity/boilerplate': '第一、五部分不照抄上年（相同的句子不到八成）',
  'continuity/agency': '上年报告是同一机关前一年度的报告',

  'consolidation/sum': '汇总报告各格等于各成员单位报告之和',
  'consolidation/member-missing': '各成员单位均已报送本年度的数据',
};
