export const agencyKinds = [
  'government',
  'governmentOffice',
  'department',
  'subdistrictOffice',
  'publicInstitution',
  'other',
] as const;

/**
 * What kind of organ reports; it decides the deadline (Article 49) and which figures are plausible.
 *
 * `government`: a people's government of any level, townships included. `governmentOffice`: its general office.
 * `department`: a department or bureau. `subdistrictOffice`: 街道办事处. `publicInstitution`: 事业单位 and the like.
 */
export type AgencyKind = (typeof agencyKinds)[number];

export const agencyLevels = ['central', 'province', 'prefecture', 'county', 'township'] as const;

/** The tier of government that the organ belongs to. */
export type AgencyLevel = (typeof agencyLevels)[number];

/** Where questions about the report go, as the preamble prints it. */
export interface AgencyContact {
  /** Who answers, as printed: 某县人民政府办公室. */
  office?: string;
  /** Its street address. */
  address?: string;
  /** Six digits, as printed. */
  postcode?: string;
  /** With its area code, as printed. */
  telephone?: string;
  /** Its e-mail address. */
  email?: string;
  /** Where the report can be downloaded. */
  website?: string;
}

/** The organ that reports. */
export interface Agency {
  /** The full name; `null` only where a reader found none. */
  name: string | null;
  /** What kind of organ it is, where the caller says so; rules otherwise go by the name. */
  kind?: AgencyKind;
  /** The tier that it stands on, likewise. */
  level?: AgencyLevel;
  /** 统一社会信用代码, or whatever code the caller identifies agencies by. */
  code?: string;
  /** How to reach it, as the report says. */
  contact?: AgencyContact;
}
