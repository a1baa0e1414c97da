/** Text with the place in the page where it begins; `null` where there is nothing but blanks. */
export interface CollectedText {
  readonly text: string;
  readonly offset: number | null;
}

/** The text of the line or cell that is open. */
export interface TextCollector {
  /** Adds text as it stands between tags: blanks in a row are one, and none opens a line. */
  addRun(run: string, offset: number): void;
  /** Adds text that is shown as it stands. */
  addPreformatted(run: string, offset: number): void;
  /** Adds what an element stands for. */
  addMark(mark: string): void;
  /** Goes on in a new line of the same text. */
  breakLine(): void;
  /** The text so far; what is added from now on is another one. */
  take(): CollectedText;
  /** Drops the text, but not the place where it began. */
  drop(): void;
}

const blanks = /[ \t\n\r\f]+/gu;
const nonBreaking = /\u00a0/gu;

export function createTextCollector(): TextCollector {
  let text = '';
  // Asked of the text itself, this would make the engine put its pieces together each time: quadratic on a long paragraph.
  let atLineStart = true;
  let offset: number | null = null;

  return {
    addRun(run, at) {
      const plain = run.replace(blanks, ' ');
      if (offset === null && plain.trim() !== '') offset = at;
      const added = atLineStart && plain.startsWith(' ') ? plain.slice(1) : plain;
      if (added === '') return;
      text += added;
      atLineStart = false;
    },
    addPreformatted(run, at) {
      if (offset === null && run.trim() !== '') offset = at;
      if (run === '') return;
      text += run;
      atLineStart = run.endsWith('\n');
    },
    addMark(mark) {
      text += mark;
      if (mark !== '') atLineStart = false;
    },
    breakLine() {
      if (!atLineStart) text += '\n';
      atLineStart = true;
    },
    take() {
      const taken = { text: text === '' ? '' : text.replace(nonBreaking, ' '), offset };
      text = '';
      atLineStart = true;
      offset = null;
      return taken;
    },
    drop() {
      text = '';
      atLineStart = true;
    },
  };
}
