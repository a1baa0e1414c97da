import type { Column } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import type { Cell } from '../report/report.js';

/**
 * A figure as the form prints it: plain digits without separators, empty for none.
 *
 * An amount whose column does not name its unit carries it, so that 251000 cannot be taken for 万元.
 */
export function figureText(value: Cell, column: Column, locale: Locale): string {
  const digits = plainDigits(value);
  if (digits === '' || column.measure !== 'amount' || column.zh.includes(column.unit)) return digits;
  return locale === 'en' ? digits : `${digits}${column.unit}`;
}

/** A change with its sign: `+7`, `-3`, `0`. */
export function signedDigits(change: number): string {
  return change > 0 ? `+${plainDigits(change)}` : plainDigits(change);
}

/** A number in decimal digits, never in the notation with an exponent that JavaScript falls into. */
export function plainDigits(value: Cell): string {
  if (value === null || !Number.isFinite(value)) return '';
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : `${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
  return negative ? `-${plain}` : plain;
}
