import { compile, type Pack } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { offeredPacks, writtenPack } from './written-packs.ts';

const incentivesOf = ({ incentives }: Pack) => incentives.map(({ id }) => id);

describe('the packs in force that a page can be about', () => {
  it('are the nation’s, and those of places with the nation’s among them, all sound', async () => {
    expect(offeredPacks[0]?.id).toBe('cn');
    const nation = await writtenPack('cn');
    expect(incentivesOf(nation)).toContain('cn/small-profit-income-tax');
    for (const { id } of offeredPacks) {
      const pack = await writtenPack(id);
      const compiled = compile(pack);
      expect([id, compiled.ok]).toEqual([id, true]);
      expect(incentivesOf(pack)).toEqual(expect.arrayContaining(incentivesOf(nation)));
      expect([id, pack.incentives.length > nation.incentives.length]).toEqual([id, id !== 'cn']);
    }
  });

  it('ask what two of them ask once', async () => {
    const ids = (await writtenPack('cn/zhejiang/quzhou/kecheng')).facts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id === 'place' || id === 'revenue')).toHaveLength(2);
  });

  it('are named by their place, and where it has none by the nearest around it', async () => {
    expect((await writtenPack('cn/zhejiang/quzhou/kecheng')).id).toBe('cn:kecheng');
    expect((await writtenPack('cn/zhejiang/lishui/qingtian')).id).toBe('cn:lishui');
    for (const place of ['cn/zhejiang/quzhou/jiangshan', 'cn', 'mars', ''])
      expect((await writtenPack(place)).id).toBe('cn');
  });
});
