import { describe, expect, it } from 'vitest';
import { runRule } from './examples/example.js';

// The statistical table annexed to reports on the years to 2018, by its indicators.
const annex = `
主动公开政府信息数、主动公开规范性文件数、制发规范性文件总数、重点领域公开政府信息数、通过不同渠道和方式公开政府信息的情况、
政府公报公开政府信息数、政府网站公开政府信息数、政务微博公开政府信息数、政务微信公开政府信息数、其他方式公开政府信息数、
回应公众关注热点或重大舆情数、参加或举办新闻发布会总次数、主要负责同志参加新闻发布会次数、政府网站在线访谈次数、
主要负责同志参加政府网站在线访谈次数、政策解读稿件发布数、微博微信回应事件数、其他方式回应事件数、收到申请数、当面申请数、
传真申请数、网络申请数、信函申请数、申请办结数、按时办结数、延期办结数、申请答复数、属于已主动公开范围数、同意公开答复数、
同意部分公开答复数、不同意公开答复数、不属于本行政机关公开数、申请信息不存在数、告知作出更改补充数、告知通过其他途径办理数、
行政复议数量、维持具体行政行为数、被依法纠错数、行政诉讼数量、维持具体行政行为或者驳回原告诉讼请求数、举报投诉数量、
依申请公开信息收取的费用、机构建设和保障经费情况、政府信息公开工作专门机构数、设置政府信息公开查阅点数、
从事政府信息公开工作人员数、政府信息公开专项经费、政府信息公开会议和培训情况、召开政府信息公开工作会议或专题会议数、
举办各类培训班数、接受培训人员数`
  .replaceAll('\n', '')
  .split('、');

describe('format/obsolete-table', () => {
  it('knows the old table by each of its indicators', () => {
    const foreignRows = annex.map((label, i) => ({ label, location: { line: 91 + i } }));
    const { findings } = runRule('format/obsolete-table', {
      outline: { headings: [], tables: [], foreignRows },
    });
    expect(annex).toHaveLength(51);
    expect(findings.map(({ actual }) => actual)).toEqual([annex.join('、')]);
  });
});
