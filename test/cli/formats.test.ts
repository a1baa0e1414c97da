import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { createReport, rules } from '../../src/index.js';
import { demoFile, demoText, folderWith, tool } from './tool.js';

const path = folderWith({ '100%, 甲:乙.txt': demoText });

describe('--format sarif', () => {
  const schema = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(schema, 'utf8')),
  );

  async function sarif(args: string[], input = ''): Promise<Log> {
    const log = JSON.parse((await tool(['check', '--format', 'sarif', ...args], { input })).out);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    return log;
  }

  it('points at the lines of the source file and at the cells', async () => {
    const [run] = (await sarif([demoFile])).runs;
    const result = run?.results?.find(({ ruleId }) => ruleId === 'disputes/total');
    const lines = demoText.split('\n');
    const [location] = result?.locations ?? [];
    const line = location?.physicalLocation?.region?.startLine ?? 0;
    expect(location?.physicalLocation?.artifactLocation).toEqual({ uri: 'test/fixtures/demo-2024.txt' });
    expect(lines[line - 1]?.trim()).toMatch(/^\d$/u);
    expect(result?.level).toBe('error');
    expect(location?.logicalLocations?.map(({ fullyQualifiedName }) => fullyQualifiedName)).toContain(
      'disputes.litigation.afterReconsideration.total',
    );
  });

  it('describes every rule', async () => {
    const [run] = (await sarif([demoFile, '--locale', 'en'])).runs;
    const described = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(described.slice(0, rules.length)).toEqual(rules.map(({ id }) => id));
    expect(new Set(described).size).toBe(described.length);
    expect(run?.results?.every(({ ruleId }) => described.includes(ruleId ?? ''))).toBe(true);
    expect(run?.language).toBe('en');
  });

  it('names no file for standard input, and reports files that could not be read', async () => {
    const report = JSON.stringify(createReport({ year: 2024, agency: '某县人民政府' }));
    const [run] = (await sarif(['-', path('missing.txt')], report)).runs;
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toBeUndefined();
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      { message: { text: '文件不存在' } },
    ]);
  });

  it('writes any file name as a URI', async () => {
    const [run] = (await sarif([path('100%, 甲:乙.txt')])).runs;
    const uri = run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toMatch(/^file:\/\/\/.*\/100%25,%20%E7%94%B2:%E4%B9%99\.txt$/u);
  });
});

describe('--format github', () => {
  it('annotates lines', async () => {
    const { code, out } = await tool(['check', '--format', 'github', demoFile]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=test\/fixtures\/demo-2024\.txt,line=\d+,col=2,title=requests\/row-total::三、本年度办理结果（一）予以公开/mu,
    );
    expect(out.split('\n').every((line) => line === '' || line.startsWith('::'))).toBe(true);
  });

  it('escapes what workflow commands read as their own', async () => {
    const { out } = await tool(['check', '--format', 'github', path('100%, 甲:乙.txt'), path('missing.txt')]);
    expect(out).toContain('100%25%2C 甲%3A乙.txt,line=');
    expect(out).toMatch(/::error file=.*missing\.txt::文件不存在\n$/u);
  });
});
