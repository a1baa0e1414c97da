import type { MessageCatalogue, SumEvidence } from './messages.js';

const brokenTotal = ({ place, expected, actual, delta }: SumEvidence): string =>
  `${place}：各项之和为 ${expected}，表中为 ${actual}，相差 ${Math.abs(delta)}`;

/** Messages in Chinese. */
export const zhCN: MessageCatalogue = {
  'requests/row-total': brokenTotal,
  'requests/outcome-total': brokenTotal,
  'requests/balance': ({ place, expected, actual, delta }) =>
    `${place}：第一项加第二项为 ${expected}，第三项（七）总计加第四项为 ${actual}，相差 ${Math.abs(delta)}`,
  'disputes/total': brokenTotal,
};
