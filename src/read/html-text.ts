/** Text with the place in the page where it begins; `null` where there is nothing but blanks. */
export interface CollectedText {
  readonly text: string;
  readonly offset: number | null;
  /** Where each line of the text begins, blank ones aside. */
  readonly starts: readonly (number | undefined)[];
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
  /** Drops the text. */
  drop(): void;
}

const blanks = /[ \t\n\r\f]+/gu;
const nonBreaking = '\u00a0';
const noText: CollectedText = { text: '', offset: null, starts: [] };

export function createTextCollector(): TextCollector {
  let text = '';
  // Asked of the text itself, this would make the engine put its pieces together each time: quadratic on a long paragraph.
  let atLineStart = true;
  let starts: (number | undefined)[] = [];
  let line = 0;

  /** Notes where a line begins, by the first run that shows something in it. */
  const noteStart = (run: string, at: number): void => {
    if (starts[line] !== undefined) return;
    const shown = run.trimStart();
    if (shown !== '') starts[line] = at + run.length - shown.length;
  };

  return {
    addRun(run, at) {
      noteStart(run, at);
      const plain = run.replace(blanks, ' ');
      const added = atLineStart && plain.startsWith(' ') ? plain.slice(1) : plain;
      if (added === '') return;
      text += added;
      atLineStart = false;
    },
    addPreformatted(run, at) {
      if (run === '') return;
      let from = 0;
      for (let end = run.indexOf('\n'); end >= 0; end = run.indexOf('\n', from)) {
        noteStart(run.slice(from, end), at + from);
        line++;
        from = end + 1;
      }
      noteStart(run.slice(from), at + from);
      text += run;
      atLineStart = run.endsWith('\n');
    },
    addMark(mark) {
      text += mark;
      if (mark !== '') atLineStart = false;
    },
    breakLine() {
      if (!atLineStart) {
        text += '\n';
        line++;
      }
      atLineStart = true;
    },
    take() {
      if (text === '') return noText;
      const offset = starts.find((start) => start !== undefined) ?? null;
      const shown = text.includes(nonBreaking) ? text.replaceAll(nonBreaking, ' ') : text;
      const taken = { text: shown, offset, starts };
      text = '';
      atLineStart = true;
      starts = [];
      line = 0;
      return taken;
    },
    drop() {
      text = '';
      atLineStart = true;
      starts = [];
      line = 0;
    },
  };
}
