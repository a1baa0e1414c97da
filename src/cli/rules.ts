import type { Command } from 'commander';
import type { LocalText } from '../index.js';
import { rules } from '../index.js';
import { exitCode } from './exit-code.js';
import { withCommonOptions } from './locale-option.js';
import type { Tool } from './tool.js';

/** Adds `rules` to the program: the catalogue, as text or JSON. */
export function addRules(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('rules')
    .description(words.rules.about)
    .option('--json', words.options.json);
  withCommonOptions(command, words).action(({ json }: { json?: boolean }) => {
    const inWords = (text: LocalText) => (typeof text === 'string' ? text : text[words.locale]);
    const listed = rules.map(({ id, severity, asserts, basis }) => ({
      id,
      severity,
      asserts: inWords(asserts),
      ...(basis === undefined ? {} : { basis: inWords(basis) }),
    }));
    if (json) io.write(`${JSON.stringify(listed, null, 2)}\n`);
    else {
      for (const { id, severity, asserts, basis } of listed) {
        io.write(`${id}  ${words.severity[severity]}\n    ${asserts}${basis ? ` · ${basis}` : ''}\n`);
      }
    }
    end(exitCode.fine);
  });
}
