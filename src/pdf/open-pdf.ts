import { missingPackage } from '../read/missing-package.js';
import { type Font, fontFrom } from './font.js';
import { namesOf, shownGlyphs } from './operators.js';
import { interpret, type PageContent } from './page-content.js';

/** A document whose pages can be had one after the other. */
export interface OpenPdf {
  readonly pageCount: number;
  /** What the `number`-th page prints, and its sheet: left, bottom, right, top. `null` where the page holds too much. */
  readonly page: (number: number) => Promise<{ content: PageContent | null; sheet: readonly number[] }>;
  readonly close: () => Promise<void>;
}

/** Loads pdf.js, an optional peer dependency, when it is first needed. */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch (error) {
    throw missingPackage('pdfjs-dist', error);
  }
}

/**
 * Opens a PDF.
 *
 * @throws What pdf.js throws: `PasswordException`, `InvalidPDFException` and others, told by their names.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const names = namesOf(pdfjs.OPS);
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer that it is given away from its owner.
    data: bytes.slice(),
    ...assets(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    // Glyphs are not drawn, but their outlines tell which of them leave nothing on paper.
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    // Larger images than a single pixel are left undecoded.
    maxImageSize: 1,
  });
  const document = await task.promise;
  return {
    pageCount: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      const list = await page.getOperatorList();
      const fonts = new Map<string, Font>();
      const fontOf = (name: string): Font => {
        const font = fonts.get(name) ?? fontFrom(name, object(page.commonObjs, name));
        fonts.set(name, font);
        return font;
      };
      const hasInk = (font: string, glyph: object): boolean | null => {
        const outline = object(page.commonObjs, `${font}_path_${Reflect.get(glyph, 'fontChar')}`);
        const path: unknown = outline === null ? null : Reflect.get(outline, 'path');
        return ArrayBuffer.isView(path) ? path.byteLength > 0 : null;
      };
      // Of a damaged font every outline is empty.
      const sound = new Set<string>();
      for (const { font, glyph } of shownGlyphs(list, names)) {
        if (!sound.has(font) && hasInk(font, glyph) === true) sound.add(font);
      }
      const isBlank = ({ name }: Font, glyph: object): boolean =>
        sound.has(name) && hasInk(name, glyph) === false;
      const content = interpret(list, { names, fontOf, isBlank });
      page.cleanup();
      return { content, sheet: page.view };
    },
    close: () => task.destroy(),
  };
}

/** An object of the document, where pdf.js has it. */
function object(
  objects: { has: (id: string) => boolean; get: (id: string) => unknown },
  id: string,
): object | null {
  const found: unknown = objects.has(id) ? objects.get(id) : null;
  return typeof found === 'object' ? found : null;
}

/** Where pdf.js finds its character maps and standard fonts: in Node, its own package. */
function assets(): { cMapUrl: string; standardFontDataUrl: string; wasmUrl: string } | Record<string, never> {
  const module = globalThis.process?.getBuiltinModule?.('node:module');
  if (!module) return {};
  const path = module.createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const folder = path.slice(0, -'package.json'.length);
  return {
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
  };
}
