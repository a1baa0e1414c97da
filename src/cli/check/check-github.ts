import type { Severity } from '../../index.js';
import { standardInput } from '../load-report.js';
import { printable } from '../printable.js';
import type { CheckOutput } from './check-output.js';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that become annotations of a change, a line for each finding. */
export function githubOutput(): CheckOutput {
  return {
    begin: () => '',
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
    end: ({ failures }) =>
      failures
        .map(
          ({ file, message }) => `::error file=${escapeProperty(file)}::${escapeData(printable(message))}\n`,
        )
        .join(''),
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
