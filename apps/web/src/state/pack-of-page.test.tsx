import { huicePack } from '@huice/incentives';
import { afterEach, describe, expect, it } from 'vitest';
import { hasOwnPack, packOfPage } from './pack-of-page.ts';

afterEach(() => document.head.replaceChildren());

describe('the pack that a page is about', () => {
  it('is the one that is built in', async () => {
    expect(hasOwnPack()).toBe(false);
    expect(await packOfPage()).toBe(huicePack);
  });

  it('is another where whoever serves the page says so', async () => {
    const said = document.createElement('meta');
    said.name = 'huice-pack';
    said.content = `data:text/javascript,${encodeURIComponent('export const ownPack = { id: "mine" };')}`;
    document.head.append(said);
    expect(hasOwnPack()).toBe(true);
    expect(await packOfPage()).toEqual({ id: 'mine' });
  });
});
