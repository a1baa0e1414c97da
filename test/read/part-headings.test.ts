import { describe, expect, it } from 'vitest';
import { parts } from '../../src/form/parts.js';
import { readText } from '../../src/read/index.js';

const title = '某县林业局2024年政府信息公开工作年度报告';
const read = (...lines: string[]) => readText([title, '', ...lines].join('\n'));

/** What is read of part five and six where part five is headed by this line. */
const problemsUnder = (...heading: string[]) => {
  const { report } = read(
    '一、总体情况',
    '',
    '甲。',
    '',
    ...heading,
    '',
    '乙。',
    '',
    '六、其他需要报告的事项',
    '',
    '丙。',
  );
  return [report.overview, report.problems, report.other].map(({ blocks }) => blocks.map(({ text }) => text));
};

const right = [['甲。'], ['乙。'], ['丙。']];

describe('the heading of a part', () => {
  const aliases = parts.problems.aliases ?? [];

  it.each([parts.problems.zh, ...aliases])(
    'is any wording of the form, with its numeral or without: %s',
    (words) => {
      expect(problemsUnder(`五、${words}`)).toEqual(right);
      if (words === parts.problems.zh) expect(problemsUnder(words)).toEqual(right);
    },
  );

  it.each([
    '五、存在的主要问题及改进情况：',
    '五.存在的主要问题及改进情况',
    '五．存在的主要问题及改进情况',
    '５、存在的主要问题及改进情况',
    '5.存在的主要问题及改进情况',
    '第五部分 存在的主要问题及改进情况',
    '第五部分、存在的主要问题及改进情况',
    '## 五、存在的主要问题及改进情况',
    '**五、存在的主要问题及改进情况**',
    '● 五、存在的主要问题及改进情况',
    '五、 存 在 的 主 要 问 题 及 改 进 情 况',
    '五、存在主要问题及改进情况',
    '五、存在的主要问提及改进情况',
    '四、存在的主要问题及改进情况',
    '五、工作中的不足和努力方向',
  ])('however it is printed: %s', (heading) => {
    expect(problemsUnder(heading)).toEqual(right);
  });

  it('may have its own numeral in brackets, or end in a stop behind its numeral', () => {
    expect(problemsUnder('（五）存在的主要问题及改进情况')).toEqual(right);
    expect(problemsUnder('五、存在的主要问题及改进情况。')).toEqual(right);
  });

  it('may have its numeral on a line of its own', () => {
    expect(problemsUnder('五、', '存在的主要问题及改进情况')).toEqual(right);
    expect(problemsUnder('五', '', '存在的主要问题及改进情况')).toEqual(right);
  });

  it.each([
    '（四）存在的主要问题及改进情况',
    '存在的主要问题及改进情况。',
    '五、存在的主要问题，改进情况',
    '问题',
    `五、${'某'.repeat(60)}`,
    '七、存在情况',
  ])('is not this: %s', (line) => {
    const { report } = read(
      '一、总体情况',
      '',
      '甲。',
      '',
      line,
      '',
      '乙。',
      '',
      '六、其他需要报告的事项',
      '',
      '丙。',
    );
    expect(report.problems.blocks).toEqual([]);
    expect(report.overview.blocks.map(({ text }) => text).join('')).toContain('乙。');
  });

  it('is not one of a list of contents, nor said where it is missing', () => {
    const contents = Object.values(parts).map(({ zh }, i) => `${'一二三四五六'.charAt(i)}、${zh}……${i + 1}`);
    for (const list of [contents, contents.map((line) => line.replace(/……\d$/u, ''))]) {
      const { report, outline } = read(
        '目录',
        ...list,
        '',
        '现公布如下。',
        '',
        '一、总体情况',
        '',
        '甲。',
        '',
        '六、其他需要报告的事项',
        '',
        '丙。',
      );
      expect(outline.headings.map(({ part }) => part)).toEqual(['overview', 'other']);
      expect(report.overview.blocks.map(({ text }) => text)).toEqual(['甲。']);
    }
  });

  it('is named with its words and line, and what is missing is named too', () => {
    const { outline, findings } = read('一、总体情况', '甲。', '## 六、其他需要报告的事项', '丙。');
    expect(outline.headings).toEqual([
      { part: 'overview', text: '一、总体情况', location: expect.objectContaining({ line: 3 }) },
      { part: 'other', text: '六、其他需要报告的事项', location: expect.objectContaining({ line: 5 }) },
    ]);
    const missing = findings.filter(({ rule }) => rule === 'read/part-not-found');
    expect(missing.map(({ message }) => /“[^”]+”/u.exec(message)?.[0].slice(1, 3))).toContain('五、');
  });
});
