import type { MistakeDetail } from './error.js';
import { joinFaults } from './invalid-report.js';
import { type FilledPhrase, type FixedPhrase, filled, type Wording } from './phrase.js';

const phrases: Readonly<Record<FixedPhrase | FilledPhrase['phrase'], string>> = {
  nothing: '空缺',
  none: '没有',
  'something else': '其他内容',
  object: '对象',
  objects: '对象',
  'an object': '对象',
  record: '对象',
  array: '数组',
  'an array': '数组',
  string: '文字',
  'a string': '文字',
  'a string or null': '文字或 null',
  'a string, a number or null': '文字、数字或 null',
  number: '数字',
  'a number or null': '数字或 null',
  'a finite number or null': '数字或 null',
  int: '整数',
  'an integer or null': '整数或 null',
  'an index': '从 0 起的序号',
  boolean: 'true 或 false',
  function: '函数',
  undefined: '空缺',
  bigint: '大整数',
  symbol: '符号',
  JSON: 'JSON',
  'a Uint8Array or an ArrayBuffer': 'Uint8Array 或 ArrayBuffer',
  'a string or a Uint8Array': '文字或 Uint8Array',
  'the bytes of the file': '文件的字节',
  'a day as MM-DD': '月-日，如 01-31',
  'no such key': '其中的键',
  'at least one path': '至少一个路径',
  'family/name': '“类/名”形式的编号',
  'each id once': '不重复的编号',
  'an id that the catalogue does not have': '规则目录中没有的编号',
  'a letter, then letters, digits, - and _': '以字母开头，由字母、数字、- 和 _ 组成的文字',
  'a number of bytes, 1 or more': '字节数，不小于 1',
  'the name of a key': '键的名称',
  'the name of the agency': '机关名称',
  'a field of the header': '报告首部的一项',
  'a diff of the prose too': '含文字比较的差异',
  'one made without': '不含文字比较的差异',
  'its figure in the diff': '差异中的数据',
  'a cell that both reports have': '两份报告都有的数据',
  'each position once': '每个位置一段',
  'a repair to whole numbers from zero up': '更正为不小于 0 的整数',
  'a repair that breaks no balance': '不破坏勾稽关系的更正',
  'one report a year': '每个年度一份报告',
  'each agency once a year, agencies of one name with agency.code':
    '每个机关每年一份报告（同名机关以 agency.code 区分）',
  'the facts of one report': '一份报告的数据',
  'one fact for each cell': '每格一个数据',

  '{value}': '{value}',
  '{words}': '{words}',
  'an integer from {from} to {to}': '{from} 至 {to} 的整数',
  'an integer from {from} to {to}, or null': '{from} 至 {to} 的整数或 null',
  'a whole number from {from} to {to}': '{from} 至 {to} 的整数',
  'a year from {from} to {to}': '{from} 至 {to} 的整数',
  'an ISO date, such as {example}': '日期，如 {example}',
  'a day of the year as MM-DD, such as {example}, or null': '月-日（如 {example}）或 null',
  'a cell path of the form of {editions}, such as {example}': '{editions} 年版表格的数据路径，如 {example}',
  'the path of a cell, or of a group of rows and a column, such as {example}':
    '一格数据、或一组行与一列的路径，如 {example}',
  "family/name in lower case, such as '{example}'": "小写的“类/名”形式的编号，如 '{example}'",
  'a rule of the catalogue, such as {example}': '已有的规则，如 {example}',
  'the figure {figure} that the repair was found for': '更正所依据的原数 {figure}',
  'one that breaks "{balance}"': '破坏“{balance}”的更正',
  '{blocks} blocks for {positions} positions': '{positions} 个位置有 {blocks} 段',
  'those of {count}': '{count} 份报告的数据',
  'the edition {edition} of its table': '该表的版本 {edition}',
  '{report} again': '{report} 的又一份报告',
  'another of {report}': '{report} 的又一份报告',
};

/** What is wrong with a value, in a sentence. */
export function faultsInChinese(faults: readonly MistakeDetail[]): string {
  return joinFaults(faults, faultInChinese, '；', (more) => `另有 ${more} 处`);
}

function faultInChinese({ path, expected, received }: MistakeDetail): string {
  const should = inChinese(expected);
  if (expected === 'no such key') return `${path} 不是${should}`;
  if (received === 'nothing' || received === 'undefined') return `缺少 ${path}（应为${spaced(should)}）`;
  return `${path} 应为${spaced(should)}，实为${spaced(inChinese(received))}`.trimStart();
}

function inChinese(wording: Wording): string {
  return typeof wording === 'string'
    ? phrases[wording]
    : filled(phrases[wording.phrase], wording.values, ' 或 ');
}

/** Characters of Chinese and their marks stand close; figures, names and straight quotation marks do not. */
function spaced(text: string): string {
  return /^[\p{Script=Han}“]/u.test(text) ? text : ` ${text}`;
}
