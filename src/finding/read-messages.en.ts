import { clip } from './clip.js';
import type { ForeignFile, ReadMessages } from './read-message-catalogue.js';
import { counted, places } from './wording.en.js';

const fileFormats = { docx: 'Word (DOCX)', pdf: 'PDF' } as const;
/** What a file is. What no reader takes is named alone: nobody need have said that it was of any format. */
const foreignFiles: Record<ForeignFile, (wanted: string) => string> = {
  'old-office': () => 'the file is an older Office file (DOC), to be saved as DOCX',
  pdf: (wanted) => `the file is not a ${wanted} file: it is a PDF file`,
  zip: (wanted) => `the file is not a ${wanted} file: it is another kind of archive`,
  picture: () => 'the file is a picture, whose text has to be recognized first',
  markup: (wanted) => `the file is not a ${wanted} file: it is a web page or XML`,
  empty: () => 'the file is empty',
};

/** What readers say, in English. */
export const en: ReadMessages = {
  'read/header-not-found': ({ fact }) =>
    ({
      year: 'No year of the report could be found',
      agency: 'No agency could be found',
      period: 'No reporting period could be found',
    })[fact],
  'read/part-not-found': ({ part }) => `“${part}” was not found`,
  'read/table-not-found': ({ table }) =>
    `The table of “${table}” was not found; none of its cells could be read`,
  'read/row-not-found': ({ row }) => `The row “${row}” was not found; none of its cells could be read`,
  'read/column-not-found': ({ column, table }) => `${table}: the table has no column “${column}”`,
  'read/unknown-row': ({ table, label, figures }) =>
    `${table}: ${label === '' ? 'a row of figures has no label that is known' : `“${clip(label)}” is no row of the form`}; its figures are ${figures.map((text) => clip(text, 20)).join(', ')}`,
  'read/unreadable': ({ place, text }) => `${place}: “${clip(text)}” cannot be read as a certain figure`,
  'read/placement': (evidence) =>
    evidence.kind === 'row'
      ? `${evidence.place}: ${evidence.figures.length === 0 ? 'no figures' : `the columns of the figures ${evidence.figures.map((text) => clip(text, 20)).join(', ')} are not certain`}; ${evidence.cells} cells could not be read`
      : `${evidence.place}: the document prints different figures, ${evidence.texts.map((text) => clip(text, 20)).join(', ')}; none was read`,
  'read/blank': ({ table, places: cells }) =>
    `${table}: ${places(cells)} is blank among cells with figures; it may have been lost in copying, compare the document`,
  'read/inferred': ({ place, figures }) =>
    `${place}: the place or value of ${figures.join(', ')} follows from the balances alone; compare the document`,
  'read/mixed-edition': ({ table, edition, labels }) =>
    `${table}: ${places(labels, ', ')} follow the form of ${edition}, unlike the rest of the table; figures without counterpart were not read`,
  'read/unit': ({ place, text, unit, from }) =>
    from === null
      ? `${place}: “${clip(text)}” carries no unit and was read as ${unit}`
      : `${place}: “${clip(text)}” is in ${from} and was converted to ${unit}`,
  'read/traditional': ({ characters }) =>
    `The document is in traditional characters (${characters} of them) and was read after conversion to simplified ones`,
  'read/encoding': ({ encoding }) => `The document is encoded in ${encoding}`,
  'read/not-this-format': ({ format, seems }) =>
    `${seems === null ? `the file is not a ${fileFormats[format]} file` : foreignFiles[seems](fileFormats[format])}; no figure was read`,
  'read/protected': ({ format }) =>
    `the ${fileFormats[format]} file is protected by a password; no figure was read`,
  'read/damaged': ({ format, reason, page }) =>
    `the ${fileFormats[format]} file is damaged; ${page === undefined ? 'the damaged part' : `page ${page}`} was not read${reason === null ? '' : ` (${clip(reason)})`}`,
  'read/too-large': ({ format, what, limit }) =>
    ({
      text: `the ${fileFormats[format]} file holds more than ${limit} bytes when unpacked and was not read`,
      depth: `the elements of the ${fileFormats[format]} file nest more than ${limit} deep; it was not read`,
      pages: `the ${fileFormats[format]} file has more than ${limit} pages; those beyond were not read`,
      page: `page ${limit} of the ${fileFormats[format]} file holds too much and was not read`,
    })[what],
  'read/no-text': ({ format, pages }) =>
    `the ${fileFormats[format]} file has no text${pages === null ? '' : ` on its ${counted(pages, 'page')}`}; it is probably a scan, which needs text recognition first`,
  'read/garbled': ({ characters, pages }) =>
    `${counted(characters, 'character')} on page ${pages.join(', ')} could not be read: the font does not tell what they are`,
};
