import { describe, expect, it } from 'vitest';
import { verdict } from './examples/verdict.js';

describe('the report', () => {
  it.each([
    ['某县人民政府', true],
    ['某市某区人民政府', true],
    ['某县某乡人民政府', true],
    ['某县人民政府办公室', true],
    ['某市某区人民政府办公室', true],
    ['某县某街道办事处', true],
    ['某县林业局', true],
    ['某市林业局', true],
    ['某县某镇农业办公室', true],
    ['某省林业厅', false],
    ['某市人民政府', false],
    ['某省人民政府', false],
    ['某市人民政府办公室', false],
    ['国家林业局', false],
    ['某县人民医院', false],
    ['某某', false],
  ])('of %s has no rules to count: %s', (agency, without) => {
    const id = 'proactive/rules-authority';
    expect(verdict(id, { agency, cells: { 'proactive.rules.inForce': 12 } })).toBe(
      without ? '1 failed' : 'silent',
    );
    expect(verdict(id, { agency })).toBe(without ? '1 held' : 'silent');
    const cells = { 'proactive.rules.inForce': null };
    expect(verdict(id, { agency, cells })).toBe(without ? '1 undecided' : 'silent');
  });
});
