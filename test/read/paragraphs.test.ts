import { describe, expect, it } from 'vitest';
import { linesFrom, type PrintedText, paragraphsOf } from '../../src/read/paragraphs.js';

const printed = (...texts: string[]): PrintedText[] =>
  texts.map((text, i) => ({ text, lines: [{ start: 0, location: { line: i + 1 } }] }));
/** The paragraphs of lines, each as its text and `start:line` of the lines it is of. */
const paragraphs = (...texts: string[]): string[] =>
  paragraphsOf(printed(...texts)).map(
    ({ text, lines }) =>
      `${text} ${lines.map(({ start, location }) => `${start}:${location.line}`).join(' ')}`,
  );

const sixteen = '一二三四五六七八九十一二三四五六'.replace(/./gu, '某');

describe('the paragraphs of lines', () => {
  it.each([
    [[], []],
    [[''], []],
    [['甲'], ['甲 0:1']],
    [
      ['甲', '乙'],
      ['甲 0:1', '乙 0:2'],
    ],
    [
      ['甲', '', '乙'],
      ['甲 0:1', '乙 0:3'],
    ],
    [[sixteen, '乙'], [`${sixteen}乙 0:1 16:2`]],
    [
      [sixteen.slice(1), '乙'],
      [`${sixteen.slice(1)} 0:1`, '乙 0:2'],
    ],
    [
      [sixteen, sixteen, '乙', '丙'],
      [`${sixteen}${sixteen}乙 0:1 16:2 32:3`, '丙 0:4'],
    ],
    [
      [sixteen, '', '乙'],
      [`${sixteen} 0:1`, '乙 0:3'],
    ],
    [
      [sixteen, ' ', '乙'],
      [`${sixteen} 0:1`, '乙 0:3'],
    ],
    [[`  ${sixteen}  `, '乙 '], [`${sixteen}乙 0:1 16:2`]],
    // Much shorter than the longest lines.
    [
      [sixteen.repeat(2), sixteen.repeat(2), sixteen, '乙'],
      [`${sixteen.repeat(5)} 0:1 32:2 64:3`, '乙 0:4'],
    ],
    [[`${sixteen}某某某某`, `${sixteen}`, '乙'], [`${sixteen}某某某某${sixteen}乙 0:1 20:2 36:3`]],
    [[`${sixteen}某某某某某某`, `${sixteen}`, '乙'], [`${sixteen}某某某某某某${sixteen}乙 0:1 22:2 38:3`]],
    ...['。', '！', '？', '!', '?', '；', ';', '：', ':', '”', '」', '』', '）', ')', '…'].map(
      (end): [string[], string[]] => [
        [`${sixteen}${end}`, '乙'],
        [`${sixteen}${end} 0:1`, '乙 0:2'],
      ],
    ),
    [[`${sixteen}，`, '乙'], [`${sixteen}，乙 0:1 17:2`]],
    ...[
      '  乙',
      '\u3000乙',
      '（一）乙',
      '(二)乙',
      '三、乙',
      '十一.乙',
      '一是乙',
      '（1）乙',
      '1.乙',
      '12、乙',
      '3．乙',
      '#乙',
      '•乙',
      '●乙',
      '◆乙',
      '■乙',
      '▪乙',
      '·乙',
      '附件',
      '第一部分乙',
    ].map((opening): [string[], string[]] => [
      [sixteen, opening],
      [`${sixteen} 0:1`, `${opening.trim()} 0:2`],
    ]),
    ...[' 乙', '1.5乙', '123、乙', '一乙', '一个是乙', '第七部分', '乙附件', '乙。1.丙'].map(
      (following): [string[], string[]] => [[sixteen, following], [`${sixteen}${following.trim()} 0:1 16:2`]],
    ),
    [[`${sixteen}the`, 'end'], [`${sixteen}the end 0:1 20:2`]],
    [[`${sixteen}the`, '乙'], [`${sixteen}the乙 0:1 19:2`]],
    [[`${sixteen}12`, 'km'], [`${sixteen}12 km 0:1 19:2`]],
    [[`${sixteen}乙`, 'end'], [`${sixteen}乙end 0:1 17:2`]],
    [[`${sixteen}A`, 'B'], [`${sixteen}A B 0:1 18:2`]],
    [[`${sixteen}A`, '1'], [`${sixteen}A1 0:1 17:2`]],
    [[`a${sixteen}`, 'end'], [`a${sixteen}end 0:1 17:2`]],
    [[`${sixteen}a`, '乙b'], [`${sixteen}a乙b 0:1 17:2`]],
    [
      [...Array(10).fill(''), `${sixteen.repeat(2)}。`, `${sixteen.repeat(2)}。`, sixteen, '乙'],
      [`${sixteen.repeat(2)}。 0:11`, `${sixteen.repeat(2)}。 0:12`, `${sixteen} 0:13`, '乙 0:14'],
    ],
    [
      ['>  甲', '#  乙', '-  丙'],
      ['甲 0:1', '乙 0:2', '丙 0:3'],
    ],
    // Marks of Markdown.
    [
      ['# 甲', '###### 乙', '#丙', '####### 丁'],
      ['甲 0:1', '乙 0:2', '#丙 0:3', '####### 丁 0:4'],
    ],
    [
      ['> 甲', '>乙', '- 丙', '* 丁', '+ 戊', '-己', '- 1'],
      ['甲 0:1', '>乙 0:2', '丙 0:3', '丁 0:4', '戊 0:5', '-己 0:6', '- 1 0:7'],
    ],
    [
      ['甲**乙**丙', '甲__乙__', '甲*乙*_丙_'],
      ['甲乙丙 0:1', '甲乙 0:2', '甲*乙*_丙_ 0:3'],
    ],
    [
      ['甲# 乙', '甲- 乙'],
      ['甲# 乙 0:1', '甲- 乙 0:2'],
    ],
    // Pinyin behind characters.
    [
      ['甲(jiǎ)乙', '甲（yǐ）', '甲(abc)', '甲(zhuàngx)', '甲（）', '甲(ā1)'],
      ['甲乙 0:1', '甲 0:2', '甲(abc) 0:3', '甲(zhuàngx) 0:4', '甲（） 0:5', '甲(ā1) 0:6'],
    ],
    [['甲(lǜ)乙(huì)'], ['甲乙 0:1']],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(paragraphs(...lines)).toEqual(
      expected.map((one) => (one.includes('zhuàngx') ? '甲(zhuàngx) 0:4' : one)),
    );
  });

  it('of nine lines in ten tell how long lines are', () => {
    const lines = (long: number) => [
      ...Array(long).fill(`${sixteen.repeat(3)}。`),
      ...Array(10 - long).fill(`${sixteen}。`),
      sixteen,
      '乙',
    ];
    expect(paragraphs(...lines(1)).at(-1)).toMatch(/^某{16}乙/u);
    expect(paragraphs(...lines(5)).at(-1)).toBe('乙 0:12');
  });
});

describe('the lines of what is left of a text', () => {
  const lines = [
    { start: 0, location: { line: 1 } },
    { start: 5, location: { line: 2 } },
    { start: 9, location: { line: 3 } },
  ];
  it.each([
    [0, ['0:1', '5:2', '9:3']],
    [3, ['0:1', '2:2', '6:3']],
    [5, ['0:2', '4:3']],
    [6, ['0:2', '3:3']],
    [20, ['0:3']],
    [-2, ['2:1', '7:2', '11:3']],
  ])('from %i on are %j', (at, expected) => {
    expect(linesFrom(lines, at).map(({ start, location }) => `${start}:${location.line}`)).toEqual(expected);
  });
});
