import { expect, it } from 'vitest';
import { said } from './said.js';

// A sentence, and whose and which year's the figures and denials in it are.
const sentences = `
全县未收到政府信息公开申请。 ⇒ 0:r1^region
全县无政府信息公开申请。 ⇒ 0:r1^region
全县未发生行政复议、行政诉讼。 ⇒ 0:re,li^region
全县没有制发规范性文件。 ⇒ 0:nd.issued^region
全县各级行政机关均未收到政府信息公开申请。 ⇒ 0:r1^region
县林业局未收到政府信息公开申请。 ⇒ 0:r1^other
县政府办公室未发生行政复议。 ⇒ 0:re^other
各部门未收到政府信息公开申请。 ⇒ 0:r1^part
我县未收到政府信息公开申请，收到行政复议1件。 ⇒ 0:r1^region ; re=1^region
我局未收到政府信息公开申请。 ⇒ 0:r1
全县共有行政机关12家。未收到政府信息公开申请。 ⇒ 0:r1
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ⇒ '));

it.each(sentences)('%s ⇒ %s', (sentence = '', claims = '') => {
  expect(said(sentence).join(' ; ')).toBe(claims);
});
