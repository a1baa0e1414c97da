import type { ClaimScope } from './claim.js';

/** Whose figures a body named in the text gives, in the report of an agency. */
export function scopeOfBody(body: string, agency: string | null): ClaimScope {
  const isOffice = /政府(?:办|办公室|办公厅)$|府办(?:公室)?$|本级(?:政府)?$|机关$/u.test(body);
  if (agency === null || agency === '') return isOffice ? 'other' : 'own';
  // 镇政府 in the report of a township is its own; 县政府 is a body of the county that may not be all of it.
  if (/^[镇乡](?:人民)?政府$/u.test(body)) return /[镇乡]/u.test(agency.slice(-6)) ? 'own' : 'other';
  if (/^[市区县省州旗](?:人民)?政府$/u.test(body)) return 'other';
  const name = plain(agency);
  const other = plain(body);
  // 某县林业局 in the report of 某县人民政府 is another, 某县政府 is itself.
  const isWithin = other.includes(name) && (!agency.endsWith('人民政府') || body.endsWith('政府'));
  if (name.includes(other) || isWithin)
    return isOffice && !/办(?:公室|公厅)?$/u.test(agency) ? 'other' : 'own';
  if (isOffice) return /(?:政府|府)办(?:公室|公厅)?$/u.test(agency) ? 'own' : 'other';
  // 市医保局 is 某市医疗保障局: in a department's own report a department is itself, short of its name.
  const kind = other.at(-1);
  return kind !== undefined && '局委厅办院'.includes(kind) && '局委会厅室院'.includes(name.at(-1) ?? '')
    ? 'own'
    : 'other';
}

function plain(name: string): string {
  return name.replace(/人民政府$/u, '').replace(/\s/gu, '');
}
