import { expect, it } from 'vitest';
import { ruleExamples } from './examples/index.js';
import { rulesDocument } from './rules-document.js';

// `npm run docs:rules` writes the file; here it is only compared.
it('docs/rules.md is up to date', async () => {
  await expect(rulesDocument(ruleExamples)).toMatchFileSnapshot('../../docs/rules.md');
});
