import { renderDocx } from '../../src/docx/index.js';
import {
  createReport,
  type DisclosureReport,
  renderHtml,
  renderText,
  setCell,
  toFacts,
  validateReport,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

/** What examples take as given, with its type. */
export const given = {
  report: 'DisclosureReport',
  report2020: 'DisclosureReport',
  report2021: 'DisclosureReport',
  report2022: 'DisclosureReport',
  report2023: 'DisclosureReport',
  report2024: 'DisclosureReport',
  bureaus: 'DisclosureReport[]',
  county: 'DisclosureReport',
  counties: 'DisclosureReport[]',
  findings: 'Finding[]',
  mistake: 'DisclosureReportError',
  text: 'string',
  path: 'string',
  rowsOfADatabase: 'Fact[]',
  response: 'Response',
  file: 'Blob',
  results: 'WritableStream<Uint8Array>',
};

type World = Partial<Record<keyof typeof given, unknown>>;

const agency = '某县人民政府';
const zero = (year: number, name = agency) => createReport({ year, agency: name, fill: 'zero' });

/** 58 requests, 50 of them answered: 31 granted, 19 petitions. */
const report = createReport({
  year: 2024,
  agency,
  edition: '2021',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 58 },
    outcomes: { granted: { naturalPerson: 31 }, notProcessed: { petition: { naturalPerson: 19 } } },
    carriedForward: { naturalPerson: 8 },
  },
});

/** A report with a figure that was typed with its digits interchanged. */
function mistyped(): DisclosureReport {
  const sound = createReport({
    year: 2024,
    agency,
    edition: '2021',
    fill: 'zero',
    requests: { received: { naturalPerson: 25 }, outcomes: { granted: { naturalPerson: 25 } } },
  });
  return setCell(sound, 'requests.outcomes.granted.naturalPerson', 52);
}

/** A report in which of so many answered requests so many were granted. */
function withRate(granted: number, answered: number, name: string): DisclosureReport<'2021'> {
  const rest = { internalAffairs: { naturalPerson: answered - granted } };
  return createReport({
    year: 2024,
    agency: name,
    edition: '2021',
    fill: 'zero',
    requests: {
      received: { naturalPerson: answered },
      outcomes: { granted: { naturalPerson: granted }, denied: rest },
    },
  });
}

function withFees(amount: number | null, name: string): DisclosureReport {
  return setCell(zero(2024, name), 'proactive.fees.amount', amount);
}

function mistakeIn(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

/** What every example may take as given. */
function usual(): World {
  return {
    report,
    report2020: createReport({
      year: 2020,
      agency,
      edition: '2019',
      fill: 'zero',
      requests: { outcomes: { other: { naturalPerson: 4 } } },
    }),
    report2021: createReport({
      year: 2021,
      agency,
      edition: '2021',
      fill: 'zero',
      requests: {
        outcomes: { other: { overdueFee: { naturalPerson: 2 }, otherReason: { naturalPerson: 3 } } },
      },
    }),
    report2022: balancedReport(3, { year: 2022, agency }),
    report2023: zero(2023),
    report2024: setCell(zero(2024), 'proactive.rules.repealed', 1),
    bureaus: [withFees(12.5, '某市财政局'), withFees(null, '某市统计局')],
    county: withRate(31, 50, '某县'),
    counties: [
      ...[40, 45].map((granted, i) => withRate(granted, 50, `甲县${i}`)),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((granted, i) => withRate(granted, 50, `乙县${i}`)),
      zero(2024, '丙县'),
    ],
    findings: validateReport(report).findings,
    mistake: mistakeIn(() => createReport({ year: 1066, agency })),
    text: renderText(report),
    path: 'report.txt',
    rowsOfADatabase: Array.from({ length: 320 }, (_, i) => [...toFacts(zero(2024, `机关${i}`))]).flat(),
    response: new Response(renderHtml(report)),
    file: new Blob([`${JSON.stringify(report)}\nno report\n`]),
    results: new WritableStream(),
  };
}

/** What the examples of some files take for given instead. */
const special: Record<string, () => World> = {
  'balance/apply-repair.ts': () => ({ report: mistyped() }),
  'balance/diagnose-report.ts': () => ({ report: mistyped() }),
  'balance/deduce-blanks.ts': () => ({
    report: createReport({
      year: 2024,
      agency,
      fill: 'zero',
      requests: {
        received: { naturalPerson: 3, commercialEnterprise: null, total: 5 },
        carriedForward: { naturalPerson: 3, commercialEnterprise: 2 },
      },
    }),
  }),
  'report/schema.ts': () => ({ text: JSON.stringify(report) }),
  'rules/validate-report.ts': () => ({
    report: setCell(withRate(12, 12, agency), 'requests.outcomes.total.naturalPerson', 21),
  }),
};

/** What is given to the examples of a file, made anew for each of them. */
export const worldOf = (file: string): World => ({ ...usual(), ...special[file]?.() });

/** The files that examples read. */
export async function readFile(path: string): Promise<Uint8Array> {
  if (path === 'report.docx') return renderDocx(report);
  if (path === 'report.pdf') return new TextEncoder().encode('%PDF-1.7\n');
  return new TextEncoder().encode(renderText(report));
}
