import { expect, test } from 'vitest';
import { packOfPlace } from './pack-of-place.ts';
import { offeredPacks, writtenPack } from './written-packs.ts';

const nation = await writtenPack('cn');
const fact = nation.facts.find(({ id }) => id === 'place');
if (fact?.kind !== 'choice') throw new Error('the nation asks for no place');
const of = (place: string) => packOfPlace(fact, place, offeredPacks);

test('every pack of a place is reached by its place, which the nation asks for', () => {
  for (const { id, place } of offeredPacks) {
    if (place === 'cn') continue;
    expect(fact.options.map((option) => option.id)).toContain(place);
    expect(of(place), place).toBe(id);
  }
});

test('a place without a pack has that of the nearest place around it, or that of the nation', () => {
  expect(of('jiangshan')).toBe('cn/zhejiang/quzhou/city');
  expect(of('suichang')).toBe('cn/zhejiang/lishui-suichang');
  expect(of('jiaxing')).toBe('cn');
  expect(of('elsewhere')).toBe('cn');
});
