import { describe, expect, it } from 'vitest';
import { isCharactersAlone, labelText } from '../../src/read/label-text.js';

/** A label as `core|full depth.index`. */
const shown = (text: string): string => {
  const { core, full, numeral } = labelText(text);
  return `${core}|${full}${numeral ? ` ${numeral.depth}.${numeral.index}` : ''}`;
};

describe('the words of a label', () => {
  it.each([
    ['规章', '规章|规章'],
    ['其它处理', '其他处理|其他处理'],
    ['1.其它处理', '其他处理|其他处理 2.1'],
    ['一、本年新收', '本年新收|本年新收 0.1'],
    ['十、甲', '甲|甲 0.10'],
    ['三.甲', '甲|甲 0.3'],
    ['三，甲', '甲|甲 0.3'],
    ['三：甲', '甲|甲 0.3'],
    ['三·甲', '甲|甲 0.3'],
    ['三、、甲', '甲|甲 0.3'],
    ['三甲', '三甲|三甲'],
    ['（三）甲', '甲|甲 1.3'],
    ['(三)、甲', '甲|甲 1.3'],
    ['[三]甲', '甲|甲 1.3'],
    ['【三】.甲', '甲|甲 1.3'],
    ['1.甲', '甲|甲 2.1'],
    ['12、甲', '甲|甲 2.12'],
    ['(1)甲', '甲|甲 2.1'],
    ['1)甲', '甲|甲 2.1'],
    ['１．甲', '甲|甲 2.1'],
    ['123.甲', '123甲|123甲'],
    ['1甲', '1甲|1甲'],
    ['甲1.', '甲1|甲1'],
    ['部分公开（区分处理的）', '部分公开|部分公开区分处理的'],
    ['部分公开(区分处理的', '部分公开|部分公开区分处理的'],
    ['部分公开【区分】[处理]甲', '部分公开甲|部分公开区分处理甲'],
    ['第二十条第（一）项', '第二十条第一项|第二十条第一项'],
    ['第二十条第（1）项', '第二十条第1项|第二十条第1项'],
    ['（区分处理的）', '区分处理的|区分处理的'],
    ['危及“三安全一稳定”', '危及三安全一稳定|危及三安全一稳定'],
    ['本年增/减', '本年增减|本年增减'],
    ['增+减', '增减|增减'],
    ['**规 章**', '规章|规章'],
    ['规\n章\u200b', '规章|规章'],
    ['# 规_章`~\\>', '规章|规章'],
    ['', '|'],
    ['、。', '|'],
    ['甲'.repeat(120), `${'甲'.repeat(120)}|${'甲'.repeat(120)}`],
    ['甲'.repeat(121), '|'],
    [`${'甲'.repeat(120)}${' '.repeat(120)}`, `${'甲'.repeat(120)}|${'甲'.repeat(120)}`],
    [`${'甲'.repeat(120)}${' '.repeat(121)}`, '|'],
    [`${'甲'.repeat(119)}。 `, `${'甲'.repeat(119)}|${'甲'.repeat(119)}`],
  ])('%j: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('may be characters alone', () => {
    expect(['规章', '规 章', '规章1', '', 'a规章', '规章a'].map(isCharactersAlone)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect('numeral' in labelText('规章')).toBe(false);
    expect('numeral' in labelText('规 章')).toBe(false);
  });
});
