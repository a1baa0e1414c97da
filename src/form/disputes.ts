import type { Columns, TableDeclaration } from './declaration.js';

const resultColumns = {
  upheld: { zh: '结果维持', en: 'Upheld', measure: 'count', unit: '件' },
  corrected: { zh: '结果纠正', en: 'Corrected', measure: 'count', unit: '件' },
  otherResult: { zh: '其他结果', en: 'Other results', measure: 'count', unit: '件' },
  pending: { zh: '尚未审结', en: 'Pending', measure: 'count', unit: '件' },
  total: { zh: '总计', en: 'Total', aliases: ['合计'], measure: 'count', unit: '件', sumOf: 'siblings' },
} as const satisfies Columns;

/** Table four, alike in both editions. */
export const disputesTable = {
  numbered: false,
  printed: 'across',
  blocks: [
    {
      columns: resultColumns,
      rows: {
        reconsideration: { zh: '行政复议', en: 'Administrative reconsideration' },
        litigation: {
          zh: '行政诉讼',
          en: 'Administrative litigation',
          rows: {
            direct: {
              zh: '未经复议直接起诉',
              en: 'Filed directly, without reconsideration',
              aliases: ['未经复议直接诉讼'],
            },
            afterReconsideration: {
              zh: '复议后起诉',
              en: 'Filed after reconsideration',
              aliases: ['复议后诉讼'],
            },
          },
        },
      },
    },
  ],
} as const satisfies TableDeclaration;
