import type { SourceLocation } from '../finding/source.js';
import { type PartKey, partKeys } from '../form/parts.js';
import type { SourceBlock, SourceDocument, SourceLine } from './document.js';
import { labelText } from './label-text.js';
import { matchLabel } from './match-label.js';
import type { RecogniseHeading } from './part-heading.js';

/** The heading of a part, and where the part's text begins and ends among the blocks of the document. */
export interface FoundPart {
  readonly part: PartKey;
  readonly text: string;
  readonly location: SourceLocation;
  /** Index of the heading's block. */
  readonly at: number;
  /** Index of the first block of the text. */
  readonly from: number;
  /** Index behind the last block of the text. */
  readonly to: number;
}

// A page may hold a few reports with their lists of contents.
const mostCandidates = 2000;

interface Candidate {
  readonly part: PartKey;
  readonly score: number;
  readonly at: number;
  readonly from: number;
  readonly line: SourceLine;
  readonly text: string;
}

/** Finds where the six parts begin: the headings, in the order of the form, that fit the document best. */
export function findParts(document: SourceDocument, headingOf: RecogniseHeading): FoundPart[] {
  const { blocks } = document;
  const candidates = outsideContents(candidatesIn(blocks, headingOf), blocks);
  const chosen = bestOrder(candidates);
  return chosen.map((candidate, i) => ({
    part: candidate.part,
    text: candidate.text,
    location: candidate.line.location,
    at: candidate.at,
    from: candidate.from,
    to: chosen[i + 1]?.at ?? blocks.length,
  }));
}

function candidatesIn(blocks: readonly SourceBlock[], headingOf: RecogniseHeading): Candidate[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'line' || candidates.length > mostCandidates) return;
    const mayBeNumbered = block.text.length <= 120 && opensWithNumeral.test(block.text);
    const heading = headingOf(block.text) ?? (mayBeNumbered ? likelyHeading(block.text) : undefined);
    if (heading) {
      candidates.push({ ...heading, at, from: at + 1, line: block, text: withoutMarks(block.text) });
      return;
    }
    // The numeral may stand on a line of its own.
    if (!mayBeNumbered || !/^\s*[一二三四五六][、.．]?\s*$/u.test(block.text)) return;
    const next = nextLine(blocks, at);
    const text = next
      ? `${block.text.trim()}${/[、.．]\s*$/u.test(block.text) ? '' : '、'}${next.line.text.trim()}`
      : '';
    const split = next && headingOf(text);
    if (next && split && split.score > 4) {
      candidates.push({ ...split, at, from: next.at + 1, line: block, text });
    }
  });
  return candidates;
}

/** A heading without what Markdown marks it with, which nobody prints. */
function withoutMarks(text: string): string {
  const plain = text.trim().replace(/^#{1,6}\s+|\s+#+$/gu, '');
  return plain.replace(/^(\*\*|__)(.+)\1$/u, '$2').trim();
}

// What is looked at more closely: few lines open so.
const opensWithNumeral = /^[\s#*]*[一二三四五六]/u;

function nextLine(blocks: readonly SourceBlock[], at: number): { line: SourceLine; at: number } | undefined {
  for (let i = at + 1; i < Math.min(blocks.length, at + 4); i++) {
    const block = blocks[i];
    if (block?.kind !== 'line') return undefined;
    if (block.text.trim() !== '') return { line: block, at: i };
  }
  return undefined;
}

// Parts of prose are headed freely: 一、工作开展情况, 五、不足与打算. Only their numerals tell them.
const freelyHeaded: Readonly<Record<string, PartKey>> = { 一: 'overview', 五: 'problems', 六: 'other' };

function likelyHeading(text: string): { part: PartKey; score: number } | undefined {
  const match = /^[\s#*]*([一五六])\s*、\s*([^。；，：:]{2,24})[\s*]*$/u.exec(text);
  const part = freelyHeaded[match?.[1] ?? ''];
  if (!part || matchLabel(labelText(text))) return undefined;
  return { part, score: 1 };
}

/** Headings that follow one another with next to nothing between are a table of contents, or the bar of a menu. */
function outsideContents(candidates: readonly Candidate[], blocks: readonly SourceBlock[]): Candidate[] {
  const dense: Candidate[][] = [];
  let run: Candidate[] = [];
  for (const candidate of candidates) {
    const last = run.at(-1);
    if (last && isEmptyBetween(blocks, last.from, candidate.at) && candidate.part !== last.part) {
      run.push(candidate);
    } else {
      run = [candidate];
      dense.push(run);
    }
  }
  // Headings of tables that are pictures, or were lost, follow one another too, and nothing else stands for their parts.
  const isRepeated = (run: readonly Candidate[]): boolean => {
    const rest = new Set(candidates.filter((one) => !run.includes(one)).map(({ part }) => part));
    return run.some(({ part }) => rest.has(part));
  };
  const contents = new Set(
    dense
      .filter(
        (one) =>
          (one.length > 3 && isRepeated(one)) || one.every(({ text }) => /[.…·\s]{2,}\d{1,3}$/u.test(text)),
      )
      .flat(),
  );
  // The last entry of a list of contents may be the first heading where nothing else stands for it.
  const rest = candidates.filter((candidate) => !contents.has(candidate));
  const parts = new Set(rest.map(({ part }) => part));
  return parts.size === 0 ? [...candidates] : rest;
}

function isEmptyBetween(blocks: readonly SourceBlock[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  return blocks.slice(from, to).every((block) => block.kind === 'line' && block.text.trim() === '');
}

/**
 * The candidates that name parts in the order of the form and score most. Of equal ones the later: the text that repeats title and
 * preamble under 一 is no part.
 */
function bestOrder(candidates: readonly Candidate[]): Candidate[] {
  // best[k]: the best chain that ends with part k.
  const best: ({ score: number; last: Candidate; before: number } | undefined)[] = [];
  const chains: { candidate: Candidate; score: number; before: number | null }[] = [];
  for (const candidate of candidates) {
    const place = partKeys.indexOf(candidate.part);
    let before: number | null = null;
    let score = 0;
    for (let k = 0; k < place; k++) {
      const chain = best[k];
      if (chain && chain.score > score) {
        score = chain.score;
        before = chain.before;
      }
    }
    // A part found is worth more than a better wording of one.
    const total = score + 10 + candidate.score;
    const own = best[place];
    if (own && own.score > total) continue;
    chains.push({ candidate, score: total, before });
    best[place] = { score: total, last: candidate, before: chains.length - 1 };
  }
  let top: { score: number; before: number } | undefined;
  for (const chain of best) if (chain && (!top || chain.score >= top.score)) top = chain;
  const chosen: Candidate[] = [];
  for (let at: number | null = top?.before ?? null; at !== null; ) {
    const link: (typeof chains)[number] | undefined = chains[at];
    if (!link) break;
    chosen.unshift(link.candidate);
    at = link.before;
  }
  return chosen;
}
