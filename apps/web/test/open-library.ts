import type { Page } from 'playwright-core';
import { inABrowser } from './open-page.ts';

/** Answers of an AI company with everything but the judgement, for the end of a link. */
export const answers =
  'place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&listingStage=filed';

export const unicorn = 'incentive/quzhou/unicorn-ipo-award';

/** Every view there is, as the end of its address. */
export const views: Readonly<Record<string, string>> = {
  list: '',
  'list by my answers': `&${answers}`,
  'list that holds nothing': '&@find=%E7%81%AB%E6%98%9F',
  'list with a search': '&@find=%E5%A5%96%E5%8A%B1',
  incentive: `&@page=${unicorn}`,
  'incentive by my answers': `&@page=${unicorn}&${answers}`,
  'incentive with conflicts': '&@page=incentive/quzhou/frontier-digital-tech-subsidy',
  sources: '&@page=sources',
  source: '&@page=source/001-china-economic-herald',
  changes: '&@page=changes',
  'no such page': '&@page=incentive/nowhere',
};

/** The built library in a real browser. */
export const libraryInABrowser = () => inABrowser('library');

/** Where a pack is chosen to be compared with the present one. */
export const packField = (page: Page) => page.getByLabel(/^(选择较早的政策包|選擇較早的政策包|Choose an earlier pack)/);

/** Hands the comparison a pack, and waits for what it then says. */
export const compareWith = async (page: Page, pack: string, said: '.change-verdict' | '.change-message li') => {
  await packField(page).setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(pack),
  });
  await page.locator(said).first().waitFor();
};
