import { isReportYear } from '../report/year.js';

/** What a title says. */
export interface ReportTitle {
  readonly title: string;
  readonly year: number | null;
  readonly agency: string | null;
}

const longestTitle = 80;
const reportWords =
  /信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)|信息公开工作?(?:\d{4}年)?年?度?(?:报告|年报)|政务公开(?:工作)?(?:情况)?(?:年度报告|年报)/u;
const chineseDigits = '〇一二三四五六七八九';

/** Reads a line as the title of a report, or `undefined` where it is none. */
export function titleIn(line: string): ReportTitle | undefined {
  // Nothing but this character itself is normalised to it.
  if (line.length > 2 * longestTitle || !/信|政务公开/u.test(line)) return undefined;
  const printed = line
    .replace(/^[\s#*>]+|[\s*#]+$/gu, '')
    .replace(/\*\*/gu, '')
    .trim();
  const plain = printed.normalize('NFKC').replace(/\s+/gu, '');
  // A sentence, a path of links, or a list of the kinds of reports is no title.
  if (plain.length > longestTitle || /[。;>]|现(?:予以?)?公布|编制|当前位置|根据/u.test(plain))
    return undefined;
  if (!reportWords.test(plain)) return undefined;
  return { title: printed, year: yearIn(plain), agency: agencyIn(plain) };
}

/** The year that a text names first, in digits or Chinese numerals. */
export function yearIn(text: string): number | null {
  const digits = /(20\d{2})(?:年|(?=\D|$))/u.exec(text)?.[1];
  const numerals = /(二[〇零○0][〇零○一二三四五六七八九]{2})年/u.exec(text)?.[1];
  const year = digits
    ? Number(digits)
    : Number([...(numerals ?? '')].map((digit) => Math.max(0, chineseDigits.indexOf(digit))).join(''));
  return isReportYear(year) ? year : null;
}

const afterAgency =
  /(?:关于)?(?:20\d{2}年?度?|二[〇零○0][〇零○一二三四五六七八九]{2}年度?)?(?:的)?(?:政务公开|(?:政务|政府)?信息公开).*$/u;

/** What of a title stands for the agency: the title without year and name of the report. */
function agencyIn(plain: string): string | null {
  const withoutYear = plain
    .replace(/^[《"“]|[》"”]$/gu, '')
    .replace(/^(?:20\d{2}年?度?|二[〇零○0][〇零○一二三四五六七八九]{2}年度?)/u, '');
  let name = withoutYear.replace(afterAgency, '').replace(/^关于/u, '');
  // 某某人民政府信息公开工作年度报告 says 政府 once for both.
  if (/人民$/u.test(name)) name += '政府';
  return asAgency(name);
}

/** A text as the name of an agency, or `null` where it cannot be one. */
export function asAgency(text: string): string | null {
  const name = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[《"“【:：、,]+|[》"”】:：、,的]+$/gu, '')
    // A bracket without its other half, and those around the whole; 某局（本级） has its own.
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/u, '$1$2')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  return /^[\p{Script=Han}·（）、A-Za-z]{2,40}$/u.test(name) && /\p{Script=Han}{2}/u.test(name) ? name : null;
}

const organs =
  /(?:政府|办公室|办公厅|街道|办事处|委员会|管委会|[局委厅部处镇乡署院中心支队大队总队室站会区县市省司行所馆校集团公司])$/u;

/** Whether a line by itself reads as the name of an agency. */
export function namesAgency(line: string): string | null {
  const name = asAgency(line.replace(/^[\s#*]+|[\s*]+$/gu, ''));
  return name !== null && organs.test(name) && !/^(?:首页|返回|关于|当前)/u.test(name) ? name : null;
}
