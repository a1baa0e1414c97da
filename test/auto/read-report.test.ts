import { describe, expect, it } from 'vitest';
import { readReport, typeOf } from '../../src/auto/read-report.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const oldWord = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

describe('typeOf', () => {
  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['docx', 'PK\u0003\u0004'],
    ['json', ' {"schemaVersion": 1}'],
    ['html', '<!DOCTYPE html><html>'],
    ['text', '一、总体情况\n<td> 不是网页'],
  ])('tells %s by its content, as text and as bytes', (type, text) => {
    expect(typeOf(text)).toBe(type);
    expect(typeOf(bytes(text))).toBe(type);
  });

  it('leaves old Word files to the reader of Word files', () => {
    expect(typeOf(oldWord)).toBe('docx');
  });
});

describe('readReport', () => {
  it('says of an old Word file what it is', async () => {
    const { findings } = await readReport(oldWord);
    expect(findings.map(({ rule }) => rule)).toContain('read/not-this-format');
    expect(findings.find(({ rule }) => rule === 'read/not-this-format')?.message).toContain('请另存为 DOCX');
  });

  it('tells a caller who made a string of a file', async () => {
    await expect(readReport('%PDF-1.7\n')).rejects.toMatchObject({ code: 'invalid-option', path: 'input' });
  });
});
