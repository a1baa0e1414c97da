import type { Narrative } from '../report/narrative.js';
import { textOf } from './prose.js';
import type { WorkingSubject } from './working-subject.js';

/** Where the header, or the opening of part one, names a fact. */
export type NamedIn = 'title' | 'period' | 'preamble' | 'overview';

/** The years that each place names as the report's own. A place that names none is left out. */
export function yearsNamed(subject: WorkingSubject): readonly { where: NamedIn; years: readonly number[] }[] {
  const { title = '', period, overview } = subject.report;
  const named: { where: NamedIn; years: readonly number[] }[] = [
    { where: 'title', years: yearsIn(title.normalize('NFKC')) },
    // A period that runs over two years is header/period's to say.
    {
      where: 'period',
      years:
        period && period.start.slice(0, 4) === period.end.slice(0, 4) ? [Number(period.end.slice(0, 4))] : [],
    },
    {
      where: 'preamble',
      years: yearsIn(textOf(subject, 'preamble').normalize('NFKC').replaceAll(',', '，'), yearOfReport),
    },
    { where: 'overview', years: openingYears(overview) },
  ];
  return named.filter(({ years }) => years.length > 0);
}

const anyYear = /(?<!\d)(20\d\d)年/gu;
const yearOfReport = /(?<!\d)(20\d\d)年度?[^，。；：《》（）()\d\n]{0,30}?信息公开(?:工作)?(?:年度)?报告/gu;

/** The years in a text in which full-width digits are plain ones. */
function yearsIn(text: string, pattern = anyYear): number[] {
  const years: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) years.push(Number(match[1]));
  return years;
}

/**
 * The years of the paragraph that part one opens with, where it opens with a year and a comma: 2023年，我局……. A year further
 * in may be that of a law or of a comparison.
 */
function openingYears({ blocks }: Narrative): number[] {
  const paragraph = firstLineWithYear(blocks).trim();
  return /^20\d\d年度?[,，]/u.test(paragraph) ? yearsIn(paragraph) : [];
}

function firstLineWithYear(blocks: Narrative['blocks']): string {
  for (const { text } of blocks) {
    const plain = text.normalize('NFKC');
    if (/20\d\d年/u.test(plain)) return plain.split('\n').find((line) => /20\d\d年/u.test(line)) ?? '';
  }
  return '';
}

/** The names that title and preamble give the agency, as far as they can be told from the words around them. */
export function agenciesNamed(
  subject: WorkingSubject,
): readonly { where: 'title' | 'preamble'; name: string }[] {
  const { title = '' } = subject.report;
  const named: { where: 'title' | 'preamble'; name: string }[] = [];
  const inTitle = agencyInTitle(title);
  if (inTitle !== null) named.push({ where: 'title', name: inTitle });
  const announced =
    /现(?:将|公布|发布|就|予公布|向社会公布)([^，。；：、《》（）()\d\n]{2,30}?)(?:20\d\d)年/u.exec(
      textOf(subject, 'preamble').slice(0, 2000),
    )?.[1];
  // 我局, 本机关: whoever reports.
  if (announced !== undefined && !/^[我本]|^(?:此|该)/u.test(announced.trim())) {
    named.push({ where: 'preamble', name: announced.trim() });
  }
  return named;
}

/** What is left of a title without the year and the name of the report. */
function agencyInTitle(title: string): string | null {
  const plain = title.slice(0, 200).normalize('NFKC').replace(/\s+/gu, '');
  const before = /^(.*?)(?:政府)?信息公开/u.exec(plain)?.[1];
  const name = before
    ?.replace(/20\d\d年?度?|二[〇○零O0][一二三四五六七八九〇○零]{2}年?度?/gu, '')
    .replace(/关于|[《》“”"【】[\]]|的$/gu, '');
  return name !== undefined && name.length >= 2 ? name : null;
}
