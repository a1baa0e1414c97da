import { expect, it } from 'vitest';
import { undocumented } from './undocumented.js';

it('every export, and every member of an exported type, has a doc comment', () => {
  const modules = ['index.ts', 'read/index.ts', 'auto/read-report.ts', 'docx/index.ts', 'pdf/index.ts'];
  expect(undocumented(modules.map((module) => `src/${module}`))).toEqual([]);
}, 60_000);
