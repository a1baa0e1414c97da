import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/read/figure.js';

const figure = (digits: string, rest: { sign?: string; unit?: string } = {}) => ({
  kind: 'figure',
  digits,
  ...rest,
});
const split = (digits: string) => ({ kind: 'split', digits });

describe('a text that is a figure', () => {
  it.each([
    ['0', figure('0')],
    ['7', figure('7')],
    ['120', figure('120')],
    ['1'.repeat(40), figure('1'.repeat(40))],
    ['１２', figure('12')],
    [' 12 ', figure('12')],
    ['1,234', figure('1234')],
    ['12,345,678', figure('12345678')],
    ['1,234.5', figure('1234.5')],
    ['12.50', figure('12.50')],
    ['.5', figure('0.5')],
    ['0.5', figure('0.5')],
    ['零', figure('0')],
    ['〇', figure('0')],
    ['**12**', figure('12')],
    ['*12*', figure('12')],
    ['***12***', figure('12')],
    ['_12_', figure('12')],
    ['__12__', figure('12')],
    ['1\u200b2', figure('12')],
    ['\ufeff12\u00ad', figure('12')],
    ['\u206012\u200f', figure('12')],
    ['+3', figure('3', { sign: 'plus' })],
    ['-3', figure('3', { sign: 'minus' })],
    ['−3', figure('3', { sign: 'minus' })],
    ['‐3', figure('3', { sign: 'minus' })],
    ['–3', figure('3', { sign: 'dash' })],
    ['—3', figure('3', { sign: 'dash' })],
    ['―3', figure('3', { sign: 'dash' })],
    ['─3', figure('3', { sign: 'dash' })],
    ['增3', figure('3', { sign: 'rise' })],
    ['增加3', figure('3', { sign: 'rise' })],
    ['↑3', figure('3', { sign: 'rise' })],
    ['减3', figure('3', { sign: 'fall' })],
    ['减少3', figure('3', { sign: 'fall' })],
    ['↓ 3', figure('3', { sign: 'fall' })],
    ['(3)', figure('3', { sign: 'brackets' })],
    ['（3）', figure('3', { sign: 'brackets' })],
    ['3件', figure('3', { unit: '件' })],
    ['3 件', figure('3', { unit: '件' })],
    ...['件次', '人次', '项', '条', '宗', '个', '份', '起', '例', '封', '次', '部'].map(
      (unit) => [`3${unit}`, figure('3', { unit })] as const,
    ),
    ...['亿元', '百万元', '万元', '千元', '元'].map((unit) => [`3${unit}`, figure('3', { unit })] as const),
    ['减少3件', figure('3', { sign: 'fall', unit: '件' })],
    ['(3)件', figure('3', { sign: 'brackets', unit: '件' })],
    ['1 2', split('12')],
    ['1 234', split('1234')],
    ['1\n2', split('12')],
    ['1 2 3 4', split('1234')],
  ] as [string, object][])('%j', (text, expected) => {
    expect(parseFigure(text)).toEqual(expected);
  });
});

describe('a text that is none', () => {
  it.each([
    '(3',
    '3)',
    '(-3)',
    '012',
    '00',
    '01.5',
    '1,23',
    '3.4.5',
    '1 2 3 4 5',
    '3?',
    '?',
    '1-2',
    '12%',
    '3,',
  ])('was meant as one: %s', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    '约12',
    '近3千',
    '50余',
    '超5',
    '12多',
    '3左右',
    '12以上',
    '3以下',
    '不足5',
    '至5',
    '12万',
    '3?件',
    '5百余条',
  ])('is not an exact one: %s', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'unreadable' });
  });

  it.each(['', ' ', '\u200b', '\u3000', '\ufeff'])('is empty: %j', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'empty' });
  });

  it.each(['/', '—', '无', '-', '不适用', 'N/A', '**/**'])('is a mark for nothing: %s', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'mark' });
  });

  it.each([
    '规章',
    '1.',
    '3、',
    '12.',
    '1.属于国家秘密',
    '2024年',
    '第3页',
    'abc',
    '3a',
    '万元',
    '项',
    '增加',
    `${'1 '.repeat(30)}`,
    '1'.repeat(161),
    `约${'1'.repeat(40)}`,
  ])('is a word: %s', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'word' });
  });

  it.each(['123.', '123、'])('is no numeral of a label with three digits: %s', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'unreadable' });
  });

  it('longer than any is a word, but for its blanks', () => {
    expect(parseFigure('1'.repeat(41))).toEqual({ kind: 'word' });
    expect(parseFigure(`${' '.repeat(60)}1${' '.repeat(60)}`)).toEqual(figure('1'));
    expect(parseFigure(`${' '.repeat(80)}1${' '.repeat(79)}`)).toEqual(figure('1'));
    expect(parseFigure(`${' '.repeat(80)}1${' '.repeat(80)}`)).toEqual({ kind: 'word' });
  });
});
