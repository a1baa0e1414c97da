import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, extractClaims } from '../../src/index.js';
import type { Narrative } from '../../src/report/narrative.js';
import { notation } from './notation.js';

const read = (text: string, options: { year?: number; agency?: string } = { year: 2024 }): string[] =>
  extractClaims(text, options).map(notation);

describe('extractClaims', () => {
  it('says where a claim and its figure stand, in the text as printed', () => {
    const text = '  全年共收到政府信息公开申请\n 1，2３4 余件。';
    const narrative: Narrative = {
      blocks: [
        { kind: 'heading', text: '（二）依申请公开情况', topic: 'onRequest' },
        { kind: 'paragraph', text },
      ],
    };
    const [claim] = extractClaims(narrative);
    expect(claim).toMatchObject({
      kind: 'figure',
      act: 'received',
      equals: [['requests.received.total']],
      block: 1,
      text: '共收到政府信息公开申请\n 1，2３4 余件',
      quantity: { value: 1234, unit: '件', bound: 'atLeast', text: '1，2３4 余件', block: 1 },
    });
    if (claim?.kind !== 'figure') throw new Error('no figure');
    expect(text.slice(claim.quantity.start, claim.quantity.end)).toBe(claim.quantity.text);
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('is plain data', () => {
    const claims = extractClaims('收到政府信息公开申请9件，其中网络申请6件，占66.7%，信函申请3件。');
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
    expect(structuredClone(claims)).toEqual(claims);
  });

  it('takes the lines of a plain text for blocks, and headings for what they open', () => {
    const text = '（一）主动公开\n办结3件。\n（二）依申请公开\n共收到3件。';
    expect(extractClaims(text).map((claim) => [claim.block, notation(claim)])).toEqual([[3, 'r1=3']]);
  });

  it('reads a figure of another year as no figure of the report', () => {
    const text = '2023年收到政府信息公开申请40件。';
    expect(read(text, { year: 2024 })).toEqual(['-=40@otherYear']);
    expect(read(text, { year: 2023 })).toEqual(['r1=40']);
    expect(read(text, {})).toEqual(['r1=40']);
  });

  it('knows the reporting body from others by its name', () => {
    const text = '市政府办公室收到政府信息公开申请17件。';
    expect(read(text, { year: 2024, agency: '某市人民政府' })).toEqual(['r1=17^other']);
    expect(read(text, { year: 2024, agency: '某市人民政府办公室' })).toEqual(['r1=17']);
    expect(read('市医保局收到政府信息公开申请5件。', { year: 2024, agency: '某市医疗保障局' })).toEqual([
      'r1=5',
    ]);
    expect(read('市水利局收到政府信息公开申请5件。', { year: 2024, agency: '某市人民政府' })).toEqual([
      'r1=5^other',
    ]);
  });

  it.each([
    ['收到政府信息公开申请 1 2 件。', ['r1=12']],
    ['收到政府信息公开申请12 345件。', ['r1=12345']],
    // Two figures run together, or one torn apart: nobody can tell.
    ['收到政府信息公开申请2024 15件。', []],
    ['不予处理32024年我局收到政府信息公开申请11收到', []],
    ['收到政府信息公开申请3至5件。', []],
    ['公开信息173769万条。', []],
    ['收到政府信息公开申请第3件。', []],
    ['收到政府信息公开申请三四件。', []],
    ['主动公开政府信息1.2万余条。', ['pub=>12000']],
    ['收到政府信息公开申请百余件。', ['r1=>100']],
    ['收到政府信息公开申请上百件。', ['r1=>100']],
    ['收到政府信息公开申请一百零三件。', ['r1=103']],
    ['收到政府信息公开申请30件左右。', ['r1=~30']],
    ['收到政府信息公开申请不足10件。', ['r1=<10']],
  ])('never invents a figure: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it('says nothing of texts that are none', () => {
    expect(extractClaims('')).toEqual([]);
    expect(extractClaims({ blocks: [] })).toEqual([]);
  });

  it('keeps every claim within its block, in order, whatever the text', () => {
    const words = [
      '收到',
      '政府信息公开申请',
      '12件',
      '，',
      '。',
      '其中',
      '（',
      '）',
      '予以公开',
      '3',
      '占',
      '25%',
      '行政复议',
      '均',
      '维持',
      '未',
      '上年结转',
      '2023年',
      ' ',
      '\n',
      '《',
      '、',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const blocks = text.split('\n');
        let last: Claim | undefined;
        for (const claim of extractClaims(text, { year: 2024 })) {
          expect(blocks[claim.block]?.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.end).toBeGreaterThan(claim.start);
          if (last) expect(claim.block).toBeGreaterThanOrEqual(last.block);
          last = claim;
        }
      }),
      { numRuns: 300 },
    );
  });
});
