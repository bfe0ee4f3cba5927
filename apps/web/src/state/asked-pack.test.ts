// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { askedPack, askForToday } from './asked-pack.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const askedAt = (address: string) => {
  history.replaceState(null, '', address);
  return askedPack();
};

test('an address without a pack is about the documents of the past, as are links that were made before there was another', () => {
  expect(askedAt('/library.html')).toBeNull();
  expect(askedAt('/library.html?pack=seeds')).toBeNull();
  expect(askedAt('/library.html?pack=cn/zhejiang/quzhou')).toBe('cn/zhejiang/quzhou');
});

test('a site that does not offer them shows its own policies, whatever leads to it', () => {
  vi.stubGlobal('OFFERS_THE_PAST', false);
  vi.stubGlobal('OPENS_WITH_PACK', 'cn/zhejiang/hangzhou');
  expect(askedAt('/library.html#v1?place=quzhou')).toBe('cn/zhejiang/hangzhou');
  expect(askedAt('/library.html?pack=seeds')).toBe('cn/zhejiang/hangzhou');
  expect(askedAt('/library.html?pack=cn')).toBe('cn');
});

test('an address that says nothing asks for what the site opens with, and any other stays as it is', () => {
  askForToday();
  expect(location.search).toBe('?pack=cn');
  vi.stubGlobal('OPENS_WITH_PACK', 'cn/zhejiang/hangzhou');
  history.replaceState(null, '', '/#v1?place=quzhou');
  askForToday();
  expect(location.search).toBe('');
  history.replaceState(null, '', '/');
  askForToday();
  expect(location.search).toBe('?pack=cn/zhejiang/hangzhou');
});
