import type { DisclosureReport } from '../index.js';
import { CommandFailure } from './command-failure.js';
import type { Words } from './words/words.js';

/**
 * A report as a Word file.
 *
 * @throws {CommandFailure} where the library that writes them, an optional one, is not installed.
 */
export async function docxFile(
  report: DisclosureReport,
  words: Words,
  options: { blank?: boolean } = {},
): Promise<Uint8Array> {
  const { renderDocx } = await import('../docx/index.js');
  try {
    return await renderDocx(report, { ...options, locale: words.locale });
  } catch (error) {
    if (isMissing(error)) throw new CommandFailure(words.needsPackage('docx'));
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
