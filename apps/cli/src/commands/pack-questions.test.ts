import { type Pack, packJson } from '@huice/engine';
import type { Finding, PackComparison } from '@huice/engine/review';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { fakeIo } from '../../test/fake-io.ts';
import { run } from '../run.ts';

const ran = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const io = fakeIo(files);
  return { code: await run([...argv], io, huicePack), ...io.written };
};

const award = 'quzhou/unicorn-ipo-award';

/** The pack with its award raised, and without the number in any quote. */
const raised: Pack = {
  ...huicePack,
  version: '9.9.9',
  incentives: huicePack.incentives.map((one) =>
    one.id === award ? { ...one, amount: { ...one.amount, value: '30000000' } as typeof one.amount } : one,
  ),
};

describe('huice verify', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])(
    'finds the built-in pack sound, and shows what it explains (%s)',
    async (lang) => {
      const { code, out, err } = await ran(['verify', '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('verify/options-alike');
      expect(out).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  it('ends with 1 when a pack has an error, and says where', async () => {
    const { code, out } = await ran(['verify', 'pack.json', '--lang', 'en'], { 'pack.json': packJson(raised) });
    expect(code).toBe(1);
    expect(out).toContain('[Error]');
    expect(out).toContain('verify/number-not-in-quote');
    const at = huicePack.incentives.findIndex(({ id }) => id === award);
    expect(out).toContain(`incentives[${at}].amount.value`);
    expect(out.indexOf('verify/number-not-in-quote')).toBeLessThan(out.indexOf('verify/options-alike'));
  });

  it('gives the findings as JSON, with the same exit code', async () => {
    const { code, out } = await ran(['verify', '-', '--json'], { '-': packJson(raised) });
    const { pack, findings } = JSON.parse(out) as { pack: { version: string }; findings: Finding[] };
    expect([code, pack.version]).toEqual([1, '9.9.9']);
    expect(findings[0]).toMatchObject({ code: 'verify/number-not-in-quote', severity: 'error', about: award });
  });

  it('gives SARIF 2.1.0 with the fields that a code host requires', async () => {
    const { code, out } = await ran(['verify', 'packs/mine.json', '--sarif'], { 'packs/mine.json': packJson(raised) });
    const log = JSON.parse(out) as {
      version: string;
      runs: { tool: { driver: { name: string; version: string; rules: { id: string }[] } }; results: Result[] }[];
    };
    interface Result {
      ruleId: string;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
    }
    expect([code, log.version, log.runs.length]).toEqual([1, '2.1.0', 1]);
    const [only] = log.runs;
    expect(only?.tool.driver).toMatchObject({ name: 'huice', version: '9.9.9' });
    const rules = new Set(only?.tool.driver.rules.map(({ id }) => id));
    for (const { ruleId, level, message, locations } of only?.results ?? []) {
      expect(rules).toContain(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0]?.physicalLocation).toEqual({
        artifactLocation: { uri: 'packs/mine.json' },
        region: { startLine: 1 },
      });
    }
  });

  it('refuses two forms at once, and a pack that is none', async () => {
    expect(await ran(['verify', '--json', '--sarif'])).toMatchObject({ code: 2, out: '' });
    const refused = await ran(['verify', 'pack.json', '--json'], { 'pack.json': '{"format": "huice-pack/1"}' });
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('pack/schema');
  });
});

describe('huice compare', () => {
  const files = { 'a.json': packJson(huicePack), 'b.json': packJson(raised) };

  it.each(['zh-Hans', 'zh-Hant', 'en'])('says in Markdown what changed (%s)', async (lang) => {
    const { code, out } = await ran(['compare', 'a.json', 'b.json', '--lang', lang], files);
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    expect(out).toContain(`\`${award}\``);
    expect(out).toContain('20000000 → 30000000');
  });

  it('finds a pack the same as itself', async () => {
    const { out } = await ran(['compare', 'a.json', 'a.json', '--json'], files);
    expect((JSON.parse(out) as PackComparison).kind).toBe('same');
  });

  it('reads standard input once, and tells of both files what is wrong', async () => {
    expect((await ran(['compare', '-', '-', '--json'], { '-': '{}' })).err).toContain('cli/stdin-twice');
    const { code, err } = await ran(['compare', 'no.json', 'empty.json', '--json'], { 'empty.json': '{}' });
    expect(code).toBe(2);
    expect(err).toContain('file/not-found');
    expect(err).toContain('pack/schema');
  });
});

describe('huice explain', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])('puts the rule into words with the words behind it (%s)', async (lang) => {
    const { code, out } = await ran(['explain', award, '--lang', lang]);
    expect(code).toBe(0);
    expect(out).toContain('├─');
    expect(out.replace(/\s/g, '')).toContain('市場化股權融資1億元以上');
    expect(out).not.toMatch(/\{\w+\}|undefined/);
  });

  it('draws it as a Mermaid flow chart', async () => {
    const { out } = await ran(['explain', award, '--mermaid', '--lang', 'en']);
    expect(out).toMatch(/^flowchart TD\n/);
    expect(out).toContain('at least ¥100 million');
  });

  it('gives it as JSON', async () => {
    const { out } = await ran(['explain', award, '--json']);
    expect(JSON.parse(out)).toMatchObject({ incentive: award, amount: { kind: 'at-least' }, rule: { kind: 'all' } });
  });

  it('knows no other incentive, and no two forms at once', async () => {
    const unknown = await ran(['explain', 'quzhou/unicorn-ipo-awrd', '--lang', 'en']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain(award);
    expect((await ran(['explain', award, '--json', '--mermaid'])).err).toContain('cli/two-formats');
    expect((await ran(['explain', award, '--as-of', 'soon', '--json'])).err).toContain('date/not-a-date');
  });
});
