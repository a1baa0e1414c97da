import { continues, joinTables, type WholeTable, wholeTable } from './join-tables.js';
import type { PageLayout } from './page-layout.js';
import type { PageLine } from './text-line.js';

/** A line of text with the page on which it stands. */
export interface FlowLine extends PageLine {
  readonly page: number;
}

export type FlowItem = FlowLine | WholeTable;

/** What the pages hold, one after the other, with tables that go over several pages in one piece. */
export function flowOf(pages: readonly PageLayout[]): FlowItem[] {
  const flow: FlowItem[] = [];
  for (const { number, items } of pages) {
    items.forEach((item, i) => {
      const last = flow.at(-1);
      if (item.kind === 'line') flow.push({ ...item, page: number });
      else if (i === 0 && last?.kind === 'table' && last.lastPage === number - 1 && continues(last, item)) {
        flow[flow.length - 1] = joinTables(last, item, number);
      } else {
        flow.push(wholeTable(item, number));
      }
    });
  }
  return flow;
}
