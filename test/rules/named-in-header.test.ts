import { describe, expect, it } from 'vitest';
import { validateOnly } from '../support/validate-only.js';
import { type Fragment, reportFrom, runRule } from './examples/example.js';

const found = (fragment: Fragment, rule: 'header/year' | 'header/agency' = 'header/year') =>
  runRule(rule, { year: 2024, agency: '某县林业局', ...fragment }).findings.map(({ message, actual }) => [
    message.slice(0, 2),
    actual,
  ]);

describe('the year', () => {
  it.each([
    ['某县林业局2023年政府信息公开工作年度报告', ['2023']],
    ['２０２３年某县林业局政府信息公开工作年度报告', ['2023']],
    ['2022年、2023年政府信息公开工作年度报告', ['2022']],
    ['2023年、2024年政府信息公开工作年度报告', []],
    ['某县林业局2023年度政府信息公开工作年度报告', ['2023']],
    ['某县林业局政府信息公开工作年度报告（2023）', []],
    ['某县林业局政府信息公开工作年度报告（编号12023年）', []],
  ])('of a title: %s', (title, years) => {
    expect(found({ title })).toEqual(years.map((year) => ['标题', year]));
  });

  it.each([
    ['现公布2023年政府信息公开工作年度报告。', true],
    ['现公布2023年度政府信息公开年度报告。', true],
    ['现公布2023年度政府信息公开工作报告。', true],
    ['现公布2023年信息公开报告。', true],
    ['现公布２０２３年政府信息公开报告。', true],
    ['现公布2023年某县林业局政府信息公开工作年度报告。', true],
    // Another year stands nearer to the report.
    ['按2023年方案编制2024年政府信息公开工作年度报告。', false],
    ['按2023年的方案，编制政府信息公开工作年度报告。', false],
    ['按《2023年》政府信息公开工作年度报告格式编制。', false],
    ['编号12023年政府信息公开工作年度报告。', false],
    [`现公布2023年${'某'.repeat(31)}政府信息公开工作年度报告。`, false],
    ['现公布2023年\n政府信息公开工作年度报告。', false],
    ['现公布2023年工作情况。', false],
  ])('of a preamble: %s', (preamble, names) => {
    expect(found({ preamble })).toEqual(names ? [['导语', '2023']] : []);
  });

  it.each([
    ['2023年，我局依法公开。', true],
    ['2023年度，我局依法公开。', true],
    ['２０２３年，我局依法公开。', true],
    ['2023年,我局依法公开。', true],
    ['\n 2023年，我局依法公开。', true],
    ['我局高度重视。\n2023年，我局依法公开。', true],
    ['2023年我局依法公开。', false],
    ['自2023年，我局依法公开。', false],
    ['我局自2019年起公开。\n2023年，我局依法公开。', false],
    ['2023年，基础打好；2024年，依法公开。', false],
  ])('of what part one opens with: %j', (overview, names) => {
    expect(found({ overview })).toEqual(names ? [['第一', '2023']] : []);
  });

  it('of a period is that of its days, where these are of one year', () => {
    expect(found({ period: { start: '2023-01-01', end: '2023-12-31' } })).toEqual([['统计', '2023']]);
    expect(found({ period: { start: '2023-01-01', end: '2024-12-31' } })).toEqual([]);
    expect(runRule('header/year', { period: { start: '2023-01-01', end: '2024-12-31' } }).checked.held).toBe(
      0,
    );
  });

  it('cannot be told where the report has none', () => {
    const report = { ...reportFrom({ title: '某县2023年政府信息公开报告' }), year: null, period: null };
    const { checked, findings } = validateOnly('header/year', report);
    expect([checked, findings]).toEqual([{ held: 0, failed: 0, undecided: 1 }, []]);
  });
});

describe('the agency', () => {
  it.each([
    ['某县水利局2024年政府信息公开工作年度报告', '某县水利局'],
    ['2024年度某县水利局政府信息公开工作年度报告', '某县水利局'],
    ['2024年某县水利局信息公开工作年度报告', '某县水利局'],
    ['2024某县水利局信息公开工作年度报告', '某县水利局'],
    ['某县水利局２０２４年政府信息公开工作年度报告', '某县水利局'],
    ['某县水利局二〇二四年度政府信息公开工作年度报告', '某县水利局'],
    ['某县水利局二○二四年政府信息公开工作年度报告', '某县水利局'],
    ['二零二四 某县水利局 政府信息公开工作年度报告', '某县水利局'],
    ['某 县  水 利 局 2024年政府信息公开工作年度报告', '某县水利局'],
    ['关于某县水利局2024年政府信息公开工作年度报告', '某县水利局'],
    ['《某县水利局2024年政府信息公开工作年度报告》', '某县水利局'],
    ['【某县水利局】2024年的政府信息公开工作年度报告', '某县水利局'],
    ['水务2024年政府信息公开工作年度报告', '水务'],
    ['水2024年政府信息公开工作年度报告', undefined],
    ['政府信息公开工作年度报告', undefined],
    ['某县水利局2024年工作年度报告', undefined],
    ['某县林业局2024年政府信息公开工作年度报告', undefined],
  ])('of a title: %s', (title, name) => {
    expect(found({ title }, 'header/agency')).toEqual(name === undefined ? [] : [['标题', name]]);
  });

  it.each([
    ['现将某县水利局2024年政府信息公开工作报告如下。', '某县水利局'],
    ['现公布某县水利局2024年政府信息公开工作年度报告。', '某县水利局'],
    ['现发布 某县水利局 2024年政府信息公开工作年度报告。', '某县水利局'],
    ['现就某县水利局2024年政府信息公开工作报告如下。', '某县水利局'],
    ['根据条例，现予公布某县水利局2024年政府信息公开工作年度报告。', '某县水利局'],
    ['现向社会公布某县水利局2024年政府信息公开工作年度报告。', '某县水利局'],
    ['现将我局2024年政府信息公开工作报告如下。', undefined],
    ['现将本机关2024年政府信息公开工作报告如下。', undefined],
    ['现将 我局2024年政府信息公开工作报告如下。', undefined],
    ['现将该局2024年政府信息公开工作报告如下。', undefined],
    ['现将此项2024年工作报告如下。', undefined],
    ['现将某县水利我办2024年政府信息公开工作报告如下。', '某县水利我办'],
    ['现将某县水利局，2024年政府信息公开工作报告如下。', undefined],
    ['现将工作报告如下。', undefined],
    [`${'某'.repeat(2000)}现将某县水利局2024年政府信息公开工作报告如下。`, undefined],
  ])('of a preamble: %s', (preamble, name) => {
    expect(found({ preamble }, 'header/agency')).toEqual(name === undefined ? [] : [['导语', name]]);
  });

  it('cannot be told where the report has none', () => {
    const title = '某县水利局2024年政府信息公开工作年度报告';
    const { checked, findings } = runRule('header/agency', { agency: { name: null }, title });
    expect([checked, findings]).toEqual([{ held: 0, failed: 0, undecided: 1 }, []]);
  });
});
