import { type Command, Option } from 'commander';
import { type Edition, editionKeys } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import { createReport, toFacts } from '../index.js';
import { exitCode } from './exit-code.js';
import { withCommonOptions } from './locale-option.js';
import type { Tool } from './tool.js';

interface CellsArguments {
  locale?: Locale;
  edition: Edition;
  json?: boolean;
}

/** Adds `cells` to the program: the paths of an edition's figures, with what they are called and their units. */
export function addCells(program: Command, { io, words, end }: Tool): void {
  const command = program
    .command('cells')
    .description(words.cellPaths.about)
    .addOption(
      new Option('--edition <edition>', words.cellPaths.edition)
        .choices(editionKeys)
        .default(editionKeys.at(-1)),
    )
    .option('--json', words.options.json);
  withCommonOptions(command, words).action(({ edition, json }: CellsArguments) => {
    const blank = createReport({ year: 2021, agency: '某机关', edition });
    const cells = [...toFacts(blank, { locale: words.locale })].map(({ path, label, unit }) => ({
      path,
      label,
      unit,
    }));
    if (json) io.write(`${JSON.stringify(cells, null, 2)}\n`);
    else
      for (const { path, label, unit } of cells) io.write(`${path}  ${words.cellPaths.line(label, unit)}\n`);
    end(exitCode.fine);
  });
}
