import type { Severity } from '../../index.js';
import { type FailedFile, standardInput } from '../load-report.js';
import { printable } from '../printable.js';
import type { CheckOutput } from './check-output.js';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that become annotations of a change, a line for each finding. */
export function githubOutput(): CheckOutput {
  return {
    report: ({ file, all }) =>
      all
        .map(({ severity, rule, message, location }) => {
          const properties = {
            file: file === standardInput ? undefined : file,
            line: location?.line,
            col: location?.column,
            title: rule,
          };
          const given = Object.entries(properties).flatMap(([key, value]) =>
            value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
          );
          return `::${commands[severity]} ${given.join(',')}::${escapeData(printable(message))}\n`;
        })
        .join(''),
    joined: () => ({
      begin: () => '',
      report: (said) => said,
      end: ({ failures }) => failures.map(failureCommand).join(''),
    }),
  };
}

function failureCommand({ file, line, message }: FailedFile): string {
  const place = line === undefined ? '' : `,line=${line}`;
  return `::error file=${escapeProperty(file)}${place}::${escapeData(printable(message))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
