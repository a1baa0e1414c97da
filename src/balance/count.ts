/** No count of requests is larger. Sums and differences of a whole table of such figures are exact. */
export const largestCount = 1e12;

/** Whether a figure can be what the form counts: a whole number from zero up, of a size that can be counted. */
export function isCount(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0 && figure <= largestCount;
}
