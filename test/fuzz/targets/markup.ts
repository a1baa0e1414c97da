import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { renderDocx } from '../../../src/docx/index.js';
import {
  type DisclosureReport,
  DisclosureReportError,
  diffReports,
  type Finding,
  renderHtml,
  renderMarkdown,
  renderText,
} from '../../../src/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { type Target, target } from '../target.js';
import { assert } from '../well-formed.js';

const pieces = [
  '<script>alert(1)</script>', '<svg/onload=alert(1)>', '"onload="x', "'onload='x", '" onmouseover=x ', '</title>', '</td></tr></table>',
  '<!--', '-->', ']]>', '<![CDATA[', '<?xml ', '&lt;', '&#60;', '&amp;', '&', '<', '>', '"', "'", '`', '```', '~~~', '|', '\\', '\\|',
  '[x](javascript:alert(1))', '![x](y)', '<javascript:alert(1)>', '[x]: y', '**', '__', '~~', '* ', '- ', '1. ', '# ', '> ', '    ', '---', '===',
  '\n', '\r', '\r\n', '\n\n', '\t', ' ', '\u2028', '\u0000', '\u0001', '\u001b[31m', '\u202e', '\ufffe', '\ud800', '\udc00', '😀',
  '=1+1', '+1', '-1', '@x', '某县', '收到申请12件', '（一）主动公开情况', '2024年',
]; // biome-ignore format: a list

/** Texts that would do something if they were taken for more than text. */
export const attack: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

interface Said {
  name: string;
  title: string;
  office: string;
  start: string;
  published: string;
  heading: string;
  paragraph: string;
  message: string;
}

const said: fc.Arbitrary<Said> = fc.record({
  name: attack,
  title: attack,
  office: attack,
  start: attack,
  published: attack,
  heading: attack,
  paragraph: attack,
  message: attack,
});

function reportSaying(words: Said, year = 2024): DisclosureReport {
  const { name, office: text } = words;
  const narrative = {
    blocks: [
      { kind: 'heading' as const, text: words.heading, topic: 'proactive' as const },
      { kind: 'paragraph' as const, text: words.paragraph },
    ],
  };
  return {
    ...balancedReport(1, { year }),
    agency: {
      name,
      code: text,
      contact: { office: text, address: text, postcode: text, telephone: text, email: text, website: text },
    },
    title: words.title,
    period: { start: words.start, end: words.start },
    publishedOn: words.published,
    preamble: narrative,
    overview: narrative,
    problems: narrative,
    other: narrative,
  };
}

function findingsSaying({ message: text }: Said): Finding[] {
  return [
    {
      rule: text,
      severity: 'error',
      message: text,
      cells: ['requests.received.total'],
      expected: text,
      actual: text,
      basis: text,
    },
  ];
}

/** Everything that is rendered of what is said. */
const renderings = {
  report: (words: Said, render: (...args: Parameters<typeof renderHtml>) => string) =>
    render(reportSaying(words), { findings: findingsSaying(words) }),
  'report with an earlier one': (words: Said, render: (...args: Parameters<typeof renderHtml>) => string) =>
    render(reportSaying(words), { previous: reportSaying({ ...words, paragraph: words.heading }, 2023) }),
  comparison: (words: Said, render: (...args: Parameters<typeof renderHtml>) => string) =>
    render(
      diffReports(reportSaying({ ...words, paragraph: `甲乙${words.heading}` }, 2023), reportSaying(words)),
    ),
  'comparison side by side': (words: Said, render: (...args: Parameters<typeof renderHtml>) => string) =>
    render(diffReports(reportSaying({ ...words, paragraph: words.title }, 2023), reportSaying(words)), {
      form: 'side-by-side',
    }),
};

/** Elements with their attributes' names, and the values of attributes that do something. */
function vocabulary(markup: string, xmlMode = false): Set<string> {
  const found = new Set<string>();
  new Parser(
    {
      onopentag(name, attributes) {
        found.add(name);
        for (const [key, value] of Object.entries(attributes)) {
          found.add(`${name} ${key}`);
          if (/^(?:href|src|style|action|formaction|xlink:href)$/iu.test(key))
            found.add(`${name} ${key}=${value.replace(/^#[\w-]+$/u, '#')}`);
        }
      },
      oncomment: () => found.add('comment'),
      onprocessinginstruction: (name) => found.add(`instruction ${name.toLowerCase()}`),
      oncdatastart: () => found.add('cdata'),
    },
    { xmlMode },
  ).end(markup);
  return found;
}

const harmless = ['', '无害', '无害的一段。\n另一行。', '2024-01-01', '某县', '（一）主动公开情况'];
const benign: Said[] = harmless.flatMap((text) =>
  harmless.map((other) => ({
    name: other,
    title: text,
    office: text,
    start: other,
    published: other,
    heading: text,
    paragraph: other,
    message: text,
  })),
);

/** What renderings of harmless reports consist of; made when first needed. */
function allowedBy(render: (...args: Parameters<typeof renderHtml>) => Set<string>): () => Set<string> {
  let known: Set<string> | undefined;
  return () => {
    known ??= new Set(
      benign.flatMap((words) =>
        Object.values(renderings).flatMap((rendering) => {
          let found: Set<string> = new Set();
          rendering(words, (...args) => {
            found = render(...args);
            return '';
          });
          return [...found];
        }),
      ),
    );
    return known;
  };
}

const inHtml = (...args: Parameters<typeof renderHtml>) => vocabulary(renderHtml(...args));
/** A plain address in a text may become a link to just that; nothing else may link anywhere. */
const inMarkdown = (...args: Parameters<typeof renderHtml>) =>
  vocabulary(String(marked.parse(renderMarkdown(...args), { async: false })));
const allowedInHtml = allowedBy(inHtml);
const allowedInMarkdown = allowedBy(inMarkdown);

function expectOnly(found: ReadonlySet<string>, allowed: ReadonlySet<string>): void {
  const more = [...found].filter((one) => !allowed.has(one));
  assert(more.length === 0, () => `markup that harmless reports have not: ${more.join(', ')}`);
}

const anyRendering = fc.constantFrom(...Object.values(renderings));
// eslint-like control characters have no place in XML 1.0, and Word refuses files that have them.
const illegalInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

export const markup: Target[] = [
  target({
    name: 'markup in HTML',
    runs: 1200,
    limit: 10_000,
    input: fc.tuple(said, anyRendering),
    check([words, rendering]) {
      rendering(words, (...args) => {
        expectOnly(inHtml(...args), allowedInHtml());
        return '';
      });
    },
  }),
  target({
    name: 'markup in Markdown',
    runs: 1200,
    limit: 10_000,
    input: fc.tuple(said, anyRendering),
    check([words, rendering]) {
      rendering(words, (...args) => {
        expectOnly(inMarkdown(...args), allowedInMarkdown());
        return '';
      });
    },
  }),
  target({
    name: 'text',
    runs: 1000,
    input: fc.tuple(said, anyRendering),
    check: ([words, rendering]) => void rendering(words, renderText),
  }),
  target({
    name: 'markup in DOCX',
    runs: 100,
    input: fc.tuple(said, fc.boolean()),
    async check([words, isDiff]) {
      const source = isDiff
        ? diffReports(reportSaying(words, 2023), reportSaying(words))
        : reportSaying(words);
      const bytes = await renderDocx(source, isDiff ? {} : { findings: findingsSaying(words) });
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        const xml = strFromU8(part);
        assert(
          !illegalInXml.test(xml),
          () => `${name} has ${JSON.stringify(illegalInXml.exec(xml)?.[0])}, which XML has not`,
        );
        for (const one of vocabulary(xml, true)) {
          assert(
            /^(?:instruction \?xml|[a-zA-Z0-9]+:?[a-zA-Z0-9]*(?: [a-zA-Z0-9]+:?[a-zA-Z0-9]*)?|w:style w:styleId=.*)$/u.test(
              one,
            ),
            () => `${name}: ${one}`,
          );
          assert(!/script|svg|onload|onmouse|title>/iu.test(one), () => `${name}: ${one}`);
        }
      }
    },
  }),
  target({
    name: 'ids of the caller',
    runs: 300,
    input: attack,
    check(idPrefix) {
      try {
        expectOnly(vocabulary(renderHtml(balancedReport(1), { idPrefix })), allowedInHtml());
      } catch (error) {
        if (!(error instanceof DisclosureReportError)) throw error;
      }
    },
  }),
];
