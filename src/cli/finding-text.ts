import { createColors } from 'picocolors';
import { type CellPath, describeCell, type Finding, type Severity } from '../index.js';
import { standardInput } from './load-report.js';
import { printable } from './printable.js';
import type { Words } from './words/words.js';

export type Colors = ReturnType<typeof createColors>;

const shades: Record<Severity, (colors: Colors) => (text: string) => string> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  info: (colors) => colors.cyan,
};

// More repairs than this tell a reader nothing.
const mostRepairs = 3;

/** Findings as a person reads them, those of each file below its name. */
export function findingsText(
  findings: readonly { file: string; finding: Finding }[],
  words: Words,
  colour: boolean,
): string {
  const colors = createColors(colour);
  const lines = findings.flatMap(({ file, finding }, i) => [
    ...(findings[i - 1]?.file === file ? [] : [`${fileText(file, words)}:`]),
    ...findingLines(finding, file, words, colors),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines of one finding: severity and message, possible repairs, place, rule and basis. */
export function findingLines(finding: Finding, file: string, words: Words, colors: Colors): string[] {
  const severity = severityText(finding.severity, words, colors);
  const origin = [
    placeText(finding, fileText(file, words), words),
    finding.rule,
    printable(finding.basis ?? ''),
  ];
  return [
    `  ${severity}  ${printable(finding.message)}`,
    ...repairLines(finding, words),
    `        ${colors.dim(origin.filter((text) => text !== '').join(' · '))}`,
  ];
}

/** A severity in its colour. */
export function severityText(severity: Severity, words: Words, colors: Colors): string {
  return shades[severity](colors)(words.severity[severity]);
}

/** A report by its file, and its line where each line is one. */
export function placeName({ file, line }: { file: string; line?: number }, words: Words): string {
  return `${fileText(file, words)}${line === undefined ? '' : `:${line}`}`;
}

/** A file as it is called in what is printed. */
export function fileText(file: string, words: Words): string {
  return file === standardInput ? words.standardInput : printable(file);
}

/** Changed figures in words. */
export function changesText(
  changes: readonly { cell: CellPath; from: number | null; to: number }[],
  words: Words,
): string {
  return words.changes(
    changes.map(({ cell, from, to }) => ({ place: describeCell(cell, { locale: words.locale }), from, to })),
  );
}

/** The possible repairs of a balance that no single one explains; where one does, the message says it. */
function repairLines({ diagnosis }: Finding, words: Words): string[] {
  if (!diagnosis || diagnosis.status === 'located') return [];
  const shown = diagnosis.repairs.slice(0, mostRepairs).map(({ changes, assumes }) => {
    const assumed = assumes === undefined ? '' : words.ifBlankIsZero;
    return `          ${changesText(changes, words)}${assumed}`;
  });
  return [`        ${words.repairs(diagnosis.ties, shown.length)}`, ...shown];
}

/** `file:line:column` where the document has lines, which terminals and editors turn into a link. */
function placeText({ location }: Finding, file: string, words: Words): string {
  if (!location) return '';
  if (location.line === undefined) return [file, words.place(location)].join(' ').trimEnd();
  return [file, location.line, ...(location.column === undefined ? [] : [location.column])].join(':');
}
