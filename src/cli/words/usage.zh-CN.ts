/** What the parser of arguments says, by what it says it of. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument '(.+)'$/u, '缺少参数 $1'],
  [/^required option '(.+)' not specified$/u, '缺少选项 $1'],
  [/^option '(.+)' argument missing$/u, '选项 $1 缺少取值'],
  [/^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/u, '选项 $1 不能取 $2，可取 $3'],
  [/^unknown option '(.+)'$/u, '没有选项 $1'],
  [/^unknown command '(.+)'$/u, '没有命令 $1'],
  [
    /^too many arguments(?: for '(?:.+)')?\. Expected (\d+) arguments? but got (\d+)\.$/u,
    '参数过多：应为 $1 个，给出 $2 个',
  ],
  [/^\(Did you mean (?:one of )?(.+)\?\)$/u, '是否要用 $1？'],
];

/** An error of the parser of arguments in Chinese; what it has no sentence for stays as it is. */
export function usageInChinese(message: string): string {
  const lines = message
    .trimEnd()
    .split('\n')
    .map((line) => {
      const plain = line.replace(/^error: /u, '');
      const [pattern, words] = sentences.find(([known]) => known.test(plain)) ?? [];
      return pattern && words ? plain.replace(pattern, words) : plain;
    });
  return `无法执行：${lines.join('\n')}\n`;
}
