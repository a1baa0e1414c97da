/**
 * What kind of organ reports; it decides the deadline (Article 49) and which figures are plausible.
 *
 * `government`: a people's government of any level, townships included. `governmentOffice`: its general office.
 * `department`: a department or bureau. `subdistrictOffice`: 街道办事处. `publicInstitution`: 事业单位 and the like.
 */
export type AgencyKind =
  | 'government'
  | 'governmentOffice'
  | 'department'
  | 'subdistrictOffice'
  | 'publicInstitution'
  | 'other';

/** The tier of government that the organ belongs to. */
export type AgencyLevel = 'central' | 'province' | 'prefecture' | 'county' | 'township';

/** Where questions about the report go, as the preamble prints it. */
export interface AgencyContact {
  office?: string;
  address?: string;
  postcode?: string;
  telephone?: string;
  email?: string;
  /** Where the report can be downloaded. */
  website?: string;
}

/** The organ that reports. */
export interface Agency {
  /** The full name; `null` only where a reader found none. */
  name: string | null;
  kind?: AgencyKind;
  level?: AgencyLevel;
  /** 统一社会信用代码, or whatever code the caller identifies agencies by. */
  code?: string;
  contact?: AgencyContact;
}
