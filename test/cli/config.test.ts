import { describe, expect, it } from 'vitest';
import { demoFile, folderWith, tool } from './tool.js';

const path = folderWith({
  'english.json': '{ "$schema": "x", "locale": "en" }',
  'lenient.json': '{ "rules": { "disputes/total": "warning", "requests/row-total": "off" } }',
  'strict.json': '{ "strict": true, "deadlines": { "township": "03-31", "department": null } }',
  'misspelt-rule.json': '{ "rules": { "disputes/totle": "off" } }',
  'misspelt-key.json': '{ "rulse": {} }',
  'wrong-severity.json': '{ "rules": { "disputes/total": "fatal" } }',
  'wrong-day.json': '{ "deadlines": { "township": "31 March" } }',
  'wrong-kind.json': '{ "deadlines": { "town": "03-31" } }',
  'broken.json': '{ "locale": ',
  'disclosure-report.config.json': '{ "locale": "en" }',
});

const check = (...args: string[]) => tool(['check', demoFile, ...args]);

describe('configuration', () => {
  it('sets severities and turns rules off', async () => {
    const { out } = await check('--json', '--config', path('lenient.json'));
    const findings: { rule: string; severity: string }[] = JSON.parse(out).reports[0].findings;
    expect(findings.find(({ rule }) => rule === 'disputes/total')?.severity).toBe('warning');
    expect(findings.some(({ rule }) => rule === 'requests/row-total')).toBe(false);
    expect(findings.some(({ rule }) => rule === 'requests/outcome-total')).toBe(true);
  });

  it('gives the locale, which the argument overrides', async () => {
    expect((await check('--config', path('english.json'))).out).toContain('read 200 of 200');
    expect((await check('--config', path('english.json'), '--locale', 'zh-CN')).out).toContain(
      '读出数据 200/200',
    );
  });

  it('is taken from the folder that the tool runs in', async () => {
    const { out } = await tool(['check', demoFile], { folder: path('.') });
    expect(out).toContain('read 200 of 200');
  });

  it('takes deadlines and strictness', async () => {
    expect((await check('--config', path('strict.json'))).code).toBe(1);
  });

  it.each([
    ['misspelt-rule.json', /misspelt-rule\.json: 配置有误：rules\.disputes\/totle.*disputes\/total/u],
    ['misspelt-key.json', /配置有误：rulse 不是其中的键/u],
    ['wrong-severity.json', /rules\.disputes\/total 应为 .*"warning".*实为 "fatal"/u],
    ['wrong-day.json', /deadlines\.township 应为月-日，如 01-31，实为 "31 March"/u],
    ['wrong-kind.json', /deadlines\.town /u],
    ['broken.json', /broken\.json: 不是完整的 JSON（(?!SyntaxError)/u],
    ['absent.json', /absent\.json: 文件不存在/u],
  ])('refuses %s before a report is read', async (file, message) => {
    const { code, out, err } = await check('--config', path(file));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('refuses a day that is none', async () => {
    const { code, err } = await check('--as-of', 'tomorrow');
    expect(code).toBe(2);
    expect(err).toMatch(/^无法执行：--as-of 应为日期/u);
  });
});
