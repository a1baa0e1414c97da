import type { PrintedBlock } from '../finding/source.js';
import type { Label } from '../form/declaration.js';
import { type TopicKey, topicKeys, topics } from '../form/parts.js';
import type { Heading, Narrative } from '../report/narrative.js';
import type { SourceBlock } from './document.js';
import { labelText } from './label-text.js';
import { linesFrom, type PrintedText, paragraphsOf } from './paragraphs.js';

// A heading inside a part is short and has a numeral: （一）主动公开情况, 1.依申请公开.
const longestHeading = 30;
const numbered =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|[(（]?\d{1,2}[)）、.．])/u;

/** The prose of a part, and where each of its blocks stands. */
export interface PrintedProse {
  readonly narrative: Narrative;
  readonly printed: PrintedBlock[];
}

type Block = Narrative['blocks'][number];

/** The prose of some blocks, with the headings in it; grids are not part of it. */
export function narrativeOf(blocks: readonly SourceBlock[]): PrintedProse {
  const prose: PrintedProse = { narrative: { blocks: [] }, printed: [] };
  for (const paragraph of paragraphsOf(joinNumerals(blocks.map(printedText)))) {
    let at = 0;
    for (const block of blocksOf(paragraph.text)) {
      const { length } = block.text;
      at = paragraph.text.indexOf(block.text, at);
      const lines = linesFrom(paragraph.lines, at).filter(({ start }) => start < length);
      prose.narrative.blocks.push(block);
      prose.printed.push({ length, lines });
      at += length;
    }
  }
  return prose;
}

function printedText(block: SourceBlock): PrintedText {
  if (block.kind === 'grid') return { text: '', lines: [] };
  return { text: block.text, lines: [{ start: 0, location: block.location }] };
}

/** A numeral on a line of its own belongs to the heading on the next. */
function joinNumerals(printed: readonly PrintedText[]): PrintedText[] {
  const joined: PrintedText[] = [];
  for (let i = 0; i < printed.length; i++) {
    const line = printed[i];
    const next = printed[i + 1];
    if (!line) continue;
    if (
      next !== undefined &&
      /^\s*[(（][一二三四五六七八九十]{1,3}[)）]\s*$/u.test(line.text) &&
      next.text.trim() !== ''
    ) {
      const numeral = line.text.trim();
      joined.push({
        text: numeral + next.text.trim(),
        lines: [
          ...linesFrom(line.lines, leading(line.text)),
          ...linesFrom(linesFrom(next.lines, leading(next.text)), -numeral.length),
        ],
      });
      i++;
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/** A paragraph; where it opens with the heading of a topic, the heading and the rest. */
function blocksOf(text: string): Block[] {
  const stop = text.slice(0, longestHeading).search(/[。：:]/u);
  const head = text.slice(0, stop + 1);
  const rest = text.slice(stop + 1).trim();
  const topic = numbered.test(head) ? topicOf(head) : undefined;
  if (!topic || rest === '') return [headingOf(text) ?? { kind: 'paragraph', text }];
  return [
    { kind: 'heading', text: head, topic },
    { kind: 'paragraph', text: rest },
  ];
}

function headingOf(text: string): Heading | undefined {
  if (text.length > longestHeading) return undefined;
  const topic = topicOf(text);
  const isNumbered = numbered.test(text) && !/[，；]|[。].|\d{2,}/u.test(text);
  if (!isNumbered && !topic) return undefined;
  return { kind: 'heading', text, ...(topic ? { topic } : {}) };
}

const fillers = /(?:政府信息公开)?(?:工作)?(?:开展|推进|落实)?(?:情况|方面|工作)?$/u;

// Filled on first use; the contents never change.
let cached: ReadonlyMap<string, TopicKey> | undefined;

/** The topics by the words of their headings. */
function topicsByWording(): ReadonlyMap<string, TopicKey> {
  cached ??= new Map(
    // Of two topics with one wording the first has it.
    topicKeys.toReversed().flatMap((key) => {
      const topic: Label = topics[key];
      return [topic.zh, ...(topic.aliases ?? [])].map((wording) => [labelText(wording).core, key] as const);
    }),
  );
  return cached;
}

/** The topic that a heading names: its wording, with or without 情况, 方面 or 工作. */
function topicOf(text: string): TopicKey | undefined {
  const { core } = labelText(text);
  const known = topicsByWording();
  return known.get(core.replace(fillers, '')) ?? known.get(core);
}
