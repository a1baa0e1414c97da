import type { RuleId } from '../../../src/index.js';
import { type Fragment, runRule } from './example.js';

/** What a rule comes to on a fragment, such as `1 held, 2 failed`; `silent` where it checks nothing. */
export function verdict(id: RuleId, fragment: Fragment): string {
  const { checked } = runRule(id, fragment);
  const counts = (['held', 'failed', 'undecided'] as const).filter((count) => checked[count] > 0);
  return counts.map((count) => `${checked[count]} ${count}`).join(', ') || 'silent';
}
