// Traditional characters that occur in the words this folder knows, each before its simplified one. Copies made by Traditional
// gateways print them; characters of other words need no bridge here.
const pairs =
  '請请開开關关辦办處处複复復复訴诉訟讼結结轉转條条項项總总數数維维糾纠審审規规範范無无發发單单機机網网絡络信信們们' +
  '線线門门戶户務务費费實实際际產产級级縣县鄉乡鎮镇區区國国廳厅會会議议廢废製制現现續续繼继與与較较長长減减獲获獲获' +
  '證证書书郵邮電电傳传當当場场報报導导訪访點点擊击閱阅讀读覽览見见繳缴為为並并個个萬万億亿餘余兩两佔占體体達达說说' +
  '訂订補补財财預预專专題题員员頻频負负責责對对應应從从屬属執执類类進进過过經经給给聞闻熱热聽听記记號号環环據据協协' +
  '團团業业職职資资輿舆錯错敗败還还稱称計计確确認认話话語语調调選选遞递論论諮咨詢询試试誌志許许設设註注標标歷历歸归' +
  '檔档權权決决況况準准滿满準准獎奖穩稳簡简籤签編编緩缓縮缩聯联聲声臺台舉举舊旧萊莱藝艺衛卫裝装';

// Filled on first use; the contents never change.
let map: Map<string, string> | undefined;

/** The simplified form of a character, where this folder's words need one. */
export function simplified(char: string): string | undefined {
  if (!map) {
    map = new Map();
    for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  }
  return map.get(char);
}
