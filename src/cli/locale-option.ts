import { type Command, Option } from 'commander';
import { defaultLocale, type Locale } from '../form/locale.js';
import type { Words } from './words/words.js';

export const locales = ['zh-CN', 'en'] as const satisfies readonly Locale[];

/** Adds the options that every command has. */
export function withCommonOptions(command: Command, words: Words): Command {
  return command
    .addOption(new Option('--locale <locale>', words.options.locale).choices(locales))
    .helpOption('-h, --help', words.options.help);
}

/** The locale that the arguments ask for, found before they are parsed, since help and errors are in it too. */
export function localeIn(args: readonly string[]): Locale {
  const asked = args.flatMap((arg, i) => {
    if (arg === '--locale') return [args[i + 1]];
    return arg.startsWith('--locale=') ? [arg.slice('--locale='.length)] : [];
  });
  return locales.find((locale) => locale === asked.at(-1)) ?? defaultLocale;
}
