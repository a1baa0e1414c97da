const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const legalDigits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '十', '百', '千'] as const;
const legalPlaces = ['', '拾', '佰', '仟'] as const;
const stems = '甲乙丙丁戊己庚辛壬癸';

/**
 * The `n`-th numeral in one of Word's number formats (`w:numFmt`, ECMA-376 part 1, 17.18.59).
 *
 * @returns `null` for bullets and for formats that Chinese documents do not use.
 */
export function numeralIn(format: string, n: number): string | null {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return null;
  switch (format) {
    case 'decimal':
      return String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(n).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return inWords(n, digits, places).replace(/^一十/u, '十');
    case 'chineseLegalSimplified':
      return inWords(n, legalDigits, legalPlaces);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(n).replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
    case 'ideographTraditional':
      return stems[n - 1] ?? String(n);
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperRoman':
      return roman(n);
    default:
      return null;
  }
}

function inWords(n: number, digitWords: readonly string[], placeWords: readonly string[]): string {
  const [zero = ''] = digitWords;
  if (n === 0) return zero;
  const decimal = String(n);
  let words = '';
  for (let i = 0; i < decimal.length; i++) {
    const digit = Number(decimal[i]);
    if (digit > 0) words += `${digitWords[digit]}${placeWords[decimal.length - 1 - i]}`;
    else if (!words.endsWith(zero) && /[1-9]/u.test(decimal.slice(i))) words += zero;
  }
  // 〇 stands for a digit of a year; within a counted number it is 零.
  return words.replaceAll('〇', '零');
}

/** Word repeats the letter after z: aa, bb. */
function letters(n: number): string {
  if (n < 1) return '';
  return String.fromCodePoint(0x61 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 8));
}

function roman(n: number): string {
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let [rest, words] = [n, ''];
  for (const [value, letter] of steps) {
    words += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return words;
}
