const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** A numeral as the form prints it, with its stop or brackets. */
export interface Numeral {
  readonly zh: string;
  readonly en: string;
}

/**
 * The numeral of the `index`-th entry (from 0) at a depth of the outline: 一、 then （一） then 1.
 *
 * The form has at most eight entries at any depth.
 */
export function numeralAt(depth: number, index: number): Numeral {
  const arabic = String(index + 1);
  if (depth === 0) return { zh: `${chinese[index] ?? arabic}、`, en: `${roman[index] ?? arabic}.` };
  if (depth === 1) return { zh: `（${chinese[index] ?? arabic}）`, en: `(${arabic})` };
  return { zh: `${arabic}.`, en: `${arabic}.` };
}
