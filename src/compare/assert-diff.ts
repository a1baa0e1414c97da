import { assertRecord } from '../report/assert-report.js';
import { DisclosureReportError } from '../report/error.js';
import { oneOf, shownValue, type Wording } from '../report/phrase.js';
import type { Header } from './header.js';
import type { ReportDiff } from './report-diff.js';

const headerFields = [
  'year',
  'agency.name',
  'agency.kind',
  'agency.level',
  'agency.code',
  'agency.contact',
  'title',
  'period',
  'publishedOn',
  'proactive.edition',
  'requests.edition',
] as const satisfies readonly (keyof Header)[];

type Check = (value: unknown, path: string) => void;

/**
 * Throws for a value that is no difference of two reports, as one from a database or the network may be.
 *
 * It looks as deep as applying and drawing a diff rely on; that cells are of the form, and figures fit, is found there.
 *
 * @throws {DisclosureReportError} `invalid-report`, with the path.
 */
export function assertDiff(diff: unknown): asserts diff is ReportDiff {
  isDiff(diff, 'diff');
}

const one =
  (expected: Wording, holds: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (holds(value)) return;
    throw new DisclosureReportError({ code: 'invalid-report', path, expected, received: shownValue(value) });
  };
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    const fields = assertRecord(value, path);
    for (const [key, check] of Object.entries(checks)) check(fields[key], `${path}.${key}`);
  };
const list =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return anArray(value, path);
    // By index, since holes of an array are no entries either.
    for (let i = 0; i < value.length; i++) check(value[i], `${path}[${i}]`);
  };

const anArray = one('an array', Array.isArray);
const text = one('a string', (value) => typeof value === 'string');
const textOrNull = one('a string or null', (value) => value === null || typeof value === 'string');
const figure = one('a finite number or null', (value) => value === null || Number.isFinite(value));
const index = one('an index', (value) => Number.isInteger(value) && Number(value) >= 0);
const side = one(oneOf(['previous', 'current']), (value) => value === 'previous' || value === 'current');
const block = record({
  kind: one(oneOf(['heading', 'paragraph']), (value) => value === 'heading' || value === 'paragraph'),
  text,
});
const key = record({
  agency: textOrNull,
  year: one('an integer or null', (value) => value === null || Number.isInteger(value)),
});

const atom = one(
  'a string, a number or null',
  (value) => value === null || typeof value === 'string' || typeof value === 'number',
);
const period = record({ start: text, end: text });

/** What a field of the header was or is: a contact and a period are objects of texts. */
const fact: Check = (value, path) => {
  if (typeof value !== 'object' || value === null) return atom(value, path);
  if ('start' in value) return period(value, path);
  for (const [name, word] of Object.entries(value)) if (word !== undefined) text(word, `${path}.${name}`);
};

const isDiff = record({
  previous: key,
  current: key,
  header: list(
    record({
      field: one('a field of the header', (value) => headerFields.some((field) => field === value)),
      from: fact,
      to: fact,
    }),
  ),
  cells: list(record({ cell: text, from: figure, to: figure, change: figure, ratio: figure })),
  bridged: list(record({ cell: text, in: side, parts: list(record({ cell: text, value: figure })) })),
  incomparable: list(record({ cell: text, reason: text, in: side, value: figure })),
  narrative: list(
    record({
      part: text,
      kept: list(record({ from: index, to: index, block })),
      added: list(record({ to: index, block })),
      removed: list(record({ from: index, block })),
      reworded: list(
        record({
          from: index,
          to: index,
          previous: block,
          current: block,
          words: list(record({ kind: text, text })),
        }),
      ),
      repeated: figure,
    }),
  ),
});
