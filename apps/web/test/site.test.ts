import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manifestOf } from '../vite/app-manifest.ts';
import { readBuiltSite } from '../vite/site/built-site.ts';
import { siteCss, siteDefines } from '../vite/site/site-pages.ts';
import { spokenBySite } from '../vite/site/site-words.ts';

const sites = join(import.meta.dirname, '../sites');
const folder = mkdtempSync(join(tmpdir(), 'huice-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const name = 'name: { zh-Hans: 岚城惠企通, en: Lancheng Guide }\n';

/** What is told of a site that is written so. */
const toldOf = (text: string): Promise<string> => {
  const file = join(folder, 'site.yaml');
  writeFileSync(file, text);
  return readBuiltSite(file, folder).then(
    () => '',
    (error: Error) => error.message,
  );
};

test.each(['quzhou', 'lancheng'])(
  'the example of %s is sound, and says in its disclaimer what it is not',
  async (city) => {
    const site = await readBuiltSite(city, sites);
    expect(Object.keys(site.files).sort()).toEqual(['icon', 'seal', 'share']);
    expect(site.disclaimer?.en).toMatch(/\bnot run by\b|\bfictitious\b/);
  },
);

test('a city of its own opens with its own place, and with the nation unless it says so', async () => {
  expect((await readBuiltSite('quzhou', sites)).packs.opens).toBe('cn/zhejiang/quzhou/city');
  writeFileSync(join(folder, 'site.yaml'), name);
  const site = await readBuiltSite(folder);
  expect(site.packs.opens).toBe('cn');
  expect(site.packs.offers).toContain('cn/zhejiang/hangzhou');
});

test.each([
  [
    'the light page',
    '"#b98a2e"',
    '"#6fc7c4"',
    'site.yaml:2:18: #b98a2e on the light ground #f4f1ea has a contrast of 2.76; at least 4.5 is needed.',
  ],
  [
    'the dark page',
    '"#0e5f63"',
    '"#0e5f63"',
    'site.yaml:2:35: #0e5f63 on the dark ground #1d2025 has a contrast of 2.21; at least 4.5 is needed.',
  ],
])('a colour that cannot be read on %s is told with its contrast and the least', async (_, light, dark, told) => {
  expect(await toldOf(`${name}accent: { light: ${light}, dark: ${dark} }\n`)).toContain(told);
});

test('a pack that is not there is told with the nearest that is', async () => {
  expect(await toldOf(`${name}packs: { opens: cn/zhejiang/hangzou }\n`)).toContain(
    'site.yaml:2:17: There is no “cn/zhejiang/hangzou” here; did you mean “cn/zhejiang/hangzhou”.',
  );
});

test('what is wrong is told in Chinese first, and all of it at once', async () => {
  const lines = (await toldOf(`${name}seal: stamp.svg\ncolour: red\n`)).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('site.yaml:2:7：找不到文件“stamp.svg”。请把它放在 site.yaml 旁边，或核对文件名。');
  expect(lines[3]).toContain('site.yaml:3:1: There is no “colour” here');
});

test('a path that leads nowhere is said to do so', async () => {
  await expect(readBuiltSite('nowhere', folder)).rejects.toThrow('There is no nowhere: please check HUICE_SITE.');
});

test('the words call the site by its name, whatever signs are in it, and its disclaimer comes after ours', () => {
  const text = (en: string) => ({ 'zh-Hans': '', 'zh-Hant': '', en });
  const site = { name: text("L'{n} $& <b>"), disclaimer: text('For trial.') };
  const messages = {
    'page.name': ['Huice'],
    count: [['n', 'plural', { one: ['# Huice'], other: ['#', ' of Huice'] }]],
    'disclaimer.text': ['This is not Huice’s decision.'],
  };
  expect(spokenBySite(messages, site, 'en')).toEqual({
    'page.name': ["L'{n} $& <b>"],
    count: [['n', 'plural', { one: ["# L'{n} $& <b>"], other: ['#', " of L'{n} $& <b>"] }]],
    'disclaimer.text': ["This is not L'{n} $& <b>’s decision.", ' For trial.'],
  });
});

test('without a site nothing of it is built, and with one it is called by its name on a home screen', async () => {
  expect(siteDefines(null)).toMatchObject({ IS_SITE: 'false', OPENS_WITH_PACK: '"cn"', OFFERS_THE_PAST: 'true' });
  expect(manifestOf(null).name).toBe('惠策 政策计算器');
  const site = await readBuiltSite('lancheng', sites);
  expect(siteDefines(site)).toMatchObject({ IS_SITE: 'true', HAS_SITE_SEAL: 'true', OFFERS_THE_PAST: 'false' });
  expect(manifestOf(site)).toMatchObject({
    name: '岚城惠企通（虚构）',
    icons: [{ src: './site-seal.svg' }, { sizes: '512x512' }],
  });
});

test('the seal has its room before it has come', async () => {
  expect(siteCss(await readBuiltSite('quzhou', sites))).toContain('.site-seal { aspect-ratio: 64 / 64; }');
  const wide = new TextEncoder().encode('<svg viewBox="-2 0 120.5, 40">');
  expect(siteCss({ files: { seal: wide } })).toContain('aspect-ratio: 120.5 / 40');
});

test('a city’s colour is given to the masthead and the button that matters most, and to nothing of the sources', () => {
  const css = siteCss({ files: {}, accent: { light: '#0e5f63', dark: '#6fc7c4' } });
  expect(css).toContain('--accent: #0e5f63');
  expect(css).not.toContain('vermilion:');
  expect(siteCss({ files: {} })).not.toContain('--accent');
  const rules = readFileSync(join(import.meta.dirname, '../vite/site/accent.css'), 'utf8').match(
    /[^{}]+(?=\{[^{}]*--accent)/g,
  );
  expect(rules?.map((rule) => rule.trim()).every((rule) => /\.masthead|\.brand-name|\.primary/.test(rule))).toBe(true);
});
