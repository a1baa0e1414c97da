/** Units that count requests and cases. */
export const caseUnits: ReadonlySet<string> = new Set([
  '件次',
  '件/次',
  '件',
  '条',
  '份',
  '项',
  '封',
  '起',
  '宗',
  '例',
  '个',
  '单',
  '条次',
  '',
]);

/** Units that count what is published. */
export const publicationUnits: ReadonlySet<string> = new Set([
  '条次',
  '条/次',
  '条（次）',
  '件/次',
  '件次',
  '条',
  '篇',
  '件',
  '项',
  '期',
  '个',
  '份',
  '则',
  '册',
  '',
]);

const measures: ReadonlySet<string> = new Set(['%', '‰', '倍', '个百分点', '百分点', '个工作日', '日', '天']);

/** Whether a figure counts something, and is none of a change, a share or a time. */
export function isCount({ unit }: { readonly unit: string }): boolean {
  return !measures.has(unit);
}

/** Whether a figure counts bodies or persons: 10家单位, 3人. */
export function isOfBodies(figure: { readonly unit: string }): boolean {
  return isCount(figure) && (figure.unit === '个' || !caseUnits.has(figure.unit));
}

/** Units of documents. */
export const documentUnits: ReadonlySet<string> = new Set(['件', '个', '份', '项', '部', '条', '篇', '']);

// Longer units before those that they begin with.
const units = [
  '个百分点',
  '百分点',
  '个工作日',
  '万元',
  '亿元',
  '人次',
  '条（次）',
  '条/次',
  '件/次',
  '条次',
  '件次',
  '篇次',
  '场次',
  '批次',
  '期次',
  '户次',
  '家次',
  '%',
  '‰',
  '元',
  '倍',
  '件',
  '条',
  '份',
  '项',
  '封',
  '起',
  '宗',
  '例',
  '篇',
  '期',
  '场',
  '个',
  '部',
  '册',
  '则',
  '单',
  '人',
  '名',
  '次',
  '家',
  '户',
  '本',
  '幅',
  '张',
  '天',
  '日',
  '类',
  '种',
  '批',
  '处',
  '位',
  '款',
  '章',
  '页',
  '字',
  '栏',
  '轮',
  '通',
  '台',
  '辆',
  '亩',
  '吨',
  '小时',
  '公里',
  '分钟',
  '分',
  '所',
  '组',
  '套',
  '步',
  '段',
  '座',
  '只',
  '支',
  '路',
  '群',
  '票',
  '岁',
  '点',
  '届',
] as const;

/** The characters that units begin with. */
export const unitBeginnings = units.map((unit) => unit.charAt(0)).join('');

// By first character, so that a look-up costs the same for every text.
let byFirst: Map<number, string[]> | undefined;

/** The unit that stands at a place of a text, or '' where none does. */
export function unitAt(text: string, at: number): string {
  byFirst ??= unitsByFirst();
  // 3件次年办理 counts 件, not 件次.
  for (const unit of byFirst.get(text.charCodeAt(at)) ?? [])
    if (
      text.startsWith(unit, at) &&
      !(unit.length > 1 && unit.endsWith('次') && text.charAt(at + unit.length) === '年')
    )
      return unit;
  return '';
}

function unitsByFirst(): Map<number, string[]> {
  const known = new Map<number, string[]>();
  for (const unit of units) {
    const first = unit.charCodeAt(0);
    known.set(first, [...(known.get(first) ?? []), unit]);
  }
  return known;
}
