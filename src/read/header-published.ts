import type { Label } from '../form/declaration.js';
import { headerFacts } from '../form/header.js';
import { isoDate } from './header-period.js';

const date = String.raw`(20\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?`;
const bare = new RegExp(
  `^\\s*[（(\\[【]?\\s*${date}(?:\\s*\\d{1,2}\\s*[:：]\\s*\\d{2}(?:\\s*[:：]\\s*\\d{2})?)?\\s*[）)\\]】]?\\s*$`,
  'u',
);

/** The first date in a text. */
export function dateIn(text: string): string | undefined {
  const match = new RegExp(date, 'u').exec(text.slice(0, 400).normalize('NFKC'));
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Whether a line is a date and nothing else. */
export function isDateAlone(line: string): boolean {
  return line.length < 60 && bare.test(line.normalize('NFKC'));
}

// What stands on one line with the date on which an article was put up.
const besideDate = /作者|来源|编辑|阅读|浏览|点击|访问|字体|字号|打印/u;

// Most telling first: a page that was updated was published before.
const labels = [
  [headerFacts.publishedOn.zh, '发布时间', '发布于', '发表日期', '发表时间', '公开日期', '公开时间'],
  ['发文日期', '生成日期', '成文日期', '(?:^|[^新])日期', '(?:^|[^新])时间'],
  ['更新时间', '更新日期'],
] as const;

// Filled on first use; the contents never change.
let labelled: readonly RegExp[] | undefined;

function labelledDates(): readonly RegExp[] {
  labelled ??= labels.map(
    (group) => new RegExp(`(?:${group.join('|')})\\s*[】\\]]?\\s*[:：]?\\s*(?:\\|\\s*)*${date}`, 'u'),
  );
  return labelled;
}

/** The day on which a page says that it was published. */
export function publishedIn(lines: readonly string[], year: number | null): string | undefined {
  const dated = lines
    .filter((line) => line.length < 2000)
    .map((line) => line.normalize('NFKC'))
    .filter((line) => /20\d{2}/u.test(line));
  for (const pattern of labelledDates()) {
    for (const line of dated) {
      const match = pattern.exec(line);
      const day = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
      if (day) return day;
    }
  }
  // A date alone counts only if the year that is reported on was over: pages print today's and other dates too.
  if (year === null) return undefined;
  for (const line of lines) {
    const plain = line.normalize('NFKC');
    const isMeta = besideDate.test(plain) && !/[。;]/u.test(plain);
    const day = (line.length < 100 && isMeta) || isDateAlone(line) ? dateIn(line) : undefined;
    if (day && day > `${year}-12-00` && day < `${year + 2}-12-31`) return day;
  }
  return undefined;
}

// Filled on first use; the contents never change.
const statements = new Map<string, RegExp>();

function statementOf({ zh, aliases = [] }: Label): RegExp {
  const wordings = [zh, ...aliases].join('|');
  let pattern = statements.get(wordings);
  if (!pattern) {
    pattern = new RegExp(`^[\\s#*>|-]*(?:${wordings})\\s*\\**\\s*[:：]\\s*\\**\\s*([^|\\s][^|]{0,80})`, 'u');
    statements.set(wordings, pattern);
  }
  return pattern;
}

/** The value that a line states behind a label of the header and a colon. */
export function statedFact(fact: Label, lines: readonly string[]): string | undefined {
  const pattern = statementOf(fact);
  for (const line of lines) {
    const match = line.length < 400 && /[:：]/u.test(line) ? pattern.exec(line) : null;
    if (match?.[1]) return match[1].trim();
  }
  return undefined;
}

/** Whether a line is a fact of the header and nothing else: 发布日期：2025年1月20日 is no prose. */
export function isHeaderFact(line: string): boolean {
  return (
    !/[，。；]/u.test(line) &&
    Object.values(headerFacts).some((fact) => statedFact(fact, [line]) !== undefined)
  );
}
