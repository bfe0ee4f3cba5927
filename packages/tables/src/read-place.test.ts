import type { ChoiceFact } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFacts } from '../test/sample-facts.ts';
import { placeTrees } from './place-tree.ts';
import { placeReader } from './read-place.ts';

const placeIn = (facts: readonly { readonly id: string }[]) => facts.find(({ id }) => id === 'place') as ChoiceFact;
const read = placeReader(placeIn(huicePack.facts));

/** `option` for an address that is read, `?area` for one that may be either, null for what is no address. */
const told = (text: string): string | null => {
  const place = read(text);
  return place === null ? null : (place.option ?? `?${place.area}`);
};

test.each(
  '遂昌县|遂昌|丽水市遂昌县|浙江省丽水市遂昌县|丽水遂昌|浙江丽水遂昌|丽水市遂昌县妙高街道北街1号|浙江省遂昌县|遂昌縣|麗水市遂昌縣|Suichang|Suichang County|Suichang County, Lishui|Suichang County, Lishui, Zhejiang, China'.split(
    '|',
  ),
)('“%s” is Suichang', (text) => expect(told(text)).toBe('suichang'));

test.each(
  '衢州|衢州市|浙江省衢州市|浙江衢州|中国浙江衢州|浙江-衢州-柯城|浙江省 衢州市 柯城区|柯城区|柯城|衢江区|衢县|江山市|江山|龙游县|龙游|常山县|常山|开化县|开化|浙江龙游|浙江省江山市|衢州江山|浙江省衢州市柯城区花园东大道12号3幢，401室|衢州市江山市贺村镇|龙游县湖镇镇|江山虎山街道|衢州荷花中路12号|衢州智造新城|衢州市经济技术开发区|注册地址：浙江省衢州市柯城区|位于衢州市衢江区|龍遊縣|龍游縣湖鎮鎮|Quzhou|Quzhou City|Quzhou, Zhejiang|Quzhou Zhejiang China|Kecheng District, Quzhou|Jiangshan City, Quzhou, P.R. China'.split(
    '|',
  ),
)('“%s” is Quzhou', (text) => expect(told(text)).toBe('quzhou'));

test.each(
  '杭州|杭州市|杭州余杭|台州路桥区|台州路桥|宁波镇海|浙江杭州|浙江省杭州市西湖区文三路1号|上海|上海市|上海浦东新区|北京市海淀区|义乌|义乌市|浙江省义乌市|浙江义乌|宁波江山镇|浙江省宁波市鄞州区江山镇|西湖区|松阳县|丽水市莲都区|丽水莲都|丽水市龙泉市|浙江省松阳县|广西壮族自治区南宁市|内蒙古自治区|延边朝鲜族自治州|恩施州|香港|台湾|江苏省苏州市昆山市|景宁畲族自治县|Hangzhou|Shanghai, China|Quzhou Road 5, Hangzhou|Yiwu City|Guangdong Province'.split(
    '|',
  ),
)('“%s” is elsewhere', (text) => expect(told(text)).toBe('elsewhere'));

test.each([
  '杭州市衢州路5号',
  '上海市遂昌路12号',
  '杭州市江山路',
  '宁波市江山镇',
  '南京市龙游街3号',
  '浙江省杭州市余杭区衢州海创园',
])('“%s” is where it begins, not what its street is called after', (text) => expect(told(text)).toBe('elsewhere'));

test.each(['衢州市江山路5号', '衢州市上海路12号', '龙游县遂昌路', '衢州市柯城区杭州路1号'])(
  '“%s” is Quzhou, whatever its street is called after',
  (text) => expect(told(text)).toBe('quzhou'),
);

test.each([
  ['丽水市', '?丽水市'],
  ['丽水', '?丽水市'],
  ['浙江省丽水市', '?丽水市'],
  ['丽水市灯塔街5号', '?丽水市'],
  ['浙江', '?浙江省'],
  ['浙江省', '?浙江省'],
  ['浙江省内', '?浙江省'],
  ['Lishui, Zhejiang', '?丽水市'],
])('“%s” may be either, and is asked', (text, area) => expect(told(text)).toBe(area));

test.each(
  '江山镇|江山路|江山市场路5号|湖南镇|北京路12号|南京东路5号|上海大道|东港工业园|东港八路8号|经开区|高新区|开发区|智造新城|红旗路12号|县前街5号|本县|我市|市区|二区|原衢州市柯城区，现迁至杭州|衢州市柯城区（现迁至杭州市）|衢州市柯城区，后搬至上海|杭州市西湖区（原衢州市柯城区）|衢州市、杭州市|衢州/杭州|衢州或杭州|衢州、丽水等地|非衢州市|不在衢州|衢州以外|衢州市外|衢州周边|衢州海创园|衢州（杭州）飞地|衢州市驻杭州办事处|衢州市某某贸易有限公司|衢州东方集团|杭州某某科技有限公司|不详|月球|Quzhou County|Quzhou Road|High-tech District'.split(
    '|',
  ),
)('“%s” is no address that says one thing', (text) => expect(told(text)).toBeNull());

test('a pack without an option for a place has it among the others', () => {
  const sample = placeReader(placeIn(sampleFacts));
  expect(sample('遂昌县')?.option).toBe('elsewhere');
  expect(sample('丽水市')?.option).toBe('elsewhere');
  expect(sample('浙江省')?.option).toBeNull();
  expect(sample('衢州江山')?.option).toBe('quzhou');
});

const { province } = placeTrees.place as (typeof placeTrees)[string];
const cities = [...province.below.map(({ name }) => name), '杭州', '宁波', '上海', '义乌', '苏州', '昆山'];
const counties = province.below.flatMap(({ below }) => below);
const outcome = (text: string) => told(text)?.replace(/^\?.*/, '?');

test('a street, a town or a number says nothing of where an address is', () => {
  const head = fc.constantFrom(
    ...cities.map((name) => `${name}市`),
    ...counties.map(({ name, kind }) => name + kind),
    ...province.below.flatMap(({ name, below }) => below.map((one) => `浙江省${name}市${one.name}${one.kind}`)),
  );
  const called = fc.constantFrom(...cities, ...counties.map(({ name }) => name), '浙江', '湖南');
  const street = fc
    .tuple(called, fc.constantFrom('路', '中路', '东大道', '街', '镇', '二路', '市场'))
    .map((two) => two.join(''));
  fc.assert(
    fc.property(head, street, fc.integer({ min: 1, max: 999 }), (where, way, number) => {
      expect(told(`${where}${way}${number}号`)).toBe(told(where));
    }),
  );
});

test('an address that names two places is neither of them', () => {
  const place = fc.constantFrom('衢州市', '杭州市', '遂昌县', '江山市', '上海市', '龙游县', '浙江省宁波市', '丽水市');
  const link = fc.constantFrom('', '、', '及', '或', '，', '（原', '，现迁至', '/', ' ');
  fc.assert(
    fc.property(place, link, place, (one, between, other) => {
      const both = outcome(`${one}${between}${other}`);
      if (both === undefined || both === null || both === '?') return;
      // Read only where the second lies in the first, or is the same place by the reading of each.
      expect([outcome(other), outcome(one)]).toContain(both);
      if (outcome(one) !== '?') expect(outcome(other)).toBe(outcome(one));
      else expect(both).toBe('suichang');
    }),
  );
});
