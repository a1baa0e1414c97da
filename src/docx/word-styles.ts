import type * as Docx from 'docx';

/** A Chinese face for Chinese, and one of the same weight for the rest. */
function face(eastAsia: string, ascii: string): Docx.IFontAttributesProperties {
  return { eastAsia, ascii, hAnsi: ascii, cs: ascii };
}

/** The faces of official documents: 仿宋 for prose, 黑体 and 楷体 for headings, 宋体 for tables and the title. */
export const faces = {
  prose: face('仿宋', 'Times New Roman'),
  heading: face('黑体', 'Times New Roman'),
  subheading: face('楷体', 'Times New Roman'),
  table: face('宋体', '宋体'),
  note: face('楷体', '楷体'),
  title: face('宋体', '宋体'),
} as const;

/** The page of the official blank form: A4, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1440, right: 1800, bottom: 1440, left: 1800, header: 851, footer: 992 },
} as const satisfies Docx.ISectionPropertiesOptions['page'];

/** As official documents are set: prose in 三号 with two characters' indent, 28 points from line to line. */
export const styles: Docx.IStylesOptions = {
  default: {
    document: { run: { font: faces.prose, size: 32 } },
    title: {
      run: { font: faces.title, size: 44, bold: true },
      paragraph: { alignment: 'center', spacing: { after: 240 } },
    },
    heading1: {
      run: { font: faces.heading, size: 32 },
      paragraph: { keepNext: true, indent: { firstLine: 640 }, spacing: { before: 240, after: 120 } },
    },
    heading2: {
      run: { font: faces.subheading, size: 32, bold: true },
      paragraph: { keepNext: true, indent: { firstLine: 640 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Prose',
      name: 'Prose',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: 'both', indent: { firstLine: 640 }, spacing: { line: 560, lineRule: 'exact' } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { font: faces.table, size: 20 },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { font: faces.table, size: 21 },
    },
  ],
};
