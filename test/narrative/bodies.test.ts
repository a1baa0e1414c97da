import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';

const reporting = {
  government: '某县人民政府',
  office: '某县人民政府办公室',
  town: '某县某镇人民政府',
  bureau: '某县林业局',
  street: '某区某街道办事处',
} as const;

// Of each body that a sentence names: in whose reports it is the agency that reports. In all others it is another.
const own: readonly (readonly [bodies: string, ownIn: readonly (keyof typeof reporting)[]])[] = [
  ['县政府 县人民政府', []],
  ['县政府办 县政府办公室 县人民政府办公厅 县府办 县本级 县本级政府 县政府机关', ['office']],
  ['镇政府 镇人民政府 乡政府', ['town']],
  // A bureau short of its name.
  ['县林业局 林业局 县医保局 县城管委', ['office', 'bureau']],
  ['街道办事处', ['street']],
];

describe.each(own)('%s', (bodies, ownIn) => {
  it.each(bodies.split(' '))('%s', (body) => {
    for (const [kind, agency] of Object.entries(reporting)) {
      const [claim] = extractClaims(`${body}收到政府信息公开申请58件。`, { year: 2024, agency });
      expect([kind, claim?.scope]).toEqual([kind, ownIn.some((one) => one === kind) ? 'own' : 'other']);
      expect(claim?.body).toBe(body);
    }
  });
});

it('a body is the agency that reports where the report names none', () => {
  const scope = (body: string) =>
    extractClaims(`${body}收到政府信息公开申请58件。`, { year: 2024, agency: null })[0]?.scope;
  expect(['县政府', '县林业局', '镇政府', '某县林业局'].map(scope)).toEqual(['own', 'own', 'own', 'own']);
  expect(['县政府办公室', '县本级', '县府办'].map(scope)).toEqual(['other', 'other', 'other']);
});
