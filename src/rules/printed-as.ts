import type { Quantity } from '../narrative/claim.js';

/** Whether a figure may be printed as this one: rounded or cut at its last digit. A tenth is never held against anyone. */
export function isPrintedAs(figure: number, { value, text }: Quantity): boolean {
  const decimals = /[.．](\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const unit = 10 ** -decimals;
  const over = figure - value;
  // What floating point adds is no difference.
  const dust = 1e-9;
  return Math.abs(over) <= 0.1 + dust || (over >= -unit / 2 - dust && over < unit - dust);
}
