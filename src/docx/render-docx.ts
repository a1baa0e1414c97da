import { unzipSync, type Zippable, zipSync } from 'fflate';
import { missingPackage } from '../read/missing-package.js';
import { defineRenderer } from '../render/define-renderer.js';
import { type Renderable, type RenderLayoutOptions, toLayout } from '../render/to-layout.js';
import { wordHandlers } from './word-handlers.js';
import type { WordOutputs } from './word-outputs.js';

/**
 * A report, or a comparison of two, as a Word file (DOCX): the form with merged cells as the official blank prints it, in the
 * faces and on the page of official documents.
 *
 * The `docx` library does the writing and must be installed. The same report gives the same bytes. `readDocx` reads it back.
 *
 * @returns The file.
 * @throws {DisclosureReportError} as `layoutReport` does, rejecting. Where `docx` is not installed, an error that says so,
 * in Node with the code `ERR_MODULE_NOT_FOUND`.
 * @example
 * await writeFile('report.docx', await renderDocx(report));
 */
export async function renderDocx(source: Renderable, options: RenderLayoutOptions = {}): Promise<Uint8Array> {
  const layout = toLayout(source, options);
  const docx = await loadDocx();
  const file = defineRenderer<WordOutputs>(wordHandlers(docx))(layout);
  return withoutClock(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

async function loadDocx(): Promise<typeof import('docx')> {
  try {
    return await import('docx');
  } catch (error) {
    throw missingPackage('docx', error);
  }
}

/** The archive without the time of its making, which the library writes into it. */
function withoutClock(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const timeless: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    if (content) timeless[name] = name === 'docProps/core.xml' ? withoutDates(content) : content;
  }
  // The earliest date that the format can hold.
  return zipSync(timeless, { mtime: new Date(1980, 0, 1) });
}

function withoutDates(core: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(core);
  return new TextEncoder().encode(xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''));
}
