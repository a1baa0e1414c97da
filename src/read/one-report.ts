import type { PartKey } from '../form/parts.js';
import type { SourceDocument } from './document.js';
import { titleIn } from './header-title.js';
import type { RecogniseHeading } from './part-heading.js';

// A heading in words of the form, with its numeral.
const plainHeading = 5;
const tables: readonly PartKey[] = ['proactive', 'requests', 'disputes'];

/**
 * A document without the reports on other years that stand on the same page: the one stays that the page itself is named after, or the
 * last. Reports are told apart by titles with different years, each with the headings of all tables behind it.
 */
export function oneReport(document: SourceDocument, headingOf: RecogniseHeading): SourceDocument {
  const { blocks, title } = document;
  const headings = blocks.flatMap((block, at) => {
    const heading = block.kind === 'line' ? headingOf(block.text) : undefined;
    return heading && heading.score >= plainHeading ? [{ part: heading.part, at }] : [];
  });
  const isRepeated = tables.every((table) => headings.filter(({ part }) => part === table).length > 1);
  if (!isRepeated) return document;
  const titles = blocks.flatMap((block, at) => {
    const year = block.kind === 'line' ? titleIn(block.text)?.year : null;
    return year ? [{ year, at }] : [];
  });
  const reports = titles
    .map(({ year, at }, i) => ({ year, from: at, to: titles[i + 1]?.at ?? blocks.length }))
    .filter(({ from, to }) =>
      tables.every((table) => headings.some(({ part, at }) => part === table && at > from && at < to)),
    );
  if (new Set(reports.map(({ year }) => year)).size < 2) return document;
  const named = title === undefined ? null : titleIn(title.split(/[_|–—-]/u)[0] ?? '')?.year;
  const chosen = reports.findLast(({ year }) => year === named) ?? reports.at(-1);
  return chosen ? { ...document, blocks: blocks.slice(chosen.from, chosen.to) } : document;
}
