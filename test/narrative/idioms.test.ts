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

// Plain to a reader and not found.
const missed: Readonly<Record<string, readonly string[]>> = {
  '新收依申请公开件31件，答复29件，剩余2件因需征求第三方意见结转至2025年办理。': ['r4=2'],
  '收到政府信息公开申请26件，申请人为自然人的25件，商业企业1件。': [
    'r1.naturalPerson=25',
    'r1.commercialEnterprise=1',
  ],
  '（二）依申请公开。通过市公共平台共办理并答复信息公开申请14件、纸质申请5件。': ['r?=19'],
  '收到政府信息公开申请42件，已答复39件，3件正在办理中。': ['r4=3'],
  '截至2024年底，累计主动公开政府信息8800条；2024年新增的主动公开信息610条。': ['pub=610'],
  '全年指导市县两级受理政府信息公开申请900件，其中市政府及办公室120件，各县（市、区）共500件，市直部门共280件。':
    ['r1?=900'],
};

function found(text: string): string[] {
  return extractClaims(text, { year: 2024 }).map(notation);
}

function hits([, text, ...wanted]: Case): number {
  const claims = found(text);
  return wanted.filter((claim) => claims.includes(claim)).length;
}

describe('sentences of annual reports', () => {
  it('covers every wording of the catalogue, with more than 400 sentences', () => {
    const shown = new Set(all.map(([idiom]) => idiom));
    expect(idiomPages.filter((_, i) => !shown.has(i + 1))).toEqual([]);
    expect(all.length).toBeGreaterThan(400);
  });

  it.each(all.map((example) => ({ wording: example[0], text: example[1], example })))(
    '$wording $text',
    ({ example: [, text, ...wanted] }) => {
      expect([...found(text), ...(missed[text] ?? [])].sort()).toEqual([...wanted].sort());
    },
  );

  it('finds at least 0.95 of the claims, each wording weighed by the pages that it was met on', () => {
    const wordings = new Map<number, { found: number; wanted: number }>();
    for (const example of all) {
      const [idiom, , ...wanted] = example;
      const known = wordings.get(idiom) ?? { found: 0, wanted: 0 };
      wordings.set(idiom, { found: known.found + hits(example), wanted: known.wanted + wanted.length });
    }
    let weighed = 0;
    let pages = 0;
    for (const [idiom, { found, wanted }] of wordings) {
      if (wanted === 0) continue;
      const weight = idiomPages[idiom - 1] ?? 0;
      pages += weight;
      weighed += (weight * found) / wanted;
    }
    expect(weighed / pages).toBeGreaterThanOrEqual(0.95);
  });
});
