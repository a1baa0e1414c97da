import type * as Docx from 'docx';

/** A run of text, and how it differs from its paragraph. */
export type RunOptions = Omit<Docx.IRunPropertiesOptions, 'children'>;

/**
 * Runs of a text, a line break for each of its own.
 *
 * Characters that XML cannot hold are left out ({@link wellFormed}): Word opens no file that has one.
 */
export function runsOf(docx: typeof Docx, text: string, options: RunOptions = {}): Docx.TextRun[] {
  return wellFormed(text)
    .split('\n')
    .map((line, i) => new docx.TextRun({ ...options, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

/** A text without the characters that XML cannot hold. */
export function wellFormed(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replace(/[\ud800-\udfff]/gu, '')
      .replace(/\r\n?/gu, '\n')
  );
}
