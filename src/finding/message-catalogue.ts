import type { Measure } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { RepairKind } from './repair.js';

/** What a broken sum says: both sides, and how far they are apart. */
export interface SumEvidence {
  /** The total, or for an identity the column, in words. */
  readonly place: string;
  readonly expected: number;
  readonly actual: number;
  readonly delta: number;
}

/** What a sentence says and what the tables say. */
export interface ClaimEvidence {
  /** The words of the sentence. */
  readonly text: string;
  readonly value: number;
  /** Every place of the form that the sentence can mean, with its figure. */
  readonly readings: readonly { readonly place: string; readonly value: number }[];
  /** The body that the sentence names, where it may not be all that the tables cover. */
  readonly body: string | null;
}

/** The rules whose evidence is a sentence against the tables. */
export type ClaimRuleId = {
  [Id in keyof MessageCatalogue]: MessageCatalogue[Id] extends (evidence: ClaimEvidence) => string
    ? ClaimEvidence extends Parameters<MessageCatalogue[Id]>[0]
      ? Id
      : never
    : never;
}[keyof MessageCatalogue] &
  `narrative/${string}`;

/**
 * What rules say, as functions of their evidence. One file a locale implements it; the key is the id of the rule that speaks.
 * What readers say is apart, in `ReadMessages`, so that no program brings along what it cannot say.
 */
export interface MessageCatalogue {
  'rule/crashed': (evidence: { rule: string; reason: string }) => string;

  /** A repair of broken balances: what to change, the mistake that it undoes, and how many balances it restores. */
  'balance/repair': (evidence: {
    changes: readonly { place: string; from: number | null; to: number }[];
    kind: RepairKind;
    resolves: number;
  }) => string;

  'cells/not-a-count': (evidence: { place: string; value: number; measure: Measure }) => string;
  'cells/blank': (evidence: { table: string; places: readonly string[] }) => string;
  'cells/not-applicable': (evidence: {
    table: string;
    places: readonly string[];
    marks: readonly string[];
  }) => string;
  'cells/unreadable': (evidence: { place: string; text: string }) => string;

  'format/part-missing': (evidence: { part: string }) => string;
  'format/part-order': (
    evidence: { kind: 'repeated'; heading: string } | { kind: 'order'; printed: readonly string[] },
  ) => string;
  'format/part-title': (evidence: { printed: string; expected: string }) => string;
  'format/table-missing': (evidence: { part: string }) => string;
  'format/edition': (evidence: {
    part: string;
    year: number;
    expected: Edition;
    actual: Edition;
    ruling: string;
  }) => string;
  'format/row-set': (evidence: {
    part: string;
    kind: 'added' | 'missing' | 'renamed';
    labels: readonly string[];
  }) => string;
  'format/obsolete-table': (evidence: { labels: readonly string[] }) => string;

  /** `found`: the year that is printed in the place. */
  'header/year': (evidence: {
    where: 'title' | 'period' | 'preamble' | 'overview';
    found: number;
    year: number;
  }) => string;
  'header/period': (evidence: { start: string; end: string; year: number }) => string;
  'header/agency': (evidence: { where: 'title' | 'preamble'; named: string; agency: string }) => string;
  'header/contact': (evidence: { missing: readonly ('contact' | 'download')[] }) => string;

  'timeline/published-late': (evidence: { published: string; deadline: string; days: number }) => string;
  'timeline/overdue': (evidence: { asOf: string; deadline: string; days: number }) => string;
  'timeline/published-early': (evidence: { published: string; end: string }) => string;

  'proactive/rules-authority': (evidence: {
    agency: string | null;
    figures: readonly { place: string; value: number }[];
  }) => string;
  'proactive/in-force-bound': (evidence: {
    row: string;
    issued: number;
    repealed: number;
    inForce: number;
  }) => string;
  'proactive/repealed-bound': (evidence: {
    row: string;
    issued: number;
    repealed: number;
    before: number;
  }) => string;
  'proactive/published-total': (evidence: { row: string; published: number; total: number }) => string;
  'proactive/fee-magnitude': (evidence: { amount: number; before: number }) => string;
  'proactive/procurement': (evidence: { projects: number; amount: number }) => string;

  'requests/row-total': (evidence: SumEvidence) => string;
  'requests/outcome-total': (evidence: SumEvidence) => string;
  'requests/balance': (evidence: SumEvidence) => string;
  'requests/carry-forward-share': (evidence: { forward: number; received: number }) => string;
  /** `year`: the year of a report that is too early for fees; `null` where part six does not speak of them. */
  'requests/overdue-fee': (evidence: { count: number; year: number | null }) => string;
  'requests/other-share': (evidence: { other: number; total: number }) => string;

  'disputes/total': (evidence: SumEvidence) => string;
  'disputes/plausible': (evidence: { disputes: number; requests: number }) => string;

  'overview/topics': (evidence: { missing: readonly string[] }) => string;
  'overview/accountability': (evidence: { missing: readonly string[] }) => string;
  'problems/empty': (evidence: { text: string }) => string;
  'problems/improvement': (evidence: { missing: readonly ('problems' | 'improvements')[] }) => string;
  'other/fee-statement': (evidence: { year: number }) => string;
  /** `amount` in 元. */
  'other/fee-multiple': (evidence: { amount: number }) => string;
  /** `amount` in 元, `fees` in 万元. */
  'other/fee-covered': (evidence: { amount: number; fees: number }) => string;

  'narrative/received': (evidence: ClaimEvidence) => string;
  'narrative/answered': (evidence: ClaimEvidence) => string;
  'narrative/carried-over': (evidence: ClaimEvidence) => string;
  'narrative/carried-forward': (evidence: ClaimEvidence) => string;
  'narrative/outcomes': (evidence: ClaimEvidence) => string;
  'narrative/no-requests': (evidence: ClaimEvidence) => string;
  'narrative/reconsideration': (evidence: ClaimEvidence) => string;
  'narrative/litigation': (evidence: ClaimEvidence) => string;
  'narrative/no-disputes': (evidence: ClaimEvidence) => string;
  'narrative/all-upheld': (evidence: ClaimEvidence) => string;
  'narrative/documents': (evidence: ClaimEvidence) => string;
  /** `part` and `whole` in figures, `percent` as it should be. */
  'narrative/percentage': (evidence: {
    text: string;
    part: number;
    whole: number;
    percent: number;
  }) => string;
  'narrative/part-whole': (evidence: { text: string; whole: number; sum: number }) => string;
  'narrative/repeated': (evidence: {
    texts: readonly [string, string];
    values: readonly [number, number];
  }) => string;

  'continuity/carried-over': (evidence: { place: string; before: number; value: number }) => string;
  'continuity/in-force': (evidence: {
    row: string;
    before: number;
    issued: number;
    repealed: number;
    value: number;
  }) => string;
  'continuity/items': (evidence: { row: string; before: number; change: number; value: number }) => string;
  'continuity/surge': (evidence: { place: string; before: number; value: number }) => string;
  'continuity/pending': (evidence: { row: string; before: number }) => string;
  'continuity/year-over-year': (evidence: { text: string; before: number; value: number }) => string;
  'continuity/boilerplate': (evidence: { part: string; percent: number }) => string;
  'continuity/agency': (
    evidence: { kind: 'agency'; own: string; other: string } | { kind: 'year'; year: number; before: number },
  ) => string;

  'consolidation/sum': (evidence: {
    place: string;
    members: number;
    expected: number;
    actual: number;
  }) => string;
  /** `of`: the year that the member reported on instead; `null` where it has no figures. */
  'consolidation/member-missing': (evidence: {
    member: string | null;
    year: number | null;
    of: number | null;
  }) => string;
}
