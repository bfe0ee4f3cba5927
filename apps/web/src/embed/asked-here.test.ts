import { expect, test } from 'vitest';
import { askedHere } from './asked-here.ts';

const label = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const around = {
  packs: [
    { id: 'cn', place: 'cn' },
    { id: 'cn/zhejiang/quzhou/city', place: 'quzhou' },
    { id: 'cn/zhejiang/hangzhou', place: 'hangzhou' },
  ],
  places: {
    options: [
      { id: 'quzhou', label },
      { id: 'jiangshan', label, within: 'quzhou' },
      { id: 'wuhan', label },
    ],
  },
  opens: 'cn',
  past: 'seeds',
};

test.each([
  ['a pack by its id', 'cn/zhejiang/hangzhou', 'cn/zhejiang/hangzhou'],
  ['that of a city by the folder that holds it', 'cn/zhejiang/quzhou', 'cn/zhejiang/quzhou/city'],
  ['the documents of the past, where they are offered', 'seeds', 'seeds'],
])('`pack` names %s', (_, pack, found) => {
  expect(askedHere({ pack, region: null }, around)).toEqual({ ok: true, pack: found, place: '' });
});

test.each([
  ['its own pack', 'quzhou', 'cn/zhejiang/quzhou/city'],
  ['that of the place around it', 'jiangshan', 'cn/zhejiang/quzhou/city'],
  ['the nation’s where no place around it has one', 'wuhan', 'cn'],
])('`region` names a place, which opens %s and is chosen there', (_, region, pack) => {
  expect(askedHere({ pack: null, region }, around)).toEqual({ ok: true, pack, place: region });
});

test('without either it opens with what the deployment opens with', () => {
  expect(askedHere({ pack: null, region: null }, around)).toEqual({ ok: true, pack: 'cn', place: '' });
});

test('of both the pack counts', () => {
  expect(askedHere({ pack: 'cn', region: 'nowhere' }, around)).toMatchObject({ ok: true, pack: 'cn' });
});

test('a name that is not known is told with those that are, and never taken for another', () => {
  expect(askedHere({ pack: 'cn/zhejiang/quzou', region: null }, around)).toEqual({
    ok: false,
    wrong: 'pack',
    found: 'cn/zhejiang/quzou',
    known: ['cn', 'cn/zhejiang/quzhou/city', 'cn/zhejiang/hangzhou', 'seeds'],
  });
  expect(askedHere({ pack: 'seeds', region: null }, { ...around, past: null })).toMatchObject({ ok: false });
  expect(askedHere({ pack: null, region: 'quzou' }, around)).toMatchObject({
    ok: false,
    wrong: 'region',
    known: ['quzhou', 'jiangshan', 'wuhan'],
  });
});
