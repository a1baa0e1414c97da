import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { type Finding, rules, type Severity } from '../../index.js';
import { standardInput } from '../load-report.js';
import type { Words } from '../words/words.js';
import type { CheckOutput, RunTally } from './check-output.js';
import type { CheckedReport } from './checked-report.js';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A log of SARIF 2.1.0, for the tools that show the findings of linters. */
export function sarifOutput(words: Words): CheckOutput {
  return {
    report: (checked) => JSON.stringify(checked.all.map((finding) => resultOf(finding, checked))),
    joined() {
      const results: Result[] = [];
      return {
        begin: () => '',
        report(said) {
          const own: Result[] = JSON.parse(said);
          results.push(...own);
          return '';
        },
        end: (tally) => `${JSON.stringify(logOf(results, tally, words), null, 2)}\n`,
      };
    },
  };
}

function logOf(results: Result[], { failures }: RunTally, words: Words): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'disclosure-report', semanticVersion: version, rules: descriptors(results, words) },
        },
        language: words.locale,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, line, message }) => ({
              level: 'error',
              message: { text: message },
              locations: locationsIn(file, line === undefined ? undefined : { startLine: line }),
            })),
          },
        ],
        results,
      },
    ],
  };
}

/** Every rule of the catalogue, and those of readers that spoke. */
function descriptors(results: readonly Result[], words: Words): ReportingDescriptor[] {
  const known = rules.map(
    ({ id, asserts, severity }): ReportingDescriptor => ({
      id,
      shortDescription: { text: typeof asserts === 'string' ? asserts : asserts[words.locale] },
      defaultConfiguration: { level: levels[severity] },
    }),
  );
  const ids = new Set(known.map(({ id }) => id));
  const spoken = new Set(results.flatMap(({ ruleId }) => (ruleId && !ids.has(ruleId) ? [ruleId] : [])));
  return [...known, ...[...spoken].map((id) => ({ id }))];
}

function resultOf({ rule, severity, message, cells, location }: Finding, { file }: CheckedReport): Result {
  const region =
    location?.line === undefined
      ? undefined
      : {
          startLine: location.line,
          ...(location.column === undefined ? {} : { startColumn: location.column }),
        };
  const [place = {}] = locationsIn(file, region);
  const printed: Location = {
    ...place,
    ...(cells.length === 0
      ? {}
      : { logicalLocations: cells.map((cell) => ({ fullyQualifiedName: cell, kind: 'member' })) }),
  };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    ...(Object.keys(printed).length === 0 ? {} : { locations: [printed] }),
    // Places in documents without lines (page, table, row, cell) have no words in SARIF.
    ...(location ? { properties: { location } } : {}),
  };
}

function locationsIn(file: string, region?: Region): Location[] {
  if (file === standardInput) return [];
  const uri = isAbsolute(file)
    ? pathToFileURL(file).href
    : file.split(/[\\/]/u).map(encodeURIComponent).join('/');
  return [{ physicalLocation: { artifactLocation: { uri }, ...(region ? { region } : {}) } }];
}
