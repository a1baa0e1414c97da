import { describe, expect, it } from 'vitest';
import { createTextCollector, type TextCollector } from '../../src/read/html-text.js';

const collected = (...steps: ((open: TextCollector) => void)[]) => {
  const open = createTextCollector();
  for (const step of steps) step(open);
  return open.take();
};
const run = (text: string, at: number) => (open: TextCollector) => open.addRun(text, at);
const pre = (text: string, at: number) => (open: TextCollector) => open.addPreformatted(text, at);
const mark = (text: string) => (open: TextCollector) => open.addMark(text);
const breakLine = (open: TextCollector): void => open.breakLine();
const drop = (open: TextCollector): void => open.drop();
const take = (open: TextCollector): void => void open.take();

describe('the text between tags', () => {
  it.each([
    ['nothing', [], '', null, []],
    ['one run', [run('甲', 5)], '甲', 5, [5]],
    ['runs side by side', [run('甲', 5), run('乙', 9)], '甲乙', 5, [5]],
    ['blanks before', [run('  甲', 5)], '甲', 7, [7]],
    ['blanks between', [run('甲 \n\t\r\f 乙', 5)], '甲 乙', 5, [5]],
    ['blanks behind', [run('甲 ', 5), run(' 乙', 9)], '甲  乙', 5, [5]],
    ['only blanks', [run(' \n ', 5)], '', null, []],
    ['only blanks, then more', [run(' \n ', 5), run('甲', 9)], '甲', 9, [9]],
    ['a blank that does not break', [run('\u00a0甲\u00a0', 5)], ' 甲 ', 6, [6]],
    ['two lines', [run('甲', 5), breakLine, run(' 乙', 9)], '甲\n乙', 5, [5, 10]],
    ['a break at the beginning', [breakLine, run('甲', 9)], '甲', 9, [9]],
    ['two breaks', [run('甲', 5), breakLine, breakLine, run('乙', 9)], '甲\n乙', 5, [5, 9]],
    ['a mark', [mark('['), run('甲', 5), mark(']')], '[甲]', 5, [5]],
    ['a mark alone', [mark('12')], '12', null, []],
    ['a mark before a blank', [mark('['), run(' 甲', 5)], '[ 甲', 6, [6]],
    ['an empty mark', [mark(''), run(' 甲', 5)], '甲', 6, [6]],
    ['what was dropped', [run('甲', 5), breakLine, run('丙', 7), drop, run(' 乙', 9)], '乙', 10, [10]],
    ['what was taken', [run('甲', 5), breakLine, run('丙', 7), take, run(' 乙', 9)], '乙', 10, [10]],
    ['preformatted', [pre('甲\n 乙', 5)], '甲\n 乙', 5, [5, 8]],
    ['preformatted with blank lines', [pre('\n\n 甲\n', 5)], '\n\n 甲\n', 8, [undefined, undefined, 8]],
    ['preformatted nothing', [pre('', 5), run(' 甲', 7)], '甲', 8, [8]],
    ['a run behind preformatted lines', [pre('甲\n', 5), run(' 乙', 9)], '甲\n乙', 5, [5, 10]],
    ['a run behind a preformatted text', [pre('甲', 5), run(' 乙', 9)], '甲 乙', 5, [5]],
    ['a break behind preformatted lines', [pre('甲\n', 5), breakLine, run('乙', 9)], '甲\n乙', 5, [5, 9]],
    ['preformatted in pieces', [pre('甲', 5), pre('乙\n丙', 9)], '甲乙\n丙', 5, [5, 11]],
  ] as const)('%s', (_, steps, text, offset, starts) => {
    expect(collected(...steps)).toEqual({ text, offset, starts });
  });
});
