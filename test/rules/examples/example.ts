import type { Finding } from '../../../src/finding/finding.js';
import type { CellSources, DocumentOutline } from '../../../src/finding/source.js';
import {
  type CellPath,
  createReport,
  type Deadlines,
  type DisclosureReport,
  type RuleId,
  rules,
  type ValidateOptions,
  validateReport,
} from '../../../src/index.js';
import type { ReportInit } from '../../../src/report/compose-report.js';

/** The part of a report that matters to a rule. Everything else is a county's report on 2024 in which every figure is 0. */
export interface ReportFragment extends Partial<Omit<ReportInit, 'proactive' | 'requests' | 'disputes'>> {
  /** Figures by cell path; totals that are not given are calculated. */
  cells?: { readonly [path in CellPath]?: number | null };
}

/** What a rule is shown: a fragment of a report, and of whatever else it reads. */
export interface Fragment extends ReportFragment {
  /** The edition of table two where it is not that of table three. */
  proactiveEdition?: '2019' | '2021';
  previous?: ReportFragment;
  members?: readonly ReportFragment[];
  sources?: CellSources;
  outline?: DocumentOutline;
  deadlines?: Deadlines;
  asOf?: string;
}

/** What a rule says of the failing fragment; its id and basis are understood. */
export type ExpectedFinding = Omit<Finding, 'rule' | 'basis' | 'severity'> & {
  severity?: Finding['severity'];
};

/** One fragment that passes a rule, and one that fails it with exactly these findings. */
export interface RuleExample {
  readonly passes: Fragment;
  readonly fails: Fragment;
  readonly findings: readonly ExpectedFinding[];
}

/** An example for each of these rules. */
export type RuleExamples<Family extends string> = {
  readonly [Id in Extract<RuleId, `${Family}/${string}`>]: RuleExample;
};

/** The whole report that a fragment stands for. */
export function reportFrom(
  fragment: ReportFragment & { proactiveEdition?: '2019' | '2021' },
): DisclosureReport {
  const { cells = {}, proactiveEdition, ...init } = fragment;
  const tables: Record<string, unknown> = {};
  if (proactiveEdition !== undefined) tables.proactive = { edition: proactiveEdition };
  for (const [path, value] of Object.entries(cells)) {
    const keys = path.split('.');
    let node = tables;
    keys.forEach((key, i) => {
      if (i === keys.length - 1) node[key] = value;
      else {
        node[key] ??= {};
        node = node[key] as Record<string, unknown>;
      }
    });
  }
  return createReport({ year: 2024, agency: '某县人民政府', fill: 'zero', ...init, ...tables });
}

/** The findings of one rule on a fragment, and what it checked; every other rule is off. */
export function runRule(id: RuleId, fragment: Fragment, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { previous, members, sources, outline, deadlines, asOf, ...report } = fragment;
  const others = rules.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off'] as const);
  const options: ValidateOptions = {
    locale,
    rules: Object.fromEntries(others),
    previous: previous && reportFrom({ year: (report.year ?? 2024) - 1, ...previous }),
    members: members?.map(reportFrom),
    sources,
    outline,
    deadlines,
    asOf,
  };
  return validateReport(reportFrom(report), options);
}
