import type { Claim } from '../narrative/claim.js';
import { agencyClassOf } from './prose.js';
import type { Bearing, WorkingSubject } from './working-subject.js';

/** How a claim bears on the tables of its report. */
export function bearingOf({ period, scope, body }: Claim, subject: WorkingSubject): Bearing {
  if (period !== 'report') return 'foreign';
  switch (scope) {
    case 'own':
      // 我办 in the report of a government is its office.
      return body !== null && ownOffice.test(body) && agencyClassOf(subject).kind === 'government'
        ? 'perhaps'
        : 'own';
    case 'region':
      return isOwnRegion(body, subject) ? 'own' : 'foreign';
    case 'other':
      // A bureau or a town is less than its county, whose office may give the figures of all.
      return agencyClassOf(subject).kind === 'government' && mayBeWhole.test(body ?? '')
        ? 'perhaps'
        : 'foreign';
    case 'part':
      return 'foreign';
  }
}

const ownOffice = /^[我本](?:办|局|委|厅|院|处|会|中心|所|站)$/u;
const mayBeWhole = /(?:政府|府办|办公室|办公厅|政府办|本级|机关)$/u;
const tier = /[省市县区州旗盟乡镇]$/u;

/** 全市 in the report of a city: not in that of a district, and not in that of a bureau, whose figures are its own. */
function isOwnRegion(body: string | null, subject: WorkingSubject): boolean {
  const { agency } = subject.report;
  if (agency.name === null) return true;
  if (agencyClassOf(subject).kind !== 'government') return false;
  const named = tier.exec(body ?? '')?.[0];
  const own = tier.exec(agency.name.replace(/人民政府$/u, ''))?.[0];
  return named === undefined || own === undefined || named === own;
}
