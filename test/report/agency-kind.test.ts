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
  ])('%s and %s can be one agency', (one, other) => {
    expect(isSameAgency({ name: one }, { name: other })).toBe(true);
    expect(isSameAgency({ name: other }, { name: one })).toBe(true);
  });

  it.each([
    ['某县林业局', '某县水利局'],
    ['甲县人民政府', '乙县人民政府'],
    ['某市人民政府', '某市交通运输局'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameAgency({ name: one }, { name: other })).toBe(false);
  });

  it('are told apart by their codes, where both are given', () => {
    expect(isSameAgency({ name: '某局', code: '1' }, { name: '某局', code: '2' })).toBe(false);
    expect(isSameAgency({ name: '甲局', code: '1' }, { name: '乙局', code: '1' })).toBe(true);
    expect(isSameAgency({ name: '某局', code: '1' }, { name: '某局' })).toBe(true);
  });
});
