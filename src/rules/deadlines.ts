import type { AgencyKind } from '../report/agency.js';

/**
 * Days of the year after the one reported on by which a report is to be published, as `MM-DD`, by kind of agency.
 *
 * `township` is for governments of that level, for which the law names no day; `null` says that there is no deadline.
 */
export type Deadlines = { readonly [kind in AgencyKind | 'township']?: string | null };
