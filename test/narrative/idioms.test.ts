import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { cases as disputes } from './disputes-cases.js';
import { cases as fifth } from './fifth-cases.js';
import { cases as fourth } from './fourth-cases.js';
import { idiomPages } from './idiom-pages.js';
import { type Case, notation } from './notation.js';
import { cases as published } from './published-cases.js';
import { cases as rare } from './rare-cases.js';
import { cases as requests } from './requests-cases.js';
import { cases as second } from './second-cases.js';
import { cases as third } from './third-cases.js';
import { cases as traps } from './trap-cases.js';

const all: readonly Case[] = [
  ...requests,
  ...disputes,
  ...published,
  ...traps,
  ...second,
  ...third,
  ...fourth,
  ...fifth,
  ...rare,
];

function score([, text, ...wanted]: Case): { found: number; wanted: number; wrong: string[] } {
  const missing = [...wanted];
  const wrong: string[] = [];
  for (const claim of extractClaims(text, { year: 2024 }).map(notation)) {
    const at = missing.indexOf(claim);
    if (at < 0) wrong.push(claim);
    else missing.splice(at, 1);
  }
  return { found: wanted.length - missing.length, wanted: wanted.length, wrong };
}

describe('sentences of annual reports', () => {
  it('covers every wording of the catalogue, with more than 400 sentences', () => {
    const shown = new Set(all.map(([idiom]) => idiom));
    expect(idiomPages.filter((_, i) => !shown.has(i + 1))).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  it.each(all.map((example) => ({ wording: example[0], text: example[1], example })))(
    '$wording $text',
    ({ example }) => {
      expect(score(example).wrong).toEqual([]);
    },
  );

  it('finds at least 0.95 of the claims, each wording weighed by the pages that it was met on', () => {
    const found = new Map<number, { found: number; wanted: number }>();
    for (const example of all) {
      const { found: hits, wanted } = score(example);
      const known = found.get(example[0]) ?? { found: 0, wanted: 0 };
      found.set(example[0], { found: known.found + hits, wanted: known.wanted + wanted });
    }
    let weighed = 0;
    let pages = 0;
    for (const [idiom, { found: hits, wanted }] of found) {
      if (wanted === 0) continue;
      const weight = idiomPages[idiom - 1] ?? 0;
      pages += weight;
      weighed += (weight * hits) / wanted;
    }
    expect(weighed / pages).toBeGreaterThanOrEqual(0.95);
  });
});
