import type { TableValues } from '../form/cell-path.js';
import type { Edition } from '../form/editions.js';
import type { Agency } from './agency.js';
import type { Narrative } from './narrative.js';

/** A printed figure, or `null` where none is printed (blank, `/`, `—`) or none could be read. */
export type Cell = number | null;

/** Table two, 主动公开政府信息情况. Counts in 件 or 项, `fees.amount` in 万元, `procurement.amount` in 元. */
export type ProactiveTable<E extends Edition = Edition> = E extends Edition
  ? { edition: E } & TableValues<E, 'proactive', Cell>
  : never;

/** Table three, 收到和处理政府信息公开申请情况: 25 rows (2019: 23) of seven counts. */
export type RequestsTable<E extends Edition = Edition> = E extends Edition
  ? { edition: E } & TableValues<E, 'requests', Cell>
  : never;

/** Table four, 政府信息公开行政复议、行政诉讼情况: three groups of five counts, alike in both editions. */
export type DisputesTable = TableValues<'2021', 'disputes', Cell>;

/** A span of days, both ends included, as ISO dates. */
export interface Period {
  /** The first day, such as `2024-01-01`. */
  start: string;
  /** The last day, such as `2024-12-31`. */
  end: string;
}

/**
 * One annual report on government information disclosure (政府信息公开工作年度报告), as plain JSON data.
 *
 * `DisclosureReport<'2021'>` has both tables in the form of 2021; plain `DisclosureReport` may mix editions, as real
 * reports do.
 */
export interface DisclosureReport<E extends Edition = Edition> {
  /** Version of this JSON form. */
  schemaVersion: 1;
  /** The year reported on; `null` only where a reader found none. */
  year: number | null;
  /** The organ that reports. */
  agency: Agency;
  /** The title as printed. */
  title?: string;
  /** The period that the figures cover. */
  period: Period | null;
  /** When the report was published, as an ISO date. */
  publishedOn?: string;
  /** What stands before part one: period, where to download, whom to ask. */
  preamble?: Narrative;
  /** 一、总体情况 */
  overview: Narrative;
  /** 二、主动公开政府信息情况 */
  proactive: ProactiveTable<E>;
  /** 三、收到和处理政府信息公开申请情况 */
  requests: RequestsTable<E>;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  disputes: DisputesTable;
  /** 五、存在的主要问题及改进情况 */
  problems: Narrative;
  /** 六、其他需要报告的事项 */
  other: Narrative;
}

/** What tells one report from another. */
export interface ReportKey {
  /** The name of the agency. */
  agency: string | null;
  /** The year reported on. */
  year: number | null;
}
