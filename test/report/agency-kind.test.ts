import { describe, expect, it } from 'vitest';
import { classifyAgency } from '../../src/report/agency-kind.js';
import { isSameAgency } from '../../src/report/same-agency.js';

describe('kind and level of an agency', () => {
  it.each([
    ['某市某县市场监督管理局', 'department', 'county'],
    ['某县住房和城乡建设局', 'department', 'county'],
    ['某县城市管理局', 'department', 'county'],
    ['某县乡村振兴局', 'department', 'county'],
    ['市林业局', 'department', 'prefecture'],
    ['省林业厅', 'department', 'province'],
    ['大理州林业和草原局', 'department', 'prefecture'],
    ['杭州市西湖区教育局', 'department', 'county'],
    ['财政部', 'department', 'central'],
    ['国家发展和改革委员会', 'department', 'central'],
    ['某市外事办公室', 'department', 'prefecture'],
    ['某市公安局某区分局', 'department', undefined],
    ['国家税务总局某市税务局', 'department', undefined],
    ['江苏省人民政府', 'government', 'province'],
    ['内蒙古自治区人民政府', 'government', 'province'],
    ['新疆生产建设兵团', 'government', 'province'],
    ['北京市人民政府', 'government', 'province'],
    ['北京市西城区人民政府', 'government', 'county'],
    ['宿迁市', 'government', 'prefecture'],
    ['镇江市人民政府', 'government', 'prefecture'],
    ['景德镇市人民政府', 'government', 'prefecture'],
    ['新乡市人民政府', 'government', 'prefecture'],
    ['广州市人民政府', 'government', 'prefecture'],
    ['大理白族自治州人民政府', 'government', 'prefecture'],
    ['锡林郭勒盟行政公署', 'government', 'prefecture'],
    ['某州某市人民政府', 'government', 'county'],
    ['济南市市中区人民政府', 'government', 'county'],
    ['某自治县人民政府', 'government', 'county'],
    ['某旗人民政府', 'government', 'county'],
    ['云南省德宏州陇川县勐约乡人民政府', 'government', 'township'],
    ['勐约乡', 'government', 'township'],
    ['某县人民政府办公室', 'governmentOffice', 'county'],
    ['市政府办公室', 'governmentOffice', 'prefecture'],
    ['某市某区某街道办事处', 'subdistrictOffice', 'township'],
    ['某经济技术开发区管理委员会', 'other', undefined],
    ['滨海新区', 'other', undefined],
    ['某市中心医院', 'publicInstitution', 'prefecture'],
    ['海燕', undefined, undefined],
    ['', undefined, undefined],
    // What stands in brackets, and spaces, are no part of the name.
    ['某市 某县\u3000水利局（本级）', 'department', 'county'],
    ['某县水利局(汇总)', 'department', 'county'],
    ['（某省）某县水利局', 'department', 'county'],
    // Words that contain the names of tiers.
    ['城市管理局', 'department', undefined],
    ['区域合作办公室', 'department', undefined],
    ['某县旗舰店管理办公室', 'department', 'county'],
    ['某市州际公路管理局', 'department', 'prefecture'],
    // A bare tier, and a place of that name.
    ['县水利局', 'department', 'county'],
    ['区人民政府', 'government', 'county'],
    ['镇人民政府', 'government', 'township'],
    ['镇平县人民政府', 'government', 'county'],
    ['乡宁县人民政府', 'government', 'county'],
    // Short names of governments, and places with the name of a tier in theirs.
    ['市政府', 'government', 'prefecture'],
    ['镇政府', 'government', 'township'],
    ['某省政府', 'government', 'province'],
    ['贾宋镇政府', 'government', 'township'],
    ['某县某乡政府', 'government', 'township'],
    ['中山市古镇镇政府', 'government', 'township'],
    ['镇平县政府', 'government', 'county'],
    ['镇平县贾宋镇政府', 'government', 'township'],
    ['镇平县贾宋镇', 'government', 'township'],
    ['镇平县财政局', 'department', 'county'],
    ['镇平县政府办公室', 'governmentOffice', 'county'],
    ['镇宁布依族苗族自治县政府', 'government', 'county'],
    ['宁波市镇海区政府', 'government', 'county'],
    ['镇江市政府', 'government', 'prefecture'],
    ['镇江市京口区某街道', 'subdistrictOffice', 'township'],
    ['新乡县七里营镇政府', 'government', 'township'],
    ['桐乡市政府', 'government', 'prefecture'],
    ['萍乡市湘东区政府', 'government', 'county'],
    ['东乡族自治县政府', 'government', 'county'],
    ['东乡族自治县水务局', 'department', 'county'],
    ['某市街道口街道办事处', 'subdistrictOffice', 'township'],
    ['某市政府采购中心', 'publicInstitution', 'prefecture'],
    ['某市政府驻北京办事处', undefined, 'prefecture'],
    // The tiers one by one.
    ['某地区行政公署', 'government', 'prefecture'],
    ['某省', 'government', 'province'],
    ['鄂温克族自治旗人民政府', 'government', 'county'],
    ['某旗某苏木人民政府', 'government', 'township'],
    ['某县某镇人民政府', 'government', 'township'],
    ['某市某街道', 'subdistrictOffice', 'township'],
    ['某市某街道办', 'subdistrictOffice', 'township'],
    ['某市某街道办事处综合服务中心', 'publicInstitution', 'township'],
    ['天津市水务局', 'department', 'province'],
    ['上海市浦东新区人民政府', 'government', undefined],
    ['新天津市场监管所', undefined, undefined],
    ['北重庆市水务局', 'department', 'prefecture'],
    // A city is of county level within a city, a prefecture or a league, and not within a province.
    ['某市某市水利局', 'department', 'county'],
    ['某地区某市水利局', 'department', 'county'],
    ['某盟某市水利局', 'department', 'county'],
    ['某自治州某市水利局', 'department', 'county'],
    ['某省某市水利局', 'department', 'prefecture'],
    ['某自治区某市水利局', 'department', 'prefecture'],
    ['某市某区水利局', 'department', 'county'],
    // The centre.
    ['国务院', 'government', 'central'],
    ['国务院办公厅', 'governmentOffice', 'central'],
    ['国务院国有资产监督管理委员会', 'department', 'central'],
    ['某市国有资产监督管理委员会', 'department', 'prefecture'],
    ['中国气象局', 'department', 'central'],
    ['全国社会保障基金理事会', undefined, 'central'],
    ['国家税务总局', 'department', undefined],
    ['某县某国家公园管理局', 'department', 'county'],
    ['驻国务院某组', undefined, undefined],
    ['新疆生产建设兵团', 'government', 'province'],
    ['新疆生产建设兵团第一师', undefined, undefined],
    ['某集团有限公司党委宣传部', 'department', undefined],
    // What only looks like a tier, or like one of another place.
    ['盟城某市人民政府', 'government', 'prefecture'],
    ['上海县水利局', 'department', 'county'],
    ['某县教育局某镇中心小学', 'publicInstitution', 'county'],
    ['街道办事处', 'subdistrictOffice', 'township'],
    ['街道', 'subdistrictOffice', 'township'],
    // What is neither government nor department.
    ['某市财政局某区分局', 'department', undefined],
    ['某海关', 'department', undefined],
    ['某开发区', 'other', undefined],
    ['某开发区某局', 'department', undefined],
    ['某市某工委', 'other', 'prefecture'],
    ['某市供水公司', 'other', 'prefecture'],
    ['某市残疾人联合会', 'other', 'prefecture'],
    ['某市第一中学', 'publicInstitution', 'prefecture'],
    ['某市图书馆管理局', 'department', 'prefecture'],
    ['某市政府办', 'governmentOffice', 'prefecture'],
    ['某省人民政府办公厅', 'governmentOffice', 'province'],
    ['某市公安局交通警察支队', 'department', 'prefecture'],
  ])('%s: %s, %s', (name, kind, level) => {
    expect(classifyAgency({ name })).toEqual({ kind, level });
  });

  it('are as stated, where they are', () => {
    expect(classifyAgency({ name: '昆山市人民政府', level: 'county' })).toEqual({
      kind: 'government',
      level: 'county',
    });
    expect(classifyAgency({ name: '滨海新区', kind: 'government' })).toEqual({
      kind: 'government',
      level: undefined,
    });
    expect(classifyAgency({ name: null })).toEqual({ kind: undefined, level: undefined });
  });
});

describe('two names', () => {
  it.each([
    ['宿迁市', '宿迁市人民政府'],
    ['某市卫健委', '江苏省某市卫生健康委员会'],
    ['兴隆乡人民政府', '盐津县兴隆乡'],
    ['某县人民政府办公室', '某县人民政府'],
    ['省发展改革委', '某省发展和改革委员会'],
    ['某县 人民政府', '某县-人民政府'],
    ['某县政府', '某县'],
    ['某县人民政府办公厅', '某县政府办公室'],
    ['某街道办事处', '某街道'],
    ['某局', ''],
    ['海燕', '海燕局'],
  ])('%s and %s can be one agency', (one, other) => {
    expect(isSameAgency({ name: one }, { name: other })).toBe(true);
    expect(isSameAgency({ name: other }, { name: one })).toBe(true);
  });

  it.each([
    ['某县林业局', '某县水利局'],
    ['甲县人民政府', '乙县人民政府'],
    ['某市人民政府', '某市交通运输局'],
    ['某县林业局', '某县林业站'],
    ['某县统计局', '某县统计局调查中心'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameAgency({ name: one }, { name: other })).toBe(false);
  });

  it('are told apart by their codes, where both are given', () => {
    expect(isSameAgency({ name: '某局', code: '1' }, { name: '某局', code: '2' })).toBe(false);
    expect(isSameAgency({ name: '甲局', code: '1' }, { name: '乙局', code: '1' })).toBe(true);
    expect(isSameAgency({ name: '某局', code: '1' }, { name: '某局' })).toBe(true);
    expect(isSameAgency({ name: '某局' }, { name: '某局', code: '1' })).toBe(true);
    expect(isSameAgency({ name: null }, { name: '某局' })).toBe(true);
    expect(isSameAgency({ name: '某局' }, { name: null, code: '1' })).toBe(true);
  });
});
