import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { type FakeIo, fakeIo } from '../../test/fake-io.ts';
import { fakeTerminal, keys } from '../../test/fake-terminal.ts';
import type { Io } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { run } from '../run.ts';

const words = catalogue['zh-Hans'].ask;

const asked = async (
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  typed: readonly string[],
  more: Partial<Io> = {},
) => {
  const terminal = fakeTerminal(typed);
  const io: FakeIo = fakeIo(files, { terminal, ...more });
  const code = await run(['ask', ...argv, '--as-of', '2019-06-01'], io, huicePack);
  return {
    code,
    io,
    screen: terminal.screen(),
    profile: (file: string) => JSON.parse(io.saved[file] ?? '') as unknown,
  };
};

/** Everything but what the award waits on, so that few questions are left. */
const nearlyDone = JSON.stringify({
  place: 'quzhou',
  willingToSettle: true,
  fields: ['ai'],
  industrialEnterprise: false,
  regulatedSize: false,
  riskSectors: [],
  leadTalent: ['thousand-talents'],
  introducesTalent: true,
  unicornStatus: 'none',
  listingStage: 'filed',
  needsIndustrialLand: false,
  smartRetrofit: false,
  greenFinancingNeed: false,
  wantsEnclave: false,
  operatesInnovationPlatform: false,
  userSideStorage: false,
});

describe('an interview in the terminal', () => {
  it('asks the one threshold that matters as yes or no, saves the answer, and ends with the report', async () => {
    const { code, io, screen, profile } = await asked(['c.json'], { 'c.json': nearlyDone }, [keys.enter]);
    expect(screen).toContain('市场化股权融资额是否不低于 1 亿元？');
    expect(screen).toMatch(/● 是[\s\S]*○ 否[\s\S]*填写确切的数[\s\S]*填写区间[\s\S]*不清楚/);
    expect(screen).toContain('为何要问：');
    expect(screen).toContain('在哪里查：');
    expect(screen).toContain('已定 7 项 · 等主管部门认定 9 项 · 还缺回答 1 项');
    expect(profile('c.json')).toEqual({
      ...(JSON.parse(nearlyDone) as object),
      marketEquityFinancing: { min: '100000000' },
    });
    expect([code, io.written.err]).toEqual([0, '']);
    expect(screen).toContain(words.finished);
    expect(io.written.out).toMatch(/◐ 有望成为独角兽的 IPO 报会企业奖励/);
  });

  it('takes a figure as it is typed, and asks again until it can be read', async () => {
    const { screen, profile } = await asked(['c.json'], { 'c.json': nearlyDone }, [
      keys.down,
      keys.down,
      keys.enter,
      '约一亿',
      keys.enter,
      '\u0015',
      '1.2亿',
      keys.enter,
    ]);
    expect(screen).toContain('没有唯一的读法');
    expect(profile('c.json')).toMatchObject({ marketEquityFinancing: '1.2亿' });
  });

  it('takes a range, either end of which may stay empty', async () => {
    const { code, profile } = await asked(['c.json'], { 'c.json': nearlyDone }, [
      keys.down,
      keys.down,
      keys.down,
      keys.enter,
      '8000万',
      keys.enter,
      keys.enter,
    ]);
    expect(code).toBe(0);
    expect(profile('c.json')).toMatchObject({ marketEquityFinancing: { min: '8000万' } });
  });

  it('takes “not sure” as an answer, keeps what was known, and does not ask twice', async () => {
    const files = { 'c.json': nearlyDone.replace('}', ',"marketEquityFinancing":{"min":"5000万"}}') };
    const { code, profile, screen } = await asked(['c.json'], files, [
      keys.down,
      keys.down,
      keys.down,
      keys.down,
      keys.enter,
    ]);
    expect(code).toBe(0);
    expect(screen.match(/◇ {2}市场化股权融资额/g)).toHaveLength(1);
    expect(profile('c.json')).toMatchObject({ marketEquityFinancing: { min: '5000万' } });
  });

  it('creates the file, and on Ctrl-C leaves it valid, with an honest partial report and code 130', async () => {
    const { code, io, screen, profile } = await asked(['new.json'], {}, [keys.down, keys.enter]);
    expect(code).toBe(130);
    expect(screen).toContain(words.stopped);
    expect(Object.keys(profile('new.json') as object)).toEqual(['fields']);
    expect(io.written.out).toContain('还缺您的回答');
    const again = fakeIo({ 'new.json': io.saved['new.json'] ?? '' });
    expect(await run(['check', 'new.json'], again, huicePack)).toBe(0);
  });

  it('says in the reader’s language that nothing was picked from a list', async () => {
    const { screen, profile } = await asked(['c.json'], {}, [keys.enter, keys.enter]);
    expect(profile('c.json')).toMatchObject({ fields: { includes: [] } });
    expect(screen).toMatch(new RegExp(`◇ {2}${words.includes}\\s*│ {2}${words.none}`));
    expect(screen).not.toContain('none');
  });

  it('goes on where it stopped', async () => {
    const first = await asked(['c.json'], {}, [keys.down, keys.enter]);
    const second = await asked(['c.json'], first.io.saved, [keys.enter]);
    expect(Object.keys(second.profile('c.json') as object)).toHaveLength(2);
    expect(second.screen).not.toContain('贵公司或拟申报的项目属于哪些领域？');
  });

  it('prints the answers when no file keeps them', async () => {
    const { code, io, screen } = await asked([], {}, [keys.down, keys.enter]);
    expect([code, Object.keys(io.saved)]).toEqual([130, []]);
    expect(screen).toContain(words.unsaved);
    expect(io.written.out).toMatch(/^已答内容：\n\{\n {2}"fields"/);
  });

  it('shows what was typed when it cannot be saved', async () => {
    const issue = { code: 'file/unwritable', path: [], expected: 'x', received: 'ENOSPC', file: 'c.json' } as const;
    const { code, io, screen } = await asked(['c.json'], { 'c.json': nearlyDone }, [keys.enter], {
      write: () => Promise.resolve({ ok: false, issues: [issue] }),
    });
    expect([code, io.written.out]).toEqual([2, '']);
    expect(screen.replace(/[\s│]/g, '')).toContain('"marketEquityFinancing":{"min":"100000000"}');
  });

  it.each(['zh-Hant', 'en'] as const)('speaks %s', async (lang) => {
    const { screen, io } = await asked(['c.json', '--lang', lang], { 'c.json': nearlyDone }, [keys.enter]);
    expect(screen).toContain(catalogue[lang].ask.notSure);
    expect(screen + io.written.out).not.toMatch(/undefined|\{\w+\}|[简为问区]{2}/);
  });
});

describe('what cannot be an interview', () => {
  const refused = async (
    argv: readonly string[],
    more: Partial<Io> = {},
    files: Readonly<Record<string, string>> = {},
  ) => {
    const io = fakeIo(files, more);
    const code = await run(['ask', ...argv], io, huicePack);
    return { code, ...io.written, saved: io.saved };
  };

  it('is refused where nobody can answer', async () => {
    const { code, out, err } = await refused(['c.json', '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('huice ask needs a terminal to ask in. For programs there is huice questions FILE --json.\n');
  });

  it('is refused with every other mistake, and the file is left alone', async () => {
    const broken = '{"place": "mars", "feilds": []}';
    const { code, err, saved } = await refused(
      ['c.json', '--as-of', 'x', '--rank', 'cash', '--lang', 'en'],
      {},
      { 'c.json': broken },
    );
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => line !== '')).toHaveLength(5);
    expect(saved).toEqual({ 'c.json': broken });
  });

  it('asks nothing when the command line is wrong, and creates no file', async () => {
    const terminal = fakeTerminal([]);
    const { code, err, saved } = await refused(['new.json', '--fast', '--lang', 'en'], { terminal });
    expect([code, terminal.screen(), saved]).toEqual([2, '', {}]);
    expect(err).toContain('--fast');
  });

  it('cannot save to standard input', async () => {
    const { code, err } = await refused(['-', '--lang', 'en'], { terminal: fakeTerminal([]) });
    expect([code, err]).toEqual([2, expect.stringContaining('keyboard')]);
  });
});
