import { describe, expectTypeOf, it } from 'vitest';
import {
  type DocumentNode,
  defineRenderer,
  type Handlers,
  htmlHandlers,
  type NodeKind,
} from '../../src/index.js';

describe('defineRenderer', () => {
  it('makes a function from any node to what the handlers return', () => {
    const render = defineRenderer<string>(htmlHandlers);
    expectTypeOf(render<DocumentNode>).returns.toEqualTypeOf<string>();
  });

  it('refuses a table that lacks a handler', () => {
    const { figure, ...rest } = htmlHandlers;
    expectTypeOf(figure).not.toBeAny();
    // @ts-expect-error: no handler for figures
    defineRenderer<string>(rest);
  });

  it('refuses a handler that returns something else', () => {
    // @ts-expect-error: a number is no string
    defineRenderer<string>({ ...htmlHandlers, figure: () => 1 });
  });

  it('gives each kind an output of its own where there is one listed', () => {
    type Outputs = Record<Exclude<NodeKind, 'figure'>, string> & Record<'figure', number>;
    expectTypeOf<ReturnType<Handlers<Outputs>['figure']>>().toEqualTypeOf<number>();
    expectTypeOf<ReturnType<Handlers<Outputs>['title']>>().toEqualTypeOf<string>();
  });

  it('hands a handler the node of its kind', () => {
    defineRenderer<string>({
      ...htmlHandlers,
      figure: (cell) => {
        expectTypeOf(cell.value).toEqualTypeOf<number | null>();
        return cell.text;
      },
    });
  });
});
