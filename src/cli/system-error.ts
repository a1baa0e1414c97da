import type { SystemCode, Words } from './words/words.js';

/** Why the system refused something, in the tool's words where it has some for it; else as the error says it. */
export function systemReason(error: unknown, { system }: Words): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && isKnown(code, system) ? system[code] : error.message;
}

/** The same of a file that was to be written: what is missing then is the folder that it was to lie in. */
export function writeReason(error: unknown, words: Words): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? words.noFolder : systemReason(error, words);
}

function isKnown(code: string, system: Words['system']): code is SystemCode {
  return Object.hasOwn(system, code);
}
