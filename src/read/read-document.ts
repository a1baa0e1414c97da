import type { Finding } from '../finding/finding.js';
import type { CellSources, DocumentOutline } from '../finding/source.js';
import { type Edition, firstFormYear } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { partKeys } from '../form/parts.js';
import { assertLocale } from '../report/assert-option.js';
import { composeReport } from '../report/compose-report.js';
import { describePart } from '../report/describe-part.js';
import { emptyNarrative, type Narrative } from '../report/narrative.js';
import type { DisclosureReport } from '../report/report.js';
import { editionForYear } from '../report/year.js';
import type { SourceBlock, SourceDocument } from './document.js';
import { readFinding } from './findings.js';
import { type Header, readHeader } from './header.js';
import { isHeaderFact } from './header-published.js';
import { withLinesOfText } from './heading-rows.js';
import { narrativeOf, type PrintedProse } from './narrative-of.js';
import type { ReadOptions } from './options.js';
import { outlineOf } from './outline-of.js';
import { footerStart } from './page-footer.js';
import { createHeadingMatcher } from './part-heading.js';
import { type FoundPart, findParts } from './part-lines.js';
import { printedRows } from './printed-rows.js';
import { readTables, type TablesRead } from './read-tables.js';
import type { ReadResult } from './result.js';
import { segmentsOf } from './segments.js';
import { streamOf } from './stream.js';
import { tableFindings } from './table-findings.js';
import { createRecogniser } from './token.js';
import { toSimplified, traditionalCharacters } from './traditional.js';

/**
 * Reads a document that was taken apart into lines and grids.
 *
 * What could not be read is `null` in the report and named in a finding.
 *
 * @throws {DisclosureReportError} `invalid-option` for an unknown locale, and nothing else.
 */
export function readDocument(
  printed: SourceDocument,
  { locale = defaultLocale }: ReadOptions = {},
): ReadResult {
  assertLocale(locale);
  const traditional = traditionalCharacters(printed);
  const document = withLinesOfText(traditional > 0 ? toSimplified(printed) : printed);
  const headingOf = createHeadingMatcher();
  const parts = findParts(document, headingOf);
  const overview = parts.find(({ part }) => part === 'overview');
  const firstPart = overview?.at ?? parts[0]?.at ?? null;
  const header = readHeader(document, firstPart, overview?.to ?? document.blocks.length);
  const recognise = createRecogniser();
  const { tokens, foreign } = streamOf(document, recognise, headingOf);
  const rows = printedRows(segmentsOf(tokens, recognise));
  const tables = readTables(rows, header.year === null ? '2021' : editionOf(header.year));
  const prose = {
    overview: proseOf('overview', document, parts),
    problems: proseOf('problems', document, parts),
    other: proseOf('other', document, parts),
  };
  return {
    report: reportOf(document, header, parts, tables, prose),
    findings: [
      ...(document.findings ?? []),
      ...(traditional > 0 ? [readFinding('read/traditional', { characters: traditional }, locale)] : []),
      ...headerFindings(header, locale),
      ...partFindings(parts, locale),
      ...tableFindings(tables, locale),
    ],
    sources: sourcesOf(tables),
    outline: { ...outlineOf(parts, rows, tables, foreign), prose: placesOf(prose) },
  };
}

function editionOf(year: number): Edition {
  // Reports on years before the form are read by its first edition, as far as they go.
  return year < firstFormYear ? '2019' : editionForYear(year);
}

type ProsePart = 'overview' | 'problems' | 'other';
type Prose = Readonly<Record<ProsePart, PrintedProse>>;

function proseOf(part: ProsePart, { blocks }: SourceDocument, parts: readonly FoundPart[]): PrintedProse {
  const found = parts.find((one) => one.part === part);
  if (!found) return { narrative: emptyNarrative(), printed: [] };
  const to = found.to === blocks.length ? footerStart(blocks, found.from) : found.to;
  return narrativeOf(blocks.slice(found.from, to));
}

function placesOf({ overview, problems, other }: Prose): NonNullable<DocumentOutline['prose']> {
  return { overview: overview.printed, problems: problems.printed, other: other.printed };
}

function reportOf(
  document: SourceDocument,
  header: Header,
  parts: readonly FoundPart[],
  tables: TablesRead,
  prose: Prose,
): DisclosureReport {
  const { year, agency, period, title, publishedOn } = header;
  const preamble = preambleOf(document, header, parts);
  const report = composeReport(
    {
      // A year is needed to compose; where none was found it is taken back below.
      year: year ?? firstFormYear,
      agency,
      period,
      ...(title === undefined ? {} : { title }),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(preamble.blocks.length === 0 ? {} : { preamble }),
      overview: prose.overview.narrative,
      // Without it the year would have to be one of the form, which a report of 2012 has not.
      edition: tables.editions.requests,
      proactive: { edition: tables.editions.proactive },
      problems: prose.problems.narrative,
      other: prose.other.narrative,
    },
    ({ path }) => {
      const reading = tables.readings.get(path);
      return reading?.kind === 'figure' ? reading.value : null;
    },
  );
  return { ...report, year };
}

function preambleOf(
  { blocks }: SourceDocument,
  { afterTitle }: Header,
  parts: readonly FoundPart[],
): Narrative {
  const [first] = parts;
  if (afterTitle === null || !first) return emptyNarrative();
  const isProse = (block: SourceBlock): boolean => block.kind === 'grid' || !isHeaderFact(block.text);
  return narrativeOf(blocks.slice(afterTitle, first.at).filter(isProse)).narrative;
}

function headerFindings({ year, agency, period }: Header, locale: Locale): Finding[] {
  const missing = [
    ...(year === null ? (['year'] as const) : []),
    ...(agency.name === null ? (['agency'] as const) : []),
    ...(period === null ? (['period'] as const) : []),
  ];
  return missing.map((fact) => readFinding('read/header-not-found', { fact }, locale));
}

function partFindings(parts: readonly FoundPart[], locale: Locale): Finding[] {
  return partKeys
    .filter((key) => !parts.some(({ part }) => part === key))
    .map((part) => readFinding('read/part-not-found', { part: describePart(part, locale) }, locale));
}

function sourcesOf({ readings }: TablesRead): CellSources {
  const sources: CellSources = {};
  for (const [path, reading] of readings) {
    if (reading.kind === 'unplaced' || reading.kind === 'conflict') continue;
    const { token } = reading;
    const { text, location } = token;
    sources[path] =
      reading.kind === 'figure' && reading.inferred ? { text, location, inferred: true } : { text, location };
  }
  return sources;
}
