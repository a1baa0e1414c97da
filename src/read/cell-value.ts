import type { Column, Unit } from '../form/declaration.js';
import type { Cell } from '../report/report.js';
import type { PrintedFigure } from './figure.js';

/** What a printed figure is worth in a certain cell of the form. */
export interface CellValue {
  readonly value: Cell;
  /** Why the value is `null` although something is printed. */
  readonly unreadable?: true;
  /** The unit that the figure was converted from, or `'none'` where it should carry one and does not. */
  readonly unit?: string;
}

// Powers of ten of the yuan.
const money: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

const unreadable: CellValue = { value: null, unreadable: true };

/**
 * The value of a printed figure in a cell of `column`, in the cell's unit.
 *
 * `headUnit` is the unit that the column's heading prints, which goes for figures that carry none.
 */
export function cellValue(figure: PrintedFigure, column: Column, headUnit?: string): CellValue {
  if (figure.kind === 'mark' || figure.kind === 'empty') return { value: null };
  if (figure.kind !== 'figure' || !isExact(figure.digits)) return unreadable;
  const sign = signOf(figure.sign, column);
  if (sign === null) return unreadable;
  if (column.measure !== 'amount') {
    if (figure.unit !== undefined && figure.unit in money) return unreadable;
    return { value: toNumber(figure.digits, 0, sign) };
  }
  return amount(figure.digits, sign, column.unit, figure.unit, headUnit);
}

function amount(
  digits: string,
  sign: 1 | -1,
  unit: Unit,
  printed: string | undefined,
  headUnit: string | undefined,
): CellValue {
  const from = printed ?? headUnit;
  const target = money[unit] ?? 0;
  if (from === undefined) {
    const value = toNumber(digits, 0, sign);
    // 万元 stands in the form's own heading; the form prints no unit for amounts in 元.
    return unit === '元' && value !== 0 ? { value, unit: 'none' } : { value };
  }
  const power = money[from];
  // There is nothing below a hundredth of a yuan: a unit with such figures was misprinted.
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (power === undefined || (power !== target && decimals - power > 2)) return unreadable;
  const value = toNumber(digits, power - target, sign);
  return power === target ? { value } : { value, unit: from };
}

/** The sign of a figure in a cell, or `null` where it could mean either. */
function signOf(sign: (PrintedFigure & { kind: 'figure' })['sign'], column: Column): 1 | -1 | null {
  switch (sign) {
    case undefined:
    case 'plus':
      return 1;
    case 'minus':
      return -1;
    // A long dash before a count is as likely the edge of a table.
    case 'dash':
      return column.measure === 'change' ? -1 : null;
    // In accounts brackets mean minus, among counts they mean nothing.
    case 'brackets':
      return column.measure === 'count' ? 1 : null;
    case 'rise':
      return column.measure === 'change' ? 1 : null;
    case 'fall':
      return column.measure === 'change' ? -1 : null;
  }
}

/** Whether a number holds all digits of a figure; otherwise it would be another figure, and nothing would show it. */
function isExact(digits: string): boolean {
  return digits.length <= 15 || digits.replace('.', '').replace(/^0+/u, '').length <= 15;
}

/** Exact for as many digits as a number holds: the decimal text is shifted, not multiplied. */
function toNumber(digits: string, shift: number, sign: 1 | -1): number {
  const value = Number(shift === 0 ? digits : `${digits}e${shift}`);
  return value === 0 ? 0 : sign * value;
}

const unitInHead = /(亿元|百万元|万元|千元|元)/u;

/** The unit of money that a heading names, as in 采购总金额（万元）. */
export function unitOfHead(text: string): string | undefined {
  return unitInHead.exec(text.slice(0, 80).normalize('NFKC'))?.[1];
}
