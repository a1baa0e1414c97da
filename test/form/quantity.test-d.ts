import { expectTypeOf, it } from 'vitest';
import type { CellPath, QuantityPath } from '../../src/index.js';

it('names cells and groups of rows, and nothing else', () => {
  expectTypeOf<CellPath>().toExtend<QuantityPath>();
  expectTypeOf<'requests.outcomes.denied.total'>().toExtend<QuantityPath>();
  expectTypeOf<'disputes.litigation.corrected'>().toExtend<QuantityPath>();
  expectTypeOf<'requests.outcomes.other.total'>().toExtend<QuantityPath<'2021'>>();
  expectTypeOf<'requests.outcomes.denid.total'>().not.toExtend<QuantityPath>();
  expectTypeOf<'disputes.litigation.naturalPerson'>().not.toExtend<QuantityPath>();
});
