import { headerFacts } from '../form/header.js';
import type { Agency } from '../report/agency.js';
import type { Period } from '../report/report.js';
import type { SourceDocument } from './document.js';
import { contactIn } from './header-contact.js';
import { periodIn } from './header-period.js';
import { dateIn, isDateAlone, publishedIn, statedFact } from './header-published.js';
import { asAgency, namesAgency, type ReportTitle, titleIn, yearIn } from './header-title.js';

/** What a document says of itself before its first part. */
export interface Header {
  readonly title?: string;
  readonly year: number | null;
  readonly agency: Agency;
  readonly period: Period | null;
  readonly publishedOn?: string;
  /** Index of the block behind the title, where one was found. */
  readonly afterTitle: number | null;
}

// Where no heading tells where the first part begins, so much of the document is looked at.
const longestHeader = 80;
const longestText = 8000;
// A page has some hundred lines of menus before its text; what is further away says nothing of the report.
const mostLines = 2000;
const longestLine = 4000;

interface TitleLine extends ReportTitle {
  readonly at: number;
  readonly next: number;
}

/** Reads the header of a document, of which the first part begins at the block `overview`, and ends at `overviewEnd`. */
export function readHeader(document: SourceDocument, overview: number | null, overviewEnd: number): Header {
  const { blocks } = document;
  const end = overview ?? longestHeader;
  const before = textsOf(blocks.slice(Math.max(0, end - mostLines), end));
  const title = bestTitle(before) ?? bestTitle(textsOf(blocks.slice(0, longestHeader)));
  const ownTitle = titleOfPage(document.title);
  const preamble = before
    .slice(title?.next ?? 0)
    .join('\n')
    .slice(0, longestText);
  const partOne =
    overview === null
      ? ''
      : textsOf(blocks.slice(overview, Math.min(overviewEnd, overview + mostLines)))
          .join('\n')
          .slice(0, longestText);
  const stated = statedFact(headerFacts.period, before);
  const period =
    (stated ? periodIn(`统计期限${stated}`) : null) ??
    periodIn(preamble) ??
    periodIn(partOne) ??
    periodIn(before.join('\n').slice(0, longestText));
  const year =
    yearIn(statedFact(headerFacts.year, before) ?? '') ??
    title?.year ??
    (period ? Number(period.start.slice(0, 4)) : null) ??
    ownTitle?.year ??
    yearIn(partOne.slice(0, 400));
  const contact = contactIn(preamble) ?? contactIn(partOne);
  const name = agencyName(document, before, title, ownTitle, `${preamble}\n${partOne}`);
  const publishedOn =
    publishedIn(before, year) ??
    dateIn(document.publishedOn ?? '') ??
    publishedIn(textsOf(blocks.slice(-40)), year);
  const printedTitle = title?.title ?? ownTitle?.title;
  return {
    ...(printedTitle === undefined ? {} : { title: printedTitle }),
    year,
    agency: { name, ...(contact ? { contact } : {}) },
    period,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    afterTitle: title ? title.next + Math.max(0, end - mostLines) : null,
  };
}

/** Lines as they are, and small tables of facts row by row; longer ones hold nothing of the header. */
function textsOf(blocks: SourceDocument['blocks']): string[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return block.text.slice(0, longestLine);
    return block.cells.length < 60 ? block.cells.map(({ text }) => text).join(' | ') : '';
  });
}

/** The fullest title; of equal ones the last, since lists of other years' reports stand before the report. */
function bestTitle(lines: readonly string[]): TitleLine | undefined {
  let best: { title: TitleLine; worth: number } | undefined;
  for (const [at, line] of lines.entries()) {
    for (const title of titlesAt(lines, at, line)) {
      const worth = (title.year ? 2 : 0) + (title.agency ? 1 : 0);
      if (!best || worth >= best.worth) best = { title, worth };
    }
  }
  return best?.title;
}

/** The title on a line, and the one that it makes up together with the next. */
function titlesAt(lines: readonly string[], at: number, line: string): TitleLine[] {
  const single = titleIn(line);
  if (single) return [{ ...single, at, next: at + 1 }];
  if (line.trim() === '' || line.length > 60) return [];
  const follows = lines.slice(at + 1, at + 4).findIndex((next) => next.trim() !== '');
  const next = follows < 0 ? undefined : lines[at + 1 + follows];
  // The second half of a broken title has no year and no agency of its own.
  if (!next || next.length > 60 || /20\d{2}/u.test(next)) return [];
  const joined = titleIn(line.trim() + next.trim());
  const second = titleIn(next);
  if (!joined?.year || (second?.agency ?? null) !== null) return [];
  return [{ ...joined, at, next: at + 2 + follows }];
}

/** The title that a page states beside its text, without the name of the site. */
function titleOfPage(text: string | undefined): ReportTitle | undefined {
  if (text === undefined) return undefined;
  for (const piece of text.slice(0, 400).split(/[_|–—]|\s-\s|-(?=\D)/u)) {
    const title = titleIn(piece);
    if (title) return title;
  }
  return undefined;
}

function agencyName(
  document: SourceDocument,
  before: readonly string[],
  title: TitleLine | undefined,
  ownTitle: ReportTitle | undefined,
  text: string,
): string | null {
  // The form's own label says more than a title does; other labels may name who put the page up.
  const stated = statedFact({ zh: headerFacts.agency.zh, en: headerFacts.agency.en }, before);
  if (stated) return stated;
  if (title?.agency) return inFull(title.agency, text);
  return (
    (title ? besideTitle(before, title) : null) ??
    ownTitle?.agency ??
    asAgency(statedFact(headerFacts.agency, before) ?? '') ??
    asAgency(document.publisher ?? '') ??
    announcedAgency(text) ??
    signatureOf(textsOf(document.blocks.slice(-60)))
  );
}

/**
 * The people's government of a place, where the title names the place alone and the text its government. A sentence about the
 * government's office names another organ.
 */
function inFull(name: string, text: string): string {
  if (!/[乡镇县区市省州旗盟]$/u.test(name)) return name;
  const government = `${name}人民政府`;
  const plain = text.slice(0, longestText).replace(/\s+/gu, '');
  const named = plain.split(government).slice(1);
  return named.some((rest) => !rest.startsWith('办公')) ? government : name;
}

/** The agency on the line above a title, or in brackets on the line below. */
function besideTitle(lines: readonly string[], { at, next }: TitleLine): string | null {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => line.trim() !== '');
  const below = lines.slice(next, next + 3).find((line) => line.trim() !== '');
  return namesAgency(above ?? '') ?? namesAgency(below ?? '');
}

/** The agency that signs at the end: its name alone on a line, with a date alone on the next. */
function signatureOf(lines: readonly string[]): string | null {
  const printed = lines.filter((line) => line.trim() !== '');
  for (let at = printed.length - 1; at > 0; at--) {
    if (isDateAlone(printed[at] ?? '')) {
      const name = namesAgency(printed[at - 1] ?? '');
      if (name) return name;
    }
  }
  return null;
}

/** The agency of 现公布某某局2021年政府信息公开工作年度报告. */
function announcedAgency(text: string): string | null {
  const found = /现(?:予以?)?公布([^，。\d]{2,30}?)(?:20\d{2}|政府信息公开)/u.exec(text)?.[1];
  if (found) return /^[我本]/u.test(found) ? null : asAgency(found);
  // …的要求，某某局编制了2021年政府信息公开工作年度报告.
  const author =
    /[，,](?:现由|由)?([^，。、；\d]{3,30}?)(?:组织)?(?:编制|制作)(?:了|完成)?(?:20\d{2}|本年度|《)/u.exec(
      text,
    )?.[1];
  return author ? namesAgency(author) : null;
}
