import { clip, few } from './clip.js';

/** At most three places, and how many more there are. */
export const places = (all: readonly string[], separator = '; '): string =>
  few(all)
    .map((text) => clip(text))
    .join(separator) + (all.length > few(all).length ? ` and ${all.length - few(all).length} more` : '');

/** `1 cell`, `2 cells`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
