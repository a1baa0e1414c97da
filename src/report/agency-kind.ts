import type { Agency, AgencyKind, AgencyLevel } from './agency.js';

/** What kind of organ an agency is and which tier it belongs to; `undefined` where its name does not tell. */
export interface AgencyClass {
  /** What kind of organ it is. */
  readonly kind: AgencyKind | undefined;
  /** The tier of government that it belongs to. */
  readonly level: AgencyLevel | undefined;
}

/**
 * Kind and level of an agency: as stated, else as its name tells.
 *
 * A city stands for one with districts (`prefecture`) unless a city or prefecture is named before it, since names alone do not
 * tell county-level cities. Administrative committees of zones are `other`, without a level.
 *
 * @example
 * classifyAgency({ name: '某市某县市场监督管理局' }) // { kind: 'department', level: 'county' }
 * classifyAgency({ name: '某县某乡人民政府' })       // { kind: 'government', level: 'township' }
 */
export function classifyAgency(agency: Agency): AgencyClass {
  const name = (agency.name ?? '').slice(0, 100).replace(/\s+|[（(][^（）()]*[）)]/gu, '');
  const tier = tierOf(name);
  return {
    kind: agency.kind ?? kindOf(name, tier),
    level: agency.level ?? levelOf(name, tier),
  };
}

// Words of department names and zones in which 市, 区, 乡 … name no tier.
const notATier =
  /城市|城镇|城乡|乡村|乡镇|镇街|市场|市政(?!府)|市容|市域|市民|社区|辖区|区域|区划|区块|县域|州际|旗舰|省际|(?:园|景|矿|林|库|片|港|灌|牧|疆|战|防)区/gu;

// 新区, 开发区 …: what such a zone's organs are, its name does not tell.
const zone =
  /(?:新|开发|高新|经开|高开|园|保税|示范|风景|风景名胜|景|度假|自贸|试验|功能|合作|管理|工业|产业|物流|集聚|贸易|港)区/u;

type Tier = { readonly unit: string; readonly rest: string } | null;

const tierUnit =
  /^(.{1,12}?)(自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟|州(?![市县区镇乡])|苏木|乡(?![市县区])|镇(?![市县区])|街道)/u;

/** The innermost place that a name opens with, and what of the name follows it. */
function tierOf(name: string): Tier {
  // Same length, so that the rest can be cut from the name itself.
  const masked = name.replace(notATier, (word) => '＃'.repeat(word.length));
  const bare = /^(自治区|省|市|县|区|旗|盟|州|乡|镇)(?!.{0,6}(?:省|市|县|区|旗|乡|镇)(?:人民)?政府)/u.exec(
    masked,
  );
  let unit = bare?.[1] ?? '';
  let at = unit.length;
  let outer = '';
  for (let found = tierUnit.exec(masked.slice(at)); found; found = tierUnit.exec(masked.slice(at))) {
    const [whole, place = '', next = ''] = found;
    if (place.includes('＃') || /[局厅委部办院政府]/u.test(place)) break;
    outer = unit;
    unit = next === '市' && /^(?:北京|天津|上海|重庆)$/u.test(place) ? '直辖市' : next;
    at += whole.length;
  }
  if (unit === '') return null;
  // A city within a city or prefecture is of county level.
  if (unit === '市' && /^(?:市|自治州|州|地区|盟)$/u.test(outer)) unit = '县';
  return { unit, rest: name.slice(at) };
}

const levels: Readonly<Record<string, AgencyLevel>> = {
  省: 'province',
  自治区: 'province',
  直辖市: 'province',
  市: 'prefecture',
  州: 'prefecture',
  自治州: 'prefecture',
  地区: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  自治县: 'county',
  区: 'county',
  旗: 'county',
  自治旗: 'county',
  乡: 'township',
  镇: 'township',
  苏木: 'township',
  街道: 'township',
};

function levelOf(name: string, tier: Tier): AgencyLevel | undefined {
  if (/^新疆生产建设兵团$/u.test(name)) return 'province';
  if (/街道(?:办事处|办)?$/u.test(name)) return 'township';
  // Branches and organs under vertical management belong to no local tier.
  if (zone.test(name) || /分局|海关|税务|兵团/u.test(name)) return undefined;
  if (tier) return levels[tier.unit];
  return /^(?:国家|国务院|中国|中华人民共和国|全国).*(?:局|委员会|部|署|会|院|办公厅)$|^国务院$|^.{2,8}部$/u.test(
    name,
  )
    ? 'central'
    : undefined;
}

function kindOf(name: string, tier: Tier): AgencyKind | undefined {
  if (name === '') return undefined;
  if (/街道(?:办事处|办)?$/u.test(name)) return 'subdistrictOffice';
  if (/(?:(?<!监督)管理委员会|管委会|工委|公司|协会|联合会|研究会)$/u.test(name)) return 'other';
  if (/(?:政府|府|^国务院)(?:办公厅|办公室|办)$/u.test(name)) return 'governmentOffice';
  if (/(?:政府|行政公署|^国务院|生产建设兵团)$/u.test(name)) return 'government';
  if (zone.test(name) && /区$/u.test(name)) return 'other';
  if (tier?.rest === '') return 'government';
  if (
    /(?:中心|医院|学校|大学|学院|中学|小学|幼儿园|研究院|研究所|图书馆|博物馆|档案馆|出版社|电视台|水厂)$/u.test(
      name,
    )
  ) {
    return 'publicInstitution';
  }
  if (/(?:局|厅|委员会|委|部|署|办公室|办|总队|支队|大队|海关)$/u.test(name)) return 'department';
  return undefined;
}
