import { describe, expect, it } from 'vitest';
import { normalise, originalRange } from '../../src/narrative/normalise.js';
import type { Token } from '../../src/narrative/token.js';
import { tokenise } from '../../src/narrative/tokenise.js';

/** A word by its kind, a figure as it stands, unknown text with a star where it ends as the name of a body does. */
function shown({ kind, word, of, value, unit, mark, body, start, end }: Token, text: string): string {
  if (kind === 'word') return of === null ? `${word}` : `${word}/${of}`;
  if (kind === 'figure') return `${value}${unit}`;
  if (kind === 'gap') return `${text.slice(start, end)}${body ? '*' : ''}`;
  return kind === 'mark' ? `${mark}` : `${kind} ${value}`;
}

const texts = `
收到“58”件！【某】[某] ⇒ receive 58 件 。 （ 某 ） （ 某 ）
《2024年收到3件》收到 ⇒ title receive
《未完收到3件 ⇒ 《 not 完 receive 3件
某林业局 ⇒ 某林业局*
某县委 ⇒ 某县委*
林业厅 ⇒ 林业厅*
某政府 ⇒ 某政府*
政府办 ⇒ body
某镇 ⇒ 某镇*
某乡 ⇒ 某乡*
某法院 ⇒ 某法院*
某委员会 ⇒ 某委员会*
某办公室 ⇒ 某办公室*
某街道 ⇒ 某街道*
某街道办 ⇒ 某街道办*
某办事处 ⇒ 某办事处*
局 ⇒ 局
5局 ⇒ 5 局
某处 ⇒ 某处
某道 ⇒ 某道
某室 ⇒ 某室
某府 ⇒ 某府
某局长 ⇒ 某局长
12345热线 ⇒ foreign foreign
12345 ⇒ foreign
12345件 ⇒ 12345件
2020—2024年 ⇒ ever
2024年 ⇒ year 2024
3月 ⇒ month 3
第3条 ⇒ 第 3 条
‘某’「某」"某' ⇒ 某 某 某
某：某、某？某；某，某 ⇒ 某 ： 某 、 某 。 某 ； 某 ， 某
收到58 ⇒ receive 58
予以公开 ⇒ outcome/outcomes.granted
结果维持 ⇒ result/upheld
`;

describe('the tokens of a text', () => {
  it.each(
    texts
      .trim()
      .split('\n')
      .map((line) => line.split(' ⇒ ')),
  )('%s', (text = '', tokens = '') => {
    const read = tokenise(text);
    expect(read.map((token) => shown(token, text)).join(' ')).toBe(tokens);
    for (const { kind, start, end } of read) if (kind !== 'mark') expect(end).toBeGreaterThan(start);
  });

  it('are those of a title as one, but for a title too long to be one', () => {
    expect(tokenise(`《${'某'.repeat(118)}》收到`).map(({ word }) => word)).toEqual(['title', 'receive']);
    expect(tokenise(`《${'某'.repeat(119)}》收到`).map(({ word }) => word)).toEqual([null, 'receive']);
  });

  it('end where the text is read no further', () => {
    expect(tokenise('收到某类', 3).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});

describe('normal text', () => {
  it.each([
    ['，,；;：:（(）)！!？?。｡、､％﹪﹒．.', '，，；；：：（（））！！？？。。、、%%...'],
    ['ａｚＡＺ０９～＂＇＊＋－＜＞＠｀｛｝！），．：；？', 'azAZ09~"\'*+-<>@`{}！），.：；？'],
    ['收到政府信息公开申请58件', '收到政府信息公开申请58件'],
  ])('has one character for each of %j', (text, normal) => {
    expect(normalise(text)).toEqual({ text: normal, offsets: null });
  });

  it.each([
    ['收到 申请\n 5 8\u200b件 。', '收到申请5 8件。', [0, 1, 3, 4, 7, 8, 9, 11, 13]],
    [' 1 \u3000 2 ', '1 2', [1, 2, 5]],
    ['5 a', '5a', [0, 2]],
    ['a 5', 'a5', [0, 2]],
    ['0 9', '0 9', [0, 1, 2]],
    ['/ : 5 / 5 : 5', '/：5/5：5', [0, 2, 4, 6, 8, 10, 12]],
    ['\u2060\ufeff\u200d件\u200c', '件', [3]],
    ['５８　件', '58件', [0, 1, 3]],
  ])('has no space but between digits: %j', (text, normal, offsets) => {
    const read = normalise(text);
    expect(read.text).toBe(normal);
    expect([...(read.offsets ?? [])]).toEqual(offsets);
    const whole = originalRange(read, 0, normal.length);
    expect(normalise(text.slice(whole.start, whole.end)).text).toBe(normal);
    expect(originalRange(read, 0, 0)).toEqual({ start: offsets[0], end: offsets[0] });
  });
});
