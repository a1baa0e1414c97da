import type { Agency } from './agency.js';
import { classifyAgency } from './agency-kind.js';

/**
 * Whether two names can be one agency's: 某市卫健委 and 江苏省某市卫生健康委员会 can, those of a government and of its department
 * cannot. Codes decide where both are given. Unknown names can be anyone's.
 */
export function isSameAgency(one: Agency, other: Agency): boolean {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code;
  if (one.name === null || other.name === null || one.name === other.name) return true;
  const kinds = [classifyAgency({ name: one.name }).kind, classifyAgency({ name: other.name }).kind].map(
    (kind) =>
      // An office reports in its government's name as often as in its own.
      kind === 'governmentOffice' ? 'government' : kind,
  );
  if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) return false;
  const [short, long] = [core(one.name), core(other.name)].sort((a, b) => a.length - b.length);
  return short === undefined || long === undefined || isSpelledWithin(short, long);
}

/** A name without what short forms leave out. */
function core(name: string): string {
  return name
    .slice(0, 100)
    .replace(/[\s\p{P}]+/gu, '')
    .replace(/(?:人民政府|政府)?(?:办公厅|办公室)?$|街道办事处$/u, '')
    .replace(/(?:人民政府|政府)$/u, '');
}

/** Whether the characters of `short` stand in `long` in this order: short names drop characters and change none. */
function isSpelledWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at >= short.length;
}
