import { expect, test } from 'vitest';
import { packOfPlace } from './pack-of-place.ts';

const label = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const options = [
  { id: 'zhejiang', label },
  { id: 'quzhou', label, within: 'zhejiang' },
  { id: 'kecheng', label, within: 'quzhou' },
  { id: 'jiangshan', label, within: 'quzhou' },
  { id: 'elsewhere', label },
];
const packs = ['cn', 'cn/zhejiang', 'cn/zhejiang/quzhou', 'cn/zhejiang/quzhou/kecheng'].map((id) => ({ id }));
const of = (place: string) => packOfPlace({ options }, place, packs);

test('a place has its own pack, or that of the nearest place around it, or that of the nation', () => {
  expect(of('kecheng')).toBe('cn/zhejiang/quzhou/kecheng');
  expect(of('jiangshan')).toBe('cn/zhejiang/quzhou');
  expect(of('zhejiang')).toBe('cn/zhejiang');
  expect(of('elsewhere')).toBe('cn');
});
