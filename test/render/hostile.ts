import type { DisclosureReport, Finding } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

/** Puts a text into every string of a report that is not one of a fixed set. */
export function reportSaying(text: string, year = 2024): DisclosureReport {
  const narrative = {
    blocks: [
      { kind: 'heading' as const, text, topic: 'proactive' as const },
      { kind: 'paragraph' as const, text },
      { kind: 'paragraph' as const, text: `${text}${year}` },
    ],
  };
  return {
    ...balancedReport(year, { year }),
    agency: {
      name: text,
      code: text,
      contact: { office: text, address: text, postcode: text, telephone: text, email: text, website: text },
    },
    title: `${text}${year}`,
    period: { start: text, end: text },
    publishedOn: text,
    preamble: narrative,
    overview: narrative,
    problems: narrative,
    other: narrative,
  };
}

export function findingsSaying(text: string): Finding[] {
  return (['error', 'warning', 'info'] as const).map((severity) => ({
    rule: text,
    severity,
    message: text,
    cells: ['requests.received.total', 'disputes.reconsideration.total'],
    expected: text,
    actual: text,
    basis: text,
  }));
}

export const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></head><body onload=alert(1)>',
  '<!-- ',
  ']]>',
  '&lt;b&gt; &amp; &#60;script&#62;',
  '</td></tr></table>',
  'javascript:alert(1)',
];
