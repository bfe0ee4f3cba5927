import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareCard } from '../vite/share-card.ts';
import type { BuiltSite } from '../vite/site/site.ts';

const web = join(import.meta.dirname, '..');
const pages = readdirSync(web).filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(web, file), 'utf8');

const descriptionOf = (file: string) => /<meta name="description" content="([^"]+)"/.exec(read(file))?.[1] ?? '';

/** What stands in the head by its property, and the pictures in the page. */
const cardOf = (file: string, site: BuiltSite | null = null, html = read(file)) => {
  const { html: page, tags } = shareCard(html, file, site);
  return {
    ...Object.fromEntries(
      tags.flatMap(({ tag, attrs }) => (tag === 'meta' ? [[attrs?.['property'], attrs?.['content']]] : [])),
    ),
    pictures: [...page.matchAll(/<img src="([^"]+)"[^>]* loading="lazy" hidden>/g)].map(([, picture]) => picture),
  };
};

test.each(pages)('%s says what it is, and promises nothing', (file) => {
  const description = descriptionOf(file);
  expect(description.length).toBeGreaterThanOrEqual(30);
  expect(description.length).toBeLessThanOrEqual(80);
  // A count goes stale, whoever qualifies may do so, and nobody is told what they will have.
  expect(description).not.toMatch(/\d|[一二三四五六七八九十百千]+(?:项|份|条|万)政策/);
  expect(description).not.toMatch(/(?<!可能)符合/);
  expect(description).not.toMatch(/一定|保证|可得|可获|领取|拿到|最高/);
  expect(read(file)).toMatch(/<title>惠策 · [^<]+<\/title>/);
});

test('no two pages say the same', () => {
  expect(new Set(pages.map(descriptionOf)).size).toBe(pages.length);
});

test.each(pages)('a link to %s is shown with its title, its description and a picture', (file) => {
  expect(cardOf(file)).toMatchObject({
    'og:type': 'website',
    'og:locale': 'zh_CN',
    'og:title': /<title>([^<]+)/.exec(read(file))?.[1],
    'og:description': descriptionOf(file),
    'og:image': './share.png',
    pictures: ['./share.png'],
  });
});

test('the picture is large enough for every messenger', () => {
  const png = readFileSync(join(web, 'public/share.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(32 * 1024);
});

const text = { 'zh-Hans': '岚城惠企通', 'zh-Hant': '嵐城惠企通', en: 'Lancheng' };
const site = { name: text, packs: { opens: 'cn', offers: ['cn'] }, files: {} };

test('an address is whole where a site says what it is, and names no host otherwise', () => {
  const address = 'https://lancheng.example/huice/';
  const share = new Uint8Array();
  expect(cardOf('library.html', { ...site, address, files: { share } })).toMatchObject({
    'og:url': `${address}library.html`,
    'og:image': `${address}site-share.png`,
    pictures: ['./site-share.png'],
  });
  expect(JSON.stringify(shareCard(read('library.html'), 'library.html', null))).not.toMatch(/https?:|og:url/);
});

test('a site without a picture shows none, and not ours', () => {
  const card = cardOf('library.html', site);
  expect(card).not.toHaveProperty('og:image');
  expect(card.pictures).toEqual([]);
});

test('a page without a description is not built', () => {
  expect(() => cardOf('a.html', null, '<title>惠策</title>')).toThrow('a.html has no title or no description');
});
