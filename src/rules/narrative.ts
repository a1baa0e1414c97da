import type { ClaimRuleId } from '../finding/messages.js';
import type { Act, ZeroSubject } from '../narrative/claim.js';
import { practice } from './basis.js';
import { checkFigure, checkZero } from './narrative-check.js';
import { claimsOfKind } from './narrative-claims.js';
import type { LocalText, Rule } from './rule.js';

/** A rule that holds what acts count, and statements that there was nothing of them, against the tables. */
export function claimRule<const Id extends ClaimRuleId>(
  id: Id,
  asserts: LocalText,
  acts: readonly Act[],
  subjects: readonly ZeroSubject[] = [],
): Rule<Id> {
  return {
    id,
    severity: 'warning',
    asserts,
    basis: practice,
    reads: { parts: ['overview', 'requests', 'disputes', 'other'] },
    check(subject) {
      const figures = claimsOfKind(subject, 'figure').filter(({ claim }) => acts.includes(claim.act));
      const zeros = claimsOfKind(subject, 'zero').filter(({ claim }) => subjects.includes(claim.subject));
      return [
        ...figures.flatMap((claim) => checkFigure(id, claim, figures, subject)),
        ...zeros.flatMap((claim) => checkZero(id, claim, subject)),
      ];
    },
  };
}

/** Figures in prose against the tables. */
export const narrativeClaimRules = [
  claimRule(
    'narrative/received',
    {
      'zh-CN': '文中收到、受理的申请数与第一项相符，写明含结转的与第一项加第二项相符',
      en: 'Requests received, as the prose says, are item I, or items I and II where it says so',
    },
    ['received'],
    ['allNaturalPersons'],
  ),
  claimRule(
    'narrative/answered',
    {
      'zh-CN': '文中答复、办结的件数与（七）总计相符',
      en: 'Requests answered, as the prose says, are item III (7)',
    },
    ['answered'],
  ),
  claimRule(
    'narrative/carried-over',
    {
      'zh-CN': '文中上年结转的件数与第二项相符',
      en: 'Requests carried over, as the prose says, are item II',
    },
    ['carriedOver'],
    ['carriedOver'],
  ),
  claimRule(
    'narrative/carried-forward',
    {
      'zh-CN': '文中结转下年度的件数与第四项相符',
      en: 'Requests carried forward, as the prose says, are item IV',
    },
    ['carriedForward'],
    ['carriedForward'],
  ),
  claimRule(
    'narrative/outcomes',
    { 'zh-CN': '文中各类办理结果与第三项相符', en: 'Outcomes, as the prose says, are those of item III' },
    ['outcome'],
  ),
  claimRule(
    'narrative/reconsideration',
    {
      'zh-CN': '文中行政复议的件数和结果与第四部分相符',
      en: 'Reconsiderations and their results, as the prose says, are those of part four',
    },
    ['reconsideration', 'disputes'],
  ),
  claimRule(
    'narrative/litigation',
    {
      'zh-CN': '文中行政诉讼的件数和结果与第四部分两类诉讼之和相符',
      en: 'Litigation and its results, as the prose says, are both groups of part four together',
    },
    ['litigation'],
  ),
  claimRule(
    'narrative/documents',
    {
      'zh-CN': '文中制发、废止、现行有效的规范性文件数和处理决定数与第二部分相符',
      en: 'Documents issued, repealed and in force, and decisions, as the prose says, are those of part two',
    },
    ['documents', 'decisions'],
    ['documents'],
  ),
  claimRule(
    'narrative/no-requests',
    {
      'zh-CN': '文中写未收到申请的，第一项为零',
      en: 'Where the prose says that no request was received, item I is zero',
    },
    [],
    ['requests'],
  ),
  claimRule(
    'narrative/no-disputes',
    {
      'zh-CN': '文中写未发生行政复议、行政诉讼的，第四部分相应各格为零',
      en: 'Where the prose says that there was no reconsideration or litigation, part four has none',
    },
    [],
    ['disputes'],
  ),
  claimRule(
    'narrative/all-upheld',
    {
      'zh-CN': '文中写均获维持的，没有纠正、其他结果和尚未审结；写零纠错的，没有纠正',
      en: 'Where the prose says that all were upheld, none was corrected, otherwise decided or pending; where it says that none was corrected, none was',
    },
    [],
    ['allUpheld', 'noneCorrected'],
  ),
] as const;
