import { createColors } from 'picocolors';
import type { Finding } from '../../index.js';
import { type Colors, changesText, findingLines, placeName, severityText } from '../finding-text.js';
import { printable } from '../printable.js';
import type { Words } from '../words/words.js';
import type { CheckOutput } from './check-output.js';
import type { CheckedReport } from './checked-report.js';
import type { Fix } from './fix-report.js';

/** As a person reads it: who and when, what was read, each finding with its place, and a line in sum. */
export function textOutput(words: Words, colour: boolean): CheckOutput {
  const colors = createColors(colour);
  return {
    report: (checked) => `${reportLines(checked, words, colors).join('\n')}\n`,
    joined() {
      let isFirst = true;
      return {
        begin: () => '',
        report(said) {
          const between = isFirst ? '' : '\n';
          isFirst = false;
          return between + said;
        },
        end: ({ reports, faulty, failures }) =>
          reports + failures.length > 1 ? `\n${words.total(reports, faulty, failures.length)}\n` : '',
      };
    },
  };
}

function reportLines(checked: CheckedReport, words: Words, colors: Colors): string[] {
  const { file, report, cells, all, fix, nothing } = checked;
  if (nothing)
    return [...nothingLines(checked, nothing, words, colors), ...(fix ? fixLines(fix, words) : [])];
  const agency = report.agency.name === null ? null : printable(report.agency.name);
  return [
    `${colors.bold(words.reportName(agency, report.year))} ${colors.dim(placeName(checked, words))}`,
    `  ${words.cells(cells)}`,
    ...all.flatMap((finding) => findingLines(finding, file, words, colors)),
    `  ${summaryColour(checked, colors)(words.summary(checked))}`,
    ...(fix ? fixLines(fix, words) : []),
  ];
}

/** One line where there is no report, and not a line for each thing that it would have. */
function nothingLines(
  checked: CheckedReport,
  reasons: readonly Finding[],
  words: Words,
  colors: Colors,
): string[] {
  return [
    colors.bold(placeName(checked, words)),
    ...(reasons.length === 0
      ? [`  ${severityText('error', words, colors)}  ${words.noReport}`]
      : reasons.flatMap((finding) => findingLines(finding, checked.file, words, colors))),
  ];
}

function fixLines({ status, ties, written, log }: Fix, words: Words): string[] {
  if (written === null) return [`  ${words.notFixed(status, ties)}`];
  return [
    `  ${words.fixed(printable(written), log.length)}`,
    ...log.map((entry) => `    ${changesText([entry], words)}${words.mistake(entry.reason)}`),
  ];
}

function summaryColour({ findings }: CheckedReport, colors: Colors): (text: string) => string {
  if (findings.error > 0) return colors.red;
  return findings.warning > 0 ? colors.yellow : colors.green;
}
