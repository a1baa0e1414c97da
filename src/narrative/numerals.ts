const digits = '〇零一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function digitOf(char: string): number | null {
  if (char === '两') return 2;
  const at = digits.indexOf(char);
  return at < 0 ? null : Math.max(0, at - 1);
}

/**
 * The value of a Chinese numeral, such as 二十一, 一百零三, 两, 百 (as in 百余). `null` where the characters make no number,
 * as the "three or four" of 三四.
 */
export function chineseNumeral(text: string): number | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const value = digitOf(char);
    const unit = small[char];
    const step = large[char];
    if (value !== null) {
      if (pending !== null && pending !== 0) return null;
      pending = value;
    } else if (unit !== undefined) {
      if (unit >= smallest || pending === 0) return null;
      smallest = unit;
      section += (pending ?? 1) * unit;
      pending = null;
    } else if (step !== undefined) {
      total = (total + (section + (pending ?? 0) || 1)) * step;
      section = 0;
      pending = null;
      smallest = Number.POSITIVE_INFINITY;
    } else return null;
  }
  return total + section + (pending ?? 0);
}

/** A year written digit by digit, such as 二〇二三. */
export function chineseYear(text: string): number | null {
  if (text.length !== 4) return null;
  let year = 0;
  for (const char of text) {
    const value = char === '两' ? null : digitOf(char);
    if (value === null) return null;
    year = year * 10 + value;
  }
  return year;
}
