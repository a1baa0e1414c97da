/** A text cut to a length that fits a message, with an ellipsis where something is left out. */
export function clip(text: string, length = 60): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** The first few of a list: as many as a message names before it counts the rest. */
export function few<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, 3);
}
