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
    expect(findings.find(({ rule }) => rule === 'read/not-this-format')?.message).toBe(
      '文件是旧版 Word（DOC）等文件，请另存为 DOCX，未能读取任何数据',
    );
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
    ['TIFF', [0x49, 0x49, 0x2a, 0x00, 0x08]],
    ['TIFF of the other byte order', [0x4d, 0x4d, 0x00, 0x2a, 0x00]],
  ])('says of a picture (%s) that it is one', async (_, magic) => {
    const picture = Uint8Array.from([...magic, ...new Uint8Array(300)]);
    const { findings } = await readReport(picture);
    expect(findings.find(({ rule }) => rule === 'read/not-this-format')?.message).toBe(
      '文件是图片，须先识别出文字，未能读取任何数据',
    );
    expect((await readReport(picture, { type: 'docx' })).findings[0]?.message).toContain('图片');
    expect((await readReport(picture, { locale: 'en' })).findings[0]?.message).toBe(
      'the file is a picture, whose text has to be recognized first; no figure was read',
    );
  });

  it('says of a file that a certain reader was asked for what it is', async () => {
    const said = async (text: string, type: 'docx' | 'pdf') =>
      (await readReport(bytes(text), { type })).findings[0]?.message;
    expect(await said('%PDF-1.7\n', 'docx')).toBe(
      '文件不是 Word（DOCX）文件，而是 PDF 文件，未能读取任何数据',
    );
    expect(await said('PK\u0003\u0004', 'pdf')).toBe('文件不是 PDF 文件，而是其他压缩文件，未能读取任何数据');
    expect(await said('一、总体情况', 'pdf')).toBe('文件不是 PDF 文件，未能读取任何数据');
    expect(await said('PK\u0003\u0004', 'docx')).toMatch(/^Word（DOCX）文件已损坏/u);
    expect(await said('', 'docx')).toBe('文件是空的，未能读取任何数据');
  });

  it('tells a caller who made a string of a file', async () => {
    await expect(readReport('%PDF-1.7\n')).rejects.toMatchObject({ code: 'invalid-option', path: 'input' });
  });

  it('says of JSON that is cut where its fault is, without a path', async () => {
    await expect(readReport('{"year":')).rejects.toMatchObject({
      code: 'invalid-report',
      path: '',
      message: expect.stringMatching(/^expected JSON, received /u),
    });
  });

  it.each([
    ['（五）政府信息公开监督保障情况。', 'supervision'],
    ['（四）政府信息公开平台建设情况。', 'platform'],
  ])('takes %s before a sentence for a heading', async (heading, topic) => {
    const text = `某县人民政府2024年政府信息公开工作年度报告\n一、总体情况\n${heading}全年组织检查4次，并通报结果。\n二、主动公开政府信息情况\n`;
    expect((await readReport(text)).report.overview.blocks).toEqual([
      { kind: 'heading', text: heading, topic },
      { kind: 'paragraph', text: '全年组织检查4次，并通报结果。' },
    ]);
  });
});
