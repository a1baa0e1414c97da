import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../src/narrative/figures-in-text.js';

/** What the numeral at a place is, its figure with unit and bound, and after `+` what is left of the text behind it. */
function shown(text: string, at: number): string {
  const found = numeralAt(text, at);
  if (!found) return 'none';
  const { kind, end } = found;
  const about: Record<string, string> = {
    quantity: kind === 'quantity' ? ` ${found.value}|${found.unit}|${found.bound}` : '',
    year: kind === 'year' ? ` ${found.year}` : '',
    month: kind === 'month' ? ` ${found.month}` : '',
  };
  const rest = text.slice(end);
  return `${kind}${about[kind] ?? ''}${rest === '' ? '' : ` +${rest}`}`;
}

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ⇒ '));

const atBeginning = `
58条 ⇒ quantity 58|条|exact
1，234条 ⇒ quantity 1234|条|exact
1，234，567条 ⇒ quantity 1234567|条|exact
12，34条 ⇒ code +条
1234，567条 ⇒ code +条
58，5 ⇒ code
5.8条 ⇒ quantity 5.8|条|exact
5.8.1条 ⇒ code +条
1，234.5条 ⇒ quantity 1234.5|条|exact
0.5% ⇒ quantity 0.5|%|exact
58.条 ⇒ code +.条
5.8，6条 ⇒ code +条
58， ⇒ quantity 58||exact +，
58。 ⇒ quantity 58||exact +。
58 ⇒ quantity 58||exact
58（ ⇒ code +（
58） ⇒ quantity 58||exact +）
58； ⇒ quantity 58||exact +；
58！ ⇒ quantity 58||exact +！
58、 ⇒ quantity 58||exact +、
58某 ⇒ code +某
58余 ⇒ quantity 58||atLeast
58余。 ⇒ quantity 58||atLeast +。
58多条 ⇒ quantity 58|条|atLeast
5来条 ⇒ quantity 5|条|about
5条余 ⇒ quantity 5|条|atLeast
5条以上 ⇒ quantity 5|条|atLeast
5条以下 ⇒ quantity 5|条|atMost
5条左右 ⇒ quantity 5|条|about
5条上下 ⇒ quantity 5|条|about
5条内 ⇒ quantity 5|条|exact +内
约5条 ⇒ quantity 5|条|about
大约5条 ⇒ quantity 5|条|about
约5余条 ⇒ quantity 5|条|about
近5余条 ⇒ quantity 5|条|atMost
将近5条 ⇒ quantity 5|条|atMost
超过5条 ⇒ quantity 5|条|atLeast
超5条 ⇒ quantity 5|条|atLeast
逾5条 ⇒ quantity 5|条|atLeast
至少5条 ⇒ quantity 5|条|atLeast
不少于5条 ⇒ quantity 5|条|atLeast
不低于5条 ⇒ quantity 5|条|atLeast
不超过5条 ⇒ quantity 5|条|atMost
不足5条 ⇒ quantity 5|条|atMost
不到5条 ⇒ quantity 5|条|atMost
不足五条 ⇒ quantity 5|条|atMost
不足某 ⇒ none
约5条以上 ⇒ quantity 5|条|about
5条以上左右 ⇒ quantity 5|条|atLeast +左右
5万 ⇒ quantity 50000||exact
5万条 ⇒ quantity 50000|条|exact
5万元 ⇒ quantity 5|万元|exact
5亿元 ⇒ quantity 5|亿元|exact
5亿条 ⇒ quantity 500000000|条|exact
3.2万元 ⇒ quantity 3.2|万元|exact
5千余条 ⇒ quantity 5000|条|atLeast
5余万条 ⇒ quantity 50000|条|atLeast
5万余条 ⇒ quantity 50000|条|atLeast
5万多元 ⇒ quantity 50000|元|atLeast
12345万条 ⇒ code +条
1234万条 ⇒ quantity 12340000|条|exact
0.1亿条 ⇒ quantity 10000000|条|exact
百条 ⇒ quantity 100|条|exact
上百条 ⇒ quantity 100|条|atLeast
上千余条 ⇒ quantity 1000|条|atLeast
上万件 ⇒ quantity 10000|件|atLeast
上条 ⇒ none
上5条 ⇒ none
上 ⇒ none
亿条 ⇒ none
约亿条 ⇒ none
近亿条 ⇒ none
不足亿条 ⇒ none
近百亿条 ⇒ quantity 10000000000|条|atMost
2024年 ⇒ year 2024
2024年度 ⇒ year 2024
2024年底 ⇒ year 2024 +底
1900年 ⇒ year 1900
1899年 ⇒ code +年
2099年 ⇒ year 2099
2100年 ⇒ code +年
2024.5年 ⇒ code +年
2024件 ⇒ quantity 2024|件|exact
12024年 ⇒ code +年
202年 ⇒ code +年
2020—2024年 ⇒ years
2020-2024年度 ⇒ years +度
2020至2024年 ⇒ years
2020到2024年 ⇒ years
2020-24年 ⇒ code +年
2020～2024条 ⇒ code +条
120-124年 ⇒ code +年
2020-2124年 ⇒ code +年
12020-2024年 ⇒ code +年
2020-20245年 ⇒ code +年
2020/2024年 ⇒ years
1-12月 ⇒ month 12
1至12月 ⇒ month 12
3—5月份 ⇒ month 5
3月 ⇒ month 3
12月 ⇒ month 12
3月份 ⇒ month 3
3月底 ⇒ month 3
3月末 ⇒ month 3
3月初 ⇒ month 3
3月15日 ⇒ month 3
123月 ⇒ code +月
2024月 ⇒ code +月
3-5条 ⇒ code +条
3至5条 ⇒ code +条
3～5条 ⇒ code +条
3/4条 ⇒ code +条
3:5条 ⇒ code +条
3：5 ⇒ code +：5
3.5:6 ⇒ code
3至某 ⇒ code +至某
3-某 ⇒ code +-某
3号 ⇒ code +号
3〕 ⇒ code +〕
3〕条 ⇒ code +〕条
二〇二四年 ⇒ year 2024
二〇二四年度 ⇒ year 2024
二零二四年 ⇒ year 2024
一九〇〇年 ⇒ code +年
一九〇一年 ⇒ year 1901
二〇二四条 ⇒ code +条
二〇二四 ⇒ code
两〇二四年 ⇒ code +年
三 ⇒ none
三件 ⇒ quantity 3|件|exact
三是 ⇒ none
三十二条 ⇒ quantity 32|条|exact
一百零三条 ⇒ quantity 103|条|exact
一百〇三条 ⇒ quantity 103|条|exact
两百条 ⇒ quantity 200|条|exact
二百五十条 ⇒ quantity 250|条|exact
一千二百条 ⇒ quantity 1200|条|exact
一万三千条 ⇒ quantity 13000|条|exact
三亿条 ⇒ quantity 300000000|条|exact
一百一十万条 ⇒ quantity 1100000|条|exact
三四条 ⇒ code +条
二十百条 ⇒ code +条
十十条 ⇒ code +条
百百条 ⇒ code +条
零十条 ⇒ code +条
百余条 ⇒ quantity 100|条|atLeast
一百余件 ⇒ quantity 100|件|atLeast
三万五千元 ⇒ quantity 35000|元|exact
五百万元 ⇒ quantity 5000000|元|exact
五亿元 ⇒ quantity 500000000|元|exact
十 ⇒ none
十件 ⇒ quantity 10|件|exact
万 ⇒ none
万件 ⇒ quantity 10000|件|exact
千 ⇒ none
零件 ⇒ quantity 0|件|exact
〇件 ⇒ quantity 0|件|exact
一百一十万一千一百一十一件 ⇒ quantity 1101111|件|exact
一二三四五六七八九十一二三四五六七件 ⇒ code +件
一千一百一十一万一千一百一十一亿件 ⇒ quantity 1111111100000000|件|exact
二〇二三年度 ⇒ year 2023
5个百分点 ⇒ quantity 5|个百分点|exact
5个工作日 ⇒ quantity 5|个工作日|exact
5个 ⇒ quantity 5|个|exact
5百分点 ⇒ quantity 5|百分点|exact
5条（次） ⇒ quantity 5|条（次）|exact
5条/次 ⇒ quantity 5|条/次|exact
5件/次 ⇒ quantity 5|件/次|exact
5件次 ⇒ quantity 5|件次|exact
5件次年 ⇒ quantity 5|件|exact +次年
5条次年 ⇒ quantity 5|条|exact +次年
5人次 ⇒ quantity 5|人次|exact
5次年 ⇒ quantity 5|次|exact +年
5小时 ⇒ quantity 5|小时|exact
5分钟 ⇒ quantity 5|分钟|exact
5分 ⇒ quantity 5|分|exact
5公里 ⇒ quantity 5|公里|exact
5‰ ⇒ quantity 5|‰|exact
5倍 ⇒ quantity 5|倍|exact
1 234条 ⇒ quantity 1234|条|exact
1 234 567条 ⇒ quantity 1234567|条|exact
12 34条 ⇒ code +条
1 2 3条 ⇒ quantity 123|条|exact
5 8条 ⇒ quantity 58|条|exact
5 8 - 9条 ⇒ code +条
1234 567条 ⇒ code +条
5 某 ⇒ code + 某
5 8 ⇒ quantity 58||exact
5.8 条 ⇒ code + 条
1 234.5条 ⇒ quantity 1234.5|条|exact
3 月 ⇒ code + 月
3 - 5条 ⇒ code +条
2020 2024年 ⇒ years
12345678901234条 ⇒ quantity 12345678901234|条|exact
123456789012345条 ⇒ quantity 123456789012345|条|exact
1234567890123456条 ⇒ quantity 1234567890123456|条|exact
12345678901234567条 ⇒ quantity 12345678901234568|条|exact
12345678901234567890条 ⇒ quantity 12345678901234567000|条|exact
6轮 ⇒ quantity 6|轮|exact
6通 ⇒ quantity 6|通|exact
6台 ⇒ quantity 6|台|exact
6辆 ⇒ quantity 6|辆|exact
6亩 ⇒ quantity 6|亩|exact
6吨 ⇒ quantity 6|吨|exact
6所 ⇒ quantity 6|所|exact
6组 ⇒ quantity 6|组|exact
6套 ⇒ quantity 6|套|exact
6步 ⇒ quantity 6|步|exact
6段 ⇒ quantity 6|段|exact
6座 ⇒ quantity 6|座|exact
6只 ⇒ quantity 6|只|exact
6支 ⇒ quantity 6|支|exact
6路 ⇒ quantity 6|路|exact
6群 ⇒ quantity 6|群|exact
6票 ⇒ quantity 6|票|exact
6岁 ⇒ quantity 6|岁|exact
6点 ⇒ quantity 6|点|exact
6届 ⇒ quantity 6|届|exact
6名 ⇒ quantity 6|名|exact
6次 ⇒ quantity 6|次|exact
6家 ⇒ quantity 6|家|exact
6户 ⇒ quantity 6|户|exact
6本 ⇒ quantity 6|本|exact
6幅 ⇒ quantity 6|幅|exact
6张 ⇒ quantity 6|张|exact
6天 ⇒ quantity 6|天|exact
6日 ⇒ quantity 6|日|exact
6类 ⇒ quantity 6|类|exact
6种 ⇒ quantity 6|种|exact
6批 ⇒ quantity 6|批|exact
6处 ⇒ quantity 6|处|exact
6位 ⇒ quantity 6|位|exact
6款 ⇒ quantity 6|款|exact
6章 ⇒ quantity 6|章|exact
6页 ⇒ quantity 6|页|exact
6字 ⇒ quantity 6|字|exact
6栏 ⇒ quantity 6|栏|exact
6人 ⇒ quantity 6|人|exact
6元 ⇒ quantity 6|元|exact
6篇 ⇒ quantity 6|篇|exact
6期 ⇒ quantity 6|期|exact
6场 ⇒ quantity 6|场|exact
6部 ⇒ quantity 6|部|exact
6册 ⇒ quantity 6|册|exact
6则 ⇒ quantity 6|则|exact
6单 ⇒ quantity 6|单|exact
6封 ⇒ quantity 6|封|exact
6起 ⇒ quantity 6|起|exact
6宗 ⇒ quantity 6|宗|exact
6例 ⇒ quantity 6|例|exact
6份 ⇒ quantity 6|份|exact
6项 ⇒ quantity 6|项|exact
6篇次 ⇒ quantity 6|篇次|exact
6场次 ⇒ quantity 6|场次|exact
6批次 ⇒ quantity 6|批次|exact
6期次 ⇒ quantity 6|期次|exact
6户次 ⇒ quantity 6|户次|exact
6家次 ⇒ quantity 6|家次|exact
6万元 ⇒ quantity 6|万元|exact
6亿元 ⇒ quantity 6|亿元|exact
`;

// One character stands before the numeral.
const behindCharacter = `
第3条 ⇒ code +条
〔3条 ⇒ code +条
〔2024 ⇒ code
第三条 ⇒ none
每三条 ⇒ none
某两条 ⇒ none
同一条 ⇒ none
这三条 ⇒ none
那三条 ⇒ none
几十条 ⇒ none
数百条 ⇒ none
任一条 ⇒ none
周三条 ⇒ none
期三条 ⇒ none
初一条 ⇒ none
哪一条 ⇒ none
共三条 ⇒ quantity 3|条|exact
是三条 ⇒ quantity 3|条|exact
第3年 ⇒ code +年
`;

describe('the numeral at a place', () => {
  it.each(lines(atBeginning))('%s is %s', (text = '', numeral = '') => {
    expect(shown(text, 0)).toBe(numeral);
  });

  it.each(lines(behindCharacter))('behind a character: %s is %s', (text = '', numeral = '') => {
    expect(shown(text, 1)).toBe(numeral);
  });

  it('is none that a number cannot hold', () => {
    expect(shown(`${'9'.repeat(309)}条`, 0)).toBe('code +条');
    expect(shown('某条', 0)).toBe('none');
  });
});
