import { describe, expect, it } from 'vitest';
import { parts } from '../../src/form/parts.js';
import { createHeadingMatcher, matchPartHeading } from '../../src/read/part-heading.js';

/** The part that a line heads, and how well. */
const headed = (text: string): string | undefined => {
  const heading = matchPartHeading(text);
  expect(createHeadingMatcher()(text)).toEqual(heading);
  return heading && `${heading.part} ${heading.score}`;
};

describe('a line that heads a part', () => {
  it.each([
    ['一、总体情况', 'overview 6'],
    ['二、主动公开政府信息情况', 'proactive 6'],
    ['三、收到和处理政府信息公开申请情况', 'requests 6'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'disputes 6'],
    ['五、存在的主要问题及改进情况', 'problems 6'],
    ['六、其他需要报告的事项', 'other 6'],
    // A numeral of another place, a word wrong, or both.
    ['四、存在的主要问题及改进情况', 'problems 4'],
    ['七、存在的主要问题及改进情况', 'problems 4'],
    ['十、存在的主要问题及改进情况', 'problems 4'],
    ['五、存在的主要问提及改进情况', 'problems 5'],
    ['四、存在的主要问提及改进情况', 'problems 3'],
    ['二、总体情况', undefined],
    ['四、主动公开情况', undefined],
    ['六、主动公开信息情况', 'proactive 4'],
    ['一、概述', 'overview 6'],
    ['一、概况', undefined],
    ['一、基本情况', 'overview 6'],
    ['一、总体情形', 'overview 5'],
    ['一、总休情兄', undefined],
    // Without a numeral.
    ['总体情况', 'overview 2'],
    ['主动公开政府信息情况', 'proactive 2'],
    ['主动公开政府信息的情况', 'proactive 1'],
    ['主动公开情况', undefined],
    ['主动公开信息情况', 'proactive 1'],
    ['概述', undefined],
    ['依申请公开情况', 'requests 1'],
    ['四、依申请公开情况', 'requests 4'],
    ['二、政府信息主请公开情况', 'proactive 5'],
    ['二、政府信息申公开情况', undefined],
    ['甲。；', undefined],
    ['总体情况。 。', undefined],
    ['。总体情况', undefined],
    ['存在问题及改进情况', 'problems 1'],
    ['存在问提及改进情况', undefined],
    ['其他事项', undefined],
    ['其它需要报告的事项', 'other 2'],
    // Numerals.
    ['1、总体情况', 'overview 6'],
    ['1.总体情况', 'overview 6'],
    ['01.总体情况', 'overview 6'],
    ['5：存在的主要问题及改进情况', 'problems 6'],
    ['５．存在的主要问题及改进情况', 'problems 6'],
    ['一·总体情况', 'overview 6'],
    ['一，总体情况', undefined],
    ['一,总体情况', 'overview 6'],
    ['—、总体情况', 'overview 6'],
    ['─、总体情况', 'overview 6'],
    ['-、总体情况', 'overview 6'],
    ['—、存在的主要问题及改进情况', 'problems 4'],
    ['第一部分总体情况', 'overview 6'],
    ['第五部分、存在的主要问题及改进情况', 'problems 6'],
    ['第二部分 存在的主要问题及改进情况', 'problems 4'],
    ['第七部分 存在的主要问题及改进情况', undefined],
    ['111、总体情况', undefined],
    ['甲一、总体情况', undefined],
    // Brackets.
    ['（一）总体情况', 'overview 1'],
    ['(一)、总体情况', 'overview 1'],
    ['(一).总体情况', 'overview 1'],
    ['（二）总体情况', undefined],
    ['（五）存在的主要问题及改进情况', 'problems 1'],
    ['（五）存在的主要问提及改进情况', undefined],
    ['（二）主动公开情况', undefined],
    ['（一）概述', undefined],
    ['（七）总体情况', undefined],
    ['（一）总体情况。', undefined],
    ['甲（一）总体情况', undefined],
    // Marks and blanks.
    ['## 一、总体情况', 'overview 6'],
    ['**一、总体情况**', 'overview 6'],
    ['> 一、总 体 情 况', 'overview 6'],
    ['_一、总体情况_', 'overview 6'],
    ['~`一、总体情况`~', 'overview 6'],
    ['•●◆■一、总体情况', 'overview 6'],
    ['\u200b一、总体情况\ufeff', 'overview 6'],
    ['一、总体情况：', 'overview 6'],
    ['一、总体情况（2024年）', 'overview 6'],
    // Prose.
    ['一、总体情况。', 'overview 6'],
    ['一、总体情况； ', 'overview 6'],
    ['一、总体情况！', undefined],
    ['一、总体情况。甲', undefined],
    ['一、总体情况，甲', undefined],
    ['总体情况。', undefined],
    ['五、存在的主要问题及改进情况。', 'problems 6'],
    ['没有其他需要报告的事项。', undefined],
    ['五、甲', undefined],
    ['情况', undefined],
    ['五、情', undefined],
    ['情', undefined],
    ['', undefined],
    [`一、总体情况${' '.repeat(114)}`, 'overview 6'],
    [`一、总体情况${' '.repeat(115)}`, undefined],
    [`一、${'某'.repeat(56)}情况`, undefined],
  ])('%j: %s', (text, expected) => {
    expect(headed(text)).toBe(expected);
  });

  it.each(
    Object.entries(parts).flatMap(([part, label], i) =>
      [label.zh, ...label.aliases].map((zh) => [`${'一二三四五六'.charAt(i)}、${zh}`, part] as const),
    ),
  )('may be worded so: %s', (text, part) => {
    expect(headed(text)).toBe(`${part} 6`);
  });

  it('is looked up once', () => {
    const headingOf = createHeadingMatcher();
    expect(headingOf('一、总体情况')).toBe(headingOf('一、总体情况'));
    expect(headingOf('情况')).toBe(headingOf('情况'));
    for (let i = 0; i < 10_001; i++) headingOf(`情况${i}`);
    expect(headingOf('二、主动公开政府信息情况')).toEqual({ part: 'proactive', score: 6 });
    expect(headingOf('二、主动公开政府信息情况')).not.toBe(headingOf('二、主动公开政府信息情况'));
    expect(headingOf('一、总体情况')).toBe(headingOf('一、总体情况'));
  });

  it('is not misspelt beyond a fourth of its words, nor between two', () => {
    expect(headed('五、存在的主要问题及政进情况')).toBe('problems 5');
    expect(headed('五、存再的主要问提及政进情况')).toBe('problems 5');
    expect(headed('五、存再的王要问提及政进情况')).toBeUndefined();
    expect(headed('五、存在的主要问题及改进情况和甲乙丙丁戊己')).toBeUndefined();
    expect(headed('三、收到和处理政府信息公开申请情')).toBe('requests 5');
    expect(headed('三、收到和处理政府信息公开申请情况表')).toBe('requests 5');
  });
});
