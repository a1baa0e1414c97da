import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.js';
import { tool } from './tool.js';

describe('rules', () => {
  it('lists the catalogue with severity, assertion and basis', async () => {
    const { code, out } = await tool(['rules', '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('requests/balance  error\n    ');
    expect(out.match(/^\S+\/\S+ {2}\w+$/gmu)).toHaveLength(rules.length);
  });

  it('gives it as JSON', async () => {
    const listed = JSON.parse((await tool(['rules', '--json'])).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    expect(listed[0]).toMatchObject({
      id: 'cells/not-a-count',
      severity: 'error',
      asserts: '件数、项数为非负整数，金额不为负，本年增/减为整数',
    });
  });
});
