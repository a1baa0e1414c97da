import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addCells } from './cells.js';
import { addCheck } from './check/check.js';
import { addConvert } from './convert.js';
import { addDiff } from './diff.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { Io } from './io.js';
import { localeIn } from './locale-option.js';
import { addNew } from './new.js';
import { printable, printableLines } from './printable.js';
import { addRules } from './rules.js';
import { addSummary } from './summary/summary.js';
import { systemReason } from './system-error.js';
import type { Tool } from './tool.js';
import { wordsFor } from './words/words-for.js';

/** Runs the tool with the arguments after its name. Never throws: what goes wrong is said on standard error. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = wordsFor(localeIn(args));
  let code: ExitCode = exitCode.fine;
  const program = programFor({
    io,
    words,
    end: (ended) => {
      code = ended;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      const file = error.code === 'commander.unknownOption' ? dashedFile(args) : undefined;
      if (file !== undefined) io.warn(`${words.dashedFile(printable(file))}\n`);
      return error.exitCode === 0 ? exitCode.fine : exitCode.failed;
    }
    io.warn(`${words.failure(printable(systemReason(error, words)))}\n`);
    return exitCode.failed;
  }
}

/** An argument that is taken for an option and is the name of a file. */
function dashedFile(args: readonly string[]): string | undefined {
  return args.find((arg) => arg.length > 1 && arg.startsWith('-') && existsSync(arg));
}

function programFor(tool: Tool): Command {
  const { io, words } = tool;
  const program = new Command('disclosure-report')
    .description(words.about)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.warn,
      outputError: (message, write) => write(printableLines(words.usage(message))),
    })
    .configureHelp({
      styleTitle: (title) => words.helpTitles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) =>
        argChoices ? description + words.choices(argChoices, defaultValue) : description,
    });
  addCheck(program, tool);
  addDiff(program, tool);
  addConvert(program, tool);
  addSummary(program, tool);
  addNew(program, tool);
  addRules(program, tool);
  addCells(program, tool);
  return program;
}
