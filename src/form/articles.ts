import type { Label } from './declaration.js';

/** Titles of the blocks of table two: the items of Article 20 of the Regulations that they report on. */
export const articleTitles = {
  documents: { zh: '第二十条第（一）项', en: 'Article 20, item (1)' },
  licensing: { zh: '第二十条第（五）项', en: 'Article 20, item (5)' },
  enforcement: { zh: '第二十条第（六）项', en: 'Article 20, item (6)' },
  fees: { zh: '第二十条第（八）项', en: 'Article 20, item (8)' },
  procurement: { zh: '第二十条第（九）项', en: 'Article 20, item (9)' },
} as const satisfies Record<string, Label>;

export const proactiveCorner = { zh: '信息内容', en: 'Information' } as const satisfies Label;
