import type { TableKey } from '../form/declaration.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { type CellSpec, findCell, tableSpec } from '../form/table-spec.js';
import type { Agency } from './agency.js';
import { assertRecord, assertReport } from './assert-report.js';
import { assertCellValue, unknownCell } from './cells.js';
import { DisclosureReportError } from './error.js';
import { type Narrative, narrativeOf } from './narrative.js';
import { integerBetween, oneOf, shownValue } from './phrase.js';
import type {
  Cell,
  DisclosureReport,
  DisputesTable,
  Period,
  ProactiveTable,
  RequestsTable,
} from './report.js';
import { earliestYear, editionForYear, isReportYear, latestYear } from './year.js';

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

/** Prose given as a narrative, or as plain paragraphs. */
export type NarrativeInit = Narrative | string | readonly string[];

/** What a new report starts from. */
export interface ReportInit<E extends Edition = Edition> {
  /** The year reported on. */
  year: number;
  /** The agency, or just its full name. */
  agency: Agency | string;
  /** The edition of tables two and three; that of the year where not given. */
  edition?: E;
  /** What cells that are not given hold: `null` (the default) or 0, with totals calculated. */
  fill?: 'blank' | 'zero';
  /** The title as printed. */
  title?: string;
  /** The whole year where not given. */
  period?: Period | null;
  /** When it was published, as an ISO date. */
  publishedOn?: string;
  /** What stands before part one. */
  preamble?: NarrativeInit;
  /** Part one. */
  overview?: NarrativeInit;
  /** The figures of part two, as many as are known. */
  proactive?: DeepPartial<ProactiveTable<E>>;
  /** The figures of part three, as many as are known. */
  requests?: DeepPartial<RequestsTable<E>>;
  /** The figures of part four, as many as are known. */
  disputes?: DeepPartial<DisputesTable>;
  /** Part five. */
  problems?: NarrativeInit;
  /** Part six. */
  other?: NarrativeInit;
}

/** A whole report from its given parts; cells not given hold what `filler` says. */
export function composeReport<E extends Edition = Edition>(
  init: ReportInit<E>,
  filler: (cell: CellSpec) => Cell,
): DisclosureReport<E> {
  if (!isReportYear(init.year)) {
    throw new DisclosureReportError({
      code: 'invalid-year',
      path: 'year',
      expected: integerBetween(earliestYear, latestYear),
      received: shownValue(init.year),
    });
  }
  const edition = init.edition ?? editionForYear(init.year);
  const report = {
    schemaVersion: 1 as const,
    year: init.year,
    agency: typeof init.agency === 'string' ? { name: init.agency } : init.agency,
    ...(init.title === undefined ? {} : { title: init.title }),
    period:
      init.period === undefined ? { start: `${init.year}-01-01`, end: `${init.year}-12-31` } : init.period,
    ...(init.publishedOn === undefined ? {} : { publishedOn: init.publishedOn }),
    ...(init.preamble === undefined ? {} : { preamble: toNarrative(init.preamble) }),
    overview: toNarrative(init.overview),
    proactive: composeTable(
      'proactive',
      editionOf(init.proactive, edition, 'proactive'),
      init.proactive,
      filler,
    ),
    requests: composeTable('requests', editionOf(init.requests, edition, 'requests'), init.requests, filler),
    disputes: composeTable('disputes', null, init.disputes, filler),
    problems: toNarrative(init.problems),
    other: toNarrative(init.other),
  };
  assertReport(report, 'init');
  // The tables were built key by key from the same declaration that their types are computed from.
  return report as unknown as DisclosureReport<E>;
}

/** The three tables in the given editions, every cell holding what `filler` says. */
export function composeTables(
  editions: Readonly<Record<'proactive' | 'requests', Edition>>,
  filler: (cell: CellSpec) => Cell,
): Pick<DisclosureReport, 'proactive' | 'requests' | 'disputes'> {
  const tables = {
    proactive: composeTable('proactive', editions.proactive, undefined, filler),
    requests: composeTable('requests', editions.requests, undefined, filler),
    disputes: composeTable('disputes', null, undefined, filler),
  };
  // Built from the declaration that the types are computed from, as above.
  return tables as unknown as Pick<DisclosureReport, 'proactive' | 'requests' | 'disputes'>;
}

function editionOf(given: { edition?: unknown } | undefined, fallback: Edition, table: TableKey): Edition {
  const edition = given?.edition ?? fallback;
  const known = editionKeys.find((key) => key === edition);
  if (known) return known;
  throw new DisclosureReportError({
    code: 'invalid-value',
    path: `${table}.edition`,
    expected: oneOf(editionKeys),
    received: shownValue(edition),
  });
}

function toNarrative(init: NarrativeInit | undefined): Narrative {
  if (init === undefined) return narrativeOf();
  if (typeof init === 'string') return narrativeOf(init);
  // What else a program without types may have passed is told of with the rest of the report.
  return isList(init) ? narrativeOf(...init) : init;
}

/** `Array.isArray` for readonly arrays, which its own type does not know. */
const isList: (init: NarrativeInit) => init is readonly string[] = Array.isArray;

/** A nested record of a table's figures. */
interface Figures {
  [key: string]: Cell | string | Figures;
}

function composeTable(
  table: TableKey,
  edition: Edition | null,
  given: object | undefined,
  filler: (cell: CellSpec) => Cell,
): Figures {
  const formEdition = edition ?? '2021';
  const result: Figures = edition ? { edition } : {};
  for (const cell of tableSpec(table, formEdition).cells) place(result, cell.keys.slice(1), filler(cell));
  for (const [keys, value] of leavesOf(assertRecord(given ?? {}, table))) {
    if (edition && keys.length === 1 && keys[0] === 'edition') continue;
    const path = [table, ...keys].join('.');
    const cell = findCell(path, formEdition) ?? unknownCell(path, [formEdition]);
    place(result, keys, assertCellValue(cell.path, value));
  }
  return result;
}

function place(figures: Figures, keys: readonly string[], value: Cell): void {
  let node = figures;
  keys.forEach((key, i) => {
    if (i === keys.length - 1) {
      node[key] = value;
      return;
    }
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    const child: Figures = typeof next === 'object' && next !== null ? next : {};
    node[key] = child;
    node = child;
  });
}

/** No cell path has more keys. */
const deepest = 8;

/** Every value at the end of a branch, with the keys that lead to it; `undefined` ones are left out. */
function leavesOf(node: object, above: readonly string[] = []): [readonly string[], unknown][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [readonly string[], unknown][] => {
    if (value === undefined) return [];
    const keys = [...above, key];
    const isBranch = typeof value === 'object' && value !== null && keys.length < deepest;
    return isBranch ? leavesOf(value, keys) : [[keys, value]];
  });
}
