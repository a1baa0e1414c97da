import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { createReport, type DisclosureReport, diffReports, layoutReport } from '../../src/index.js';
import { printedRows, tablesIn } from '../layout/support.js';
import { findingsSaying, payloads, reportSaying } from '../render/hostile.js';
import { balancedReport } from '../support/arbitrary-report.js';

const report = createReport({ year: 2024, agency: '某市人民政府', fill: 'zero' });
const blankForm = '../shared/corpus/blank-form-2021.docx';

type Node = ReturnType<typeof parseDocument>['children'][number];

function inside(node: Node, name: string): Node[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    'name' in child && child.name === name ? [child] : inside(child, name),
  );
}

function attribute(node: Node, tag: string): string | undefined {
  const found = inside(node, tag)[0];
  return found && 'attribs' in found ? (found.attribs['w:val'] ?? 'continue') : undefined;
}

function textOf(node: Node): string {
  if ('data' in node) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function documentXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('no word/document.xml');
  return strFromU8(part);
}

/** The rows of the tables of a Word file: each cell its text, width and whether it begins or continues a merged one. */
function tables(bytes: Uint8Array): string[][] {
  const root = parseDocument(documentXml(bytes), { xmlMode: true });
  return root.children
    .flatMap((child) => inside(child, 'w:tbl'))
    .map((table) =>
      inside(table, 'w:tr').map((row) =>
        inside(row, 'w:tc')
          .map((cell) => {
            const texts = inside(cell, 'w:t').map(textOf).join('').replace(/\s/gu, '');
            return `${texts}/${attribute(cell, 'w:gridSpan') ?? 1}/${attribute(cell, 'w:vMerge') ?? '-'}`;
          })
          .join(' | '),
      ),
    );
}

function skeleton(xml: string): string[] {
  return (xml.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/="[^"]*"/gu, ''));
}

describe('renderDocx', () => {
  it.skipIf(!existsSync(blankForm))('has the rows and merged cells of the official blank form', async () => {
    const blank = await renderDocx(report, { blank: true });
    expect(tables(blank)).toEqual(tables(readFileSync(blankForm)));
  });

  it.each(['2019', '2021'] as const)('has a row for each of the layout (%s)', async (edition) => {
    const any = balancedReport(1, { edition });
    const rows = tables(await renderDocx(any)).map((table) => table.length);
    expect(rows).toEqual(tablesIn(layoutReport(any)).map((table) => printedRows(table).length));
  });

  it('merges a tall label over all its rows', async () => {
    const rows = tables(await renderDocx(report))[1] ?? [];
    expect(rows[5]?.startsWith('三、本年度办理结果/1/restart | （一）予以公开/2/-')).toBe(true);
    expect(rows.slice(6, 27).every((row) => row.startsWith('/1/continue'))).toBe(true);
    expect(rows[27]?.startsWith('四、结转下年度继续办理/3/-')).toBe(true);
  });

  it('gives the same bytes for the same report', async () => {
    expect(await renderDocx(report)).toEqual(await renderDocx(structuredClone(report)));
  });

  it('prints on A4 with the margins of the blank form', async () => {
    const xml = documentXml(await renderDocx(report));
    expect(xml).toContain('w:w="11906" w:h="16838"');
    expect(xml).toMatch(/<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/u);
  });

  it.each([...payloads, 'a\u0000b\u0008c\ufffe', 'x\ud800y'])(
    'lets no text become markup: %j',
    async (payload) => {
      const xml = async (text: string) =>
        documentXml(
          await renderDocx(reportSaying(text), {
            findings: findingsSaying(text),
            previous: reportSaying(text, 2023),
          }),
        );
      const hostile = await xml(payload);
      expect(skeleton(hostile)).toEqual(skeleton(await xml('无害')));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is looked for
      expect(hostile).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\ufffd/u);
    },
  );

  it('has a title without what XML cannot hold, in its properties too', async () => {
    const { 'docProps/core.xml': core } = unzipSync(
      await renderDocx({ ...report, title: '年\ufffe度\u0001\ud800' }),
    );
    expect(strFromU8(core ?? new Uint8Array())).toContain('<dc:title>年度</dc:title>');
  });

  it('breaks lines where a paragraph does', async () => {
    const broken: DisclosureReport = {
      ...report,
      other: { blocks: [{ kind: 'paragraph', text: '一\n二' }] },
    };
    expect(documentXml(await renderDocx(broken))).toMatch(/一<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>二/u);
  });

  it('writes comparisons too', async () => {
    const diff = diffReports(balancedReport(1, { year: 2023 }), balancedReport(2));
    for (const form of ['changed', 'side-by-side'] as const) {
      const [header, ...changes] = tables(await renderDocx(diff, { form }));
      expect(header?.[0]).toBe('项目/1/- | 2023年/1/- | 2024年/1/-');
      expect(changes.length).toBe(3);
    }
  });

  it('rejects what is no report', async () => {
    await expect(renderDocx({} as never)).rejects.toThrow('report');
  });
});
