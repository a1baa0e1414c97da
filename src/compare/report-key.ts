import type { DisclosureReport, ReportKey } from '../report/report.js';

/** A report's key with the agency's code, which tells agencies of one name apart. */
export interface MemberKey extends ReportKey {
  /** The agency's code, where the report states one. */
  code?: string;
}

/** What tells one report from another. */
export function reportKey({ agency, year }: DisclosureReport): ReportKey {
  return { agency: agency.name, year };
}

/** The key of one report among many. */
export function memberKey(report: DisclosureReport): MemberKey {
  const { code } = report.agency;
  return code === undefined ? reportKey(report) : { ...reportKey(report), code };
}

/** A key as errors show it, such as `某县人民政府 2024`. */
export function keyText({ agency, year, code }: MemberKey): string {
  return [agency ?? '?', year ?? '?', ...(code === undefined ? [] : [code])].join(' ');
}
