/**
 * Corrupt and recover: spoils balanced reports in many ways, and measures how well `diagnoseReport` and `deduceBlanks` find
 * what was there. Seeded; `npm run bench:recover -- 2000` spoils 2,000 reports an operator and size instead of 400,
 * `-- 400 shifted` only those whose operator's name has this in it, without bars.
 *
 * Fails where a bar is missed whose miss is a bug.
 */
import { seededRandom } from '../support/arbitrary-report.js';
import { actOperators } from './recover/act-operators.js';
import { measureBars } from './recover/bars.js';
import { blankOperators } from './recover/blank-operators.js';
import { type Operator, pick, typingOperators } from './recover/operators.js';
import { printed } from './recover/print.js';
import { judge, type Outcome } from './recover/score.js';
import { type Sample, type SampleGroup, sampleGroups } from './recover/tables.js';
import type { Tally } from './recover/tally.js';

const seed = 20190515;
const reports = Number(process.argv[2] ?? 400);
const only = process.argv[3];
const mostAttempts = 40;

function spoilOne(operator: Operator, samples: readonly Sample[], random: () => number): Outcome | null {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const { report, previous } = pick(samples, random);
    if (operator.withPrevious && !previous) continue;
    const spoilt = operator.apply(report, random);
    if (spoilt) return judge(report, spoilt, operator.withPrevious ? previous : null);
  }
  return null;
}

function measure(operator: Operator, { name, samples }: SampleGroup, count: number): Tally {
  const random = seededRandom(seed);
  const outcomes = Array.from({ length: count }, () => spoilOne(operator, samples, random)).filter(
    (outcome) => outcome !== null,
  );
  return { operator, group: name, outcomes };
}

function measureAll(operators: readonly Operator[], groups: readonly SampleGroup[]): Tally[] {
  return operators
    .flatMap((operator) => groups.map((group) => measure(operator, group, reports)))
    .filter(({ outcomes }) => outcomes.length > 0);
}

const groups = sampleGroups(seed);
const isMeant = ({ name }: Operator): boolean => only === undefined || name.includes(only);
const errorOperators = [...typingOperators, ...actOperators].filter(isMeant);
const omissions = blankOperators.filter(isMeant);
// Once unmeasured, so that times are those of a program that has been running.
for (const operator of [...errorOperators, ...omissions]) {
  for (const group of groups) measure(operator, group, 10);
}
const errors = measureAll(errorOperators, groups);
const blanks = measureAll(omissions, groups);
const bars = only !== undefined ? [] : measureBars([...errors, ...blanks]);
process.stdout.write(printed(errors, blanks, bars));
if (bars.some(({ strict, met }) => strict && !met)) process.exitCode = 1;
