import { describe, expect, it } from 'vitest';
import { createHeadingMatcher } from '../../src/read/part-heading.js';
import { findParts } from '../../src/read/part-lines.js';
import { pageBlocks, textBlocks } from '../support/reading-steps.js';

const partsIn = (blocks: ReturnType<typeof textBlocks>): string[] =>
  findParts({ kind: 'text', blocks }, createHeadingMatcher()).map(
    ({ part, at, from, to, text }) => `${part} ${at}:${from}-${to} ${text}`,
  );
/** The parts of a text, each as `part heading:begin-end words`. */
const found = (...lines: string[]): string[] => partsIn(textBlocks(...lines));

const [one, two, three, four, five, six] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
const all = [one, two, three, four, five, six] as const;
const spread = all.flatMap((heading) => [heading, '甲。']);

describe('the parts of a document', () => {
  it.each([
    [[], []],
    [['甲'], []],
    [[one], [`overview 0:1-1 ${one}`]],
    [
      ['甲', one, '乙', two, '丙'],
      [`overview 1:2-3 ${one}`, `proactive 3:4-5 ${two}`],
    ],
    [[` ${one} `, '乙'], [`overview 0:1-2 ${one}`]],
    // In the order of the form.
    [[two, '甲', one, '乙'], [`proactive 0:1-4 ${two}`]],
    [
      [one, '甲', three, '乙', two, '丙', four, '丁'],
      [`overview 0:1-4 ${one}`, `proactive 4:5-6 ${two}`, `disputes 6:7-8 ${four}`],
    ],
    [
      [one, '甲', one, '乙', two, '丙'],
      [`overview 2:3-4 ${one}`, `proactive 4:5-6 ${two}`],
    ],
    [
      ['总体情况', '甲', one, '乙', two, '丙'],
      [`overview 2:3-4 ${one}`, `proactive 4:5-6 ${two}`],
    ],
    [
      [one, '甲', '总体情况', '乙', two, '丙'],
      [`overview 0:1-4 ${one}`, `proactive 4:5-6 ${two}`],
    ],
    [
      [six, '甲', one, '乙', five, '丙'],
      [`overview 2:3-4 ${one}`, `problems 4:5-6 ${five}`],
    ],
    [
      [one, '甲', six, '乙', five, '丙', six, '丁'],
      [`overview 0:1-4 ${one}`, `problems 4:5-6 ${five}`, `other 6:7-8 ${six}`],
    ],
    // A numeral on a line of its own.
    [['五、', '存在的主要问题及改进情况', '甲'], [`problems 0:2-3 ${five}`]],
    [['五', '', '存在的主要问题及改进情况', '甲'], [`problems 0:3-4 ${five}`]],
    [['五、', '', '', '存在的主要问题及改进情况', '甲'], [`problems 0:4-5 ${five}`]],
    [[' 五. ', '存在的主要问题及改进情况'], ['problems 0:2-2 五.存在的主要问题及改进情况']],
    [['五．', '存在的主要问题及改进情况'], ['problems 0:2-2 五．存在的主要问题及改进情况']],
    [['四、', '存在的主要问题及改进情况'], ['problems 1:2-2 存在的主要问题及改进情况']],
    [['七、', '存在的主要问题及改进情况'], ['problems 1:2-2 存在的主要问题及改进情况']],
    [['甲 五、', '存在的主要问题及改进情况'], ['problems 1:2-2 存在的主要问题及改进情况']],
    [['五、', ' ', ' ', ' ', '存在的主要问题及改进情况'], ['problems 4:5-5 存在的主要问题及改进情况']],
    [['五、', ' 存在的主要问题及改进情况 '], [`problems 0:2-2 ${five}`]],
    [['五、甲', '存在的主要问题及改进情况'], ['problems 1:2-2 存在的主要问题及改进情况']],
    [['五、', '甲'], []],
    [['五、'], []],
    [['五、', ' '], []],
    // Headed freely.
    [['一、工作开展情形', '甲'], ['overview 0:1-2 一、工作开展情形']],
    [['# 一 、 工作开展 *', '甲'], ['overview 0:1-2 一 、 工作开展 *']],
    [['五、不足与打算', '甲'], ['problems 0:1-2 五、不足与打算']],
    [['六、附记', '甲'], ['other 0:1-2 六、附记']],
    [['二、工作开展', '甲'], []],
    [['一.工作开展', '甲'], []],
    [['一、甲', '乙'], []],
    [[`一、${'甲'.repeat(24)}`], [`overview 0:1-1 一、${'甲'.repeat(24)}`]],
    [[`一、${'甲'.repeat(25)}`], []],
    [['一、工作，开展'], []],
    [['一、工作：开展'], []],
    [['一、工作开展。'], []],
    [['甲一、工作开展'], []],
    [['一、本年新收政府信息公开申请数量', '甲'], []],
    [['五、总计', '甲'], []],
    [['一、工作开展', '甲', one, '乙'], [`overview 2:3-4 ${one}`]],
    [[`一、总体情况${' '.repeat(114)}`], [`overview 0:1-1 ${one}`]],
    [[`一、工作开展${' '.repeat(115)}`], []],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });

  it('end where the next begins, with grids among them', () => {
    const table = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(partsIn(pageBlocks(`<p>${one}</p>${table}<p>${two}</p>${table}${table}`))).toEqual([
      `overview 0:1-2 ${one}`,
      `proactive 2:3-5 ${two}`,
    ]);
    expect(partsIn(pageBlocks(`<p>五、</p>${table}<p>存在的主要问题及改进情况</p>`))).toEqual([
      'problems 2:3-3 存在的主要问题及改进情况',
    ]);
    const place = findParts({ kind: 'text', blocks: textBlocks('甲', one) }, createHeadingMatcher())[0]
      ?.location;
    expect(place).toEqual({ line: 2, column: 1, offset: 2 });
  });

  it.each([
    ['a list of contents', [...all, '甲'], 7],
    ['a list with empty lines', [...all.flatMap((line) => [line, '', '']), '甲'], 19],
    ['a list of four', [one, two, three, four, '甲'], 5],
    ['a list with numbers of pages', [`${one}……1`, `${two}......12`, '甲'], 3],
    ['a list with a number behind blanks', [`${one}  1`, '甲'], 2],
    ['a list with a number behind dots', [`${one}··3`, '甲'], 2],
  ] as [string, string[], number][])('are not %s', (_, list, length) => {
    expect(found(...list, ...spread)).toEqual(
      all.map((heading, i) => {
        const part = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'][i];
        const at = length + 2 * i;
        return `${part} ${at}:${at + 1}-${at + 2} ${heading}`;
      }),
    );
  });

  it('follow one another where their tables are pictures', () => {
    expect(found(...all)).toHaveLength(6);
    expect(found(one, two, three, '甲', four)).toHaveLength(4);
    expect(found(`${one}……1`, `${two}……2`).map((line) => line.split(' ')[0])).toEqual([
      'overview',
      'proactive',
    ]);
    expect(found(one, two, three, '甲', one, '乙')).toEqual([
      `overview 0:1-1 ${one}`,
      `proactive 1:2-2 ${two}`,
      `requests 2:3-6 ${three}`,
    ]);
    expect(found(one, two, three, four, '甲', six, '乙').length).toBe(5);
    expect(found(one, one, one, one, '甲', one, '乙')).toEqual([`overview 5:6-7 ${one}`]);
  });

  const blanks = (count: number) => all.flatMap((line) => [line, ...Array(count).fill(' ')]);
  it.each([
    [
      [...all, '甲', one, '乙', six, '丙'],
      ['overview 7', 'other 9'],
    ],
    [
      [...blanks(2), '甲', one, '乙', six, '丙'],
      ['overview 19', 'other 21'],
    ],
    [
      [...blanks(4), '甲', one, '乙', six, '丙'],
      ['overview 31', 'other 33'],
    ],
    [
      [...blanks(5), '甲', one, '乙', six, '丙'],
      ['overview 0', 'proactive 6', 'requests 12', 'disputes 18', 'problems 24', 'other 39'],
    ],
    [[`${one}……1`, `${two}……2`, '甲', six, '乙'], ['other 3']],
    [[`${one}·· 12`, `${two}  ...123`, '甲', six, '乙'], ['other 3']],
    [
      [`${one}……1`, two, '甲', six, '乙'],
      ['overview 0', 'proactive 1', 'other 3'],
    ],
    [
      [`${one}.1`, '甲', six, '乙'],
      ['overview 0', 'other 2'],
    ],
    [
      [`${one}……1页`, '甲', six, '乙'],
      ['overview 0', 'other 2'],
    ],
    [
      [`${one}……1234`, '甲', six, '乙'],
      ['overview 0', 'other 2'],
    ],
    [
      [one, one, two, two, '甲', one, '乙'],
      ['overview 1', 'proactive 3'],
    ],
    [
      [one, two, three, '甲', one, '乙'],
      ['overview 0', 'proactive 1', 'requests 2'],
    ],
    [['甲', one, two, three, four, '甲', four, '乙'], ['disputes 6']],
    [
      [one, two, '甲', three, four, '乙', one, '丙'],
      ['overview 0', 'proactive 1', 'requests 3', 'disputes 4'],
    ],
  ] as [string[], string[]][])('are not those of a list before them: %j', (lines, expected) => {
    expect(found(...lines).map((part) => part.split(':')[0])).toEqual(expected);
  });

  it('are looked for in so many headings', () => {
    const many = Array.from({ length: 2100 }, (_, i) => [`${one}`, `甲${i}`]).flat();
    expect(found(...many)[0]).toMatch(/^overview 4000:/u);
  });
});
