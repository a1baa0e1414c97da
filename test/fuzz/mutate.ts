import fc from 'fast-check';

/** What means something to a reader, or to what reads for it. */
const words = [
  '一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、', '（三）不予公开', '总计', '自然人', '规章',
  '2024年', '12', '-3', '１２', '十二', '1,234', '3.5万元', '/', '—', '|', '||||||||', '|---|', '\t', '\n', '\n\n', '　', ' ',
  '<table>', '</table>', '<tr>', '<td colspan=99999999 rowspan=99999999>', '</td>', '<td>', '<p>', '<!--', '-->', '<![CDATA[', ']]>',
  '<script>', '</script>', '<style>', '&nbsp;', '&#x31;', '&#99999999999;', '&lt;', '\u0000', '\ud800', '\ufeff', '\u200b', '\u202e',
  '<span style="display:none">7</span>', '<sup>1</sup>', '<br>', '<title>', '<meta charset=gbk>', '"', "'", '\\', '`',
]; // biome-ignore format: a list

/** A change at a place, as a share of the whole so that it fits a text of any length. */
interface Change {
  kind: 'drop' | 'double' | 'insert' | 'replace' | 'move' | 'cut' | 'flood';
  at: number;
  length: number;
  to: number;
  word: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'insert', 'insert', 'replace', 'replace', 'move', 'cut', 'flood'),
  at: fc.nat(999_999),
  length: fc.oneof(fc.nat(4), fc.nat(40), fc.nat(2000)),
  to: fc.nat(999_999),
  word: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
});

function changed(text: string, { kind, at, length, to, word }: Change): string {
  const from = Math.floor((text.length * at) / 1e6);
  const end = Math.min(text.length, from + length);
  const other = Math.floor((text.length * to) / 1e6);
  switch (kind) {
    case 'drop':
      return text.slice(0, from) + text.slice(end);
    case 'double':
      return text.slice(0, end) + text.slice(from);
    case 'insert':
      return text.slice(0, from) + word + text.slice(from);
    case 'replace':
      return text.slice(0, from) + word + text.slice(end);
    case 'move':
      return text.slice(0, other) + text.slice(from, end) + text.slice(other);
    case 'cut':
      return to < 200_000 ? text.slice(0, from) : text;
    case 'flood':
      return text.slice(0, from) + word.repeat(to < 50_000 ? length * 5 : length % 60) + text.slice(from);
  }
}

/** One of the texts, with up to six changes. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(changed, text));
}

/** Text of nothing but what means something. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** One of the files with bytes changed, and perhaps cut. */
export function mutatedBytes(files: readonly Uint8Array[], most = 20): fc.Arbitrary<Uint8Array> {
  const bytes = fc.array(fc.tuple(fc.nat(999_999), fc.integer({ min: 0, max: 255 })), { maxLength: most });
  return fc
    .tuple(fc.constantFrom(...files), bytes, fc.option(fc.nat(999_999)))
    .map(([file, changes, end]) => {
      const copy = file.slice(0, end === null ? file.length : Math.floor((file.length * end) / 1e6));
      for (const [at, byte] of changes) copy[Math.floor((copy.length * at) / 1e6)] = byte;
      return copy;
    });
}
