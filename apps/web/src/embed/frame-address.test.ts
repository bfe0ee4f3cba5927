import { expect, test } from 'vitest';
import { frameAddress, wholeAddress } from './frame-address.ts';

const script = 'https://huice.example/check/huice-check.js?v=1';

test('the frame shows the page that lies beside the script, about the pack, in the language', () => {
  expect(frameAddress(script, { pack: 'cn/zhejiang/quzhou', region: null }, 'en')).toBe(
    'https://huice.example/check/embed.html?pack=cn/zhejiang/quzhou&lang=en',
  );
});

test('a place is passed on as it is, and an attribute that is empty as one that is missing', () => {
  expect(frameAddress(script, { pack: ' ', region: ' quzhou ' }, 'zh-Hans')).toBe(
    'https://huice.example/check/embed.html?region=quzhou&lang=zh-Hans',
  );
});

test('what is written into an attribute leads to no other page and adds nothing to the address', () => {
  const { origin, pathname, searchParams, hash } = new URL(
    frameAddress(script, { pack: '//evil.example/?lang=x&pack=y#v1?place=z', region: null }, 'en'),
  );
  expect([origin, pathname, hash]).toEqual(['https://huice.example', '/check/embed.html', '']);
  expect([...searchParams]).toEqual([
    ['pack', '//evil.example/?lang=x&pack=y#v1?place=z'],
    ['lang', 'en'],
  ]);
});

test('the whole page is that of the same deployment, about the same pack', () => {
  expect(wholeAddress(script, { pack: 'cn/zhejiang/quzhou/city' })).toBe(
    'https://huice.example/check/self-check.html?pack=cn/zhejiang/quzhou/city',
  );
  expect(wholeAddress(script, { pack: null })).toBe('https://huice.example/check/self-check.html');
});
