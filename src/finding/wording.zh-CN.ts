import { clip, few } from './clip.js';

/** At most three places, and how many there are. */
export const places = (all: readonly string[], separator = '；'): string =>
  few(all)
    .map((text) => clip(text))
    .join(separator) + (all.length > few(all).length ? ` 等 ${all.length} 处` : '');
