import type { Label } from './declaration.js';
import type { PartKey } from './parts.js';

/** What the blank form prints in place of the prose. */
export const proseInstructions = {
  overview: { zh: '（文字描述）', en: '(Text)' },
  problems: { zh: '（文字描述）', en: '(Text)' },
  other: {
    zh: '（文字描述，收取信息处理费情况在此处报告。）',
    en: '(Text. Report here what processing fees were collected.)',
  },
} as const satisfies Partial<Record<PartKey, Label>>;
