/** The numeral that opens a label: 一、 is depth 0, （一） is 1, `1.` is 2; `index` counts from 1. */
export interface LabelNumeral {
  readonly depth: 0 | 1 | 2;
  readonly index: number;
}

/** A label in the form in which labels are compared. */
export interface LabelText {
  /** Its words alone: no numeral, explanation in brackets, punctuation, blanks or width. */
  readonly core: string;
  /** The same with the words of the brackets. */
  readonly full: string;
  readonly numeral?: LabelNumeral;
}

/** No label of the form, its explanation included, is nearly as long. */
export const longestLabel = 120;

// Passing over plain characters by their range takes half the time of looking for them in the class.
const noise = /(?![\u4e00-\u9fa5])[\s\u200b-\u200f\u2060\ufeff\u00ad*_#`~\\>]+/gu;
const chineseDigits = '一二三四五六七八九十';
const numeral = new RegExp(
  `^(?:([${chineseDigits}]|十)[、.,:·]+|[(\\[【]([${chineseDigits}])[)\\]】][、.,:]*|[(]?(\\d{1,2})[)、.,:·]+)`,
  'u',
);
// Brackets around a numeral belong to the label: 第二十条第（一）项.
const explanation = new RegExp(
  `[(\\[【](?!(?:[${chineseDigits}]|\\d)[)\\]】])[^()\\[\\]【】]*(?:[)\\]】]|$)`,
  'gu',
);
const punctuation = /(?![\u4e00-\u9fa5])[\p{P}\p{S}]+/gu;

// Compatibility forms, marks and numerals have their characters elsewhere.
const charactersAlone = /^[\u4e00-\u9fa5]+$/u;

/** Whether a text is Chinese characters and nothing else: then there is nothing to normalise or to take off. */
export function isCharactersAlone(text: string): boolean {
  return charactersAlone.test(text);
}

/** Takes a label apart; text too long for a label has no words. */
export function labelText(text: string): LabelText {
  if (text.length > 2 * longestLabel) return { core: '', full: '' };
  if (text.length <= longestLabel && isCharactersAlone(text)) {
    const words = withOneOther(text);
    return { core: words, full: words };
  }
  const plain = withOneOther(text.normalize('NFKC').replace(noise, ''));
  if (plain.length > longestLabel) return { core: '', full: '' };
  const match = numeral.exec(plain);
  const rest = match ? plain.slice(match[0].length) : plain;
  const full = rest.replace(punctuation, '');
  const core = /[([【]/u.test(rest) ? rest.replace(explanation, '').replace(punctuation, '') || full : full;
  return match ? { core, full, numeral: numeralOf(match) } : { core, full };
}

function withOneOther(text: string): string {
  return text.includes('其它') ? text.replaceAll('其它', '其他') : text;
}

function numeralOf([, chinese, bracketed, arabic]: RegExpExecArray): LabelNumeral {
  if (chinese !== undefined) return { depth: 0, index: chineseDigits.indexOf(chinese) + 1 };
  if (bracketed !== undefined) return { depth: 1, index: chineseDigits.indexOf(bracketed) + 1 };
  return { depth: 2, index: Number(arabic) };
}
