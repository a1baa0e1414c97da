import type { Mistake } from './error.js';

type Fault = Pick<Mistake, 'path' | 'expected' | 'received'>;

const phrases: Readonly<Record<string, string>> = {
  nothing: '缺失',
  undefined: '缺失',
  number: '数字',
  'a number or null': '数字或 null',
  'a finite number or null': '数字或 null',
  int: '整数',
  'an integer or null': '整数或 null',
  string: '文字',
  'a string': '文字',
  'a string or null': '文字或 null',
  boolean: 'true 或 false',
  object: '对象',
  record: '对象',
  'an object': '对象',
  array: '数组',
  'an array': '数组',
  'a day as MM-DD': '月-日，如 01-31',
  NaN: '不是数字',
};

/** What mistakes say around a value or a name. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^an integer from (\d+) to (\d+)$/u, '$1 至 $2 的整数'],
  [/^a whole number from (\d+) to (\d+)$/u, '$1 至 $2 的整数'],
  [/^a rule of the catalogue, such as (.+)$/u, '已有的规则，如 $1'],
  [/^a cell path of the form of (.+), such as (.+)$/u, '$1 年版表格的数据路径，如 $2'],
  [/^a day of the year as MM-DD, such as (.+), or null$/u, '月-日（如 $1）或 null'],
  [/^an ISO date, such as (.+)$/u, '日期，如 $1'],
];

/** What is wrong with a value, in a Chinese sentence: `path`, `expected` and `received` are for programs, and English. */
export function faultInChinese({ path, expected, received }: Fault): string {
  if (expected === 'no such key') return `${path} 不是其中的键`;
  if (received === 'nothing' || received === 'undefined')
    return `缺少 ${path}（应为${spaced(inChinese(expected))}）`;
  return `${path} 应为${spaced(inChinese(expected))}，实为${spaced(inChinese(received))}`;
}

/** Characters of Chinese stand close; figures, names and quotation marks do not. */
function spaced(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}

function inChinese(phrase: string): string {
  const known = Object.hasOwn(phrases, phrase) ? phrases[phrase] : undefined;
  if (known !== undefined) return known;
  for (const [pattern, words] of patterns) if (pattern.test(phrase)) return phrase.replace(pattern, words);
  // Values to choose from; a value received may hold the word too, and is in quotation marks then.
  return /^(?:"[^"]*"|'[^']*'|[\w.]+)(?: or (?:"[^"]*"|'[^']*'|[\w.]+))+$/u.test(phrase)
    ? phrase.replaceAll(' or ', ' 或 ')
    : phrase;
}
