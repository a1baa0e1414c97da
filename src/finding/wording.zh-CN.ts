import { clip, few } from './clip.js';

/** 2024年1月1日 of `2024-01-01`; text that is no ISO date stays as it is. */
export function chineseDate(iso: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return date ? `${date[1]}年${Number(date[2])}月${Number(date[3])}日` : iso;
}

/** At most three places, and how many there are. */
export const places = (all: readonly string[], separator = '；'): string =>
  few(all)
    .map((text) => clip(text))
    .join(separator) + (all.length > few(all).length ? ` 等 ${all.length} 处` : '');
