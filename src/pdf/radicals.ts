// Radicals that look like characters of their own and that Unicode does not decompose.
const radicals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '⺁': '厂',
    '⺜': '日',
    '⺝': '月',
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻑': '長',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻪': '黾',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
  }),
);

/**
 * A printed character as the one that a writer means.
 *
 * Where two characters share a glyph, as 一 and the radical ⼀ do, many PDFs name the radical; and brackets of vertical writing have codes
 * of their own.
 */
export function plainCharacter(text: string): string {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe4f]/u.test(text)) return text.normalize('NFC');
  return [...text].map((character) => radicals.get(character) ?? character.normalize('NFKC')).join('');
}
