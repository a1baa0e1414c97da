import { expectTypeOf, it } from 'vitest';
import type { Rule, Subject } from '../../src/index.js';

it('shows a rule of one’s own what it may look at, and nothing that the catalogue’s rules keep for one another', () => {
  expectTypeOf<keyof Subject>().toEqualTypeOf<
    | 'report'
    | 'figures'
    | 'previous'
    | 'lastYear'
    | 'members'
    | 'sources'
    | 'outline'
    | 'deadlines'
    | 'asOf'
    | 'claims'
  >();
  expectTypeOf<Parameters<Rule['check']>>().toEqualTypeOf<[Subject]>();
});
