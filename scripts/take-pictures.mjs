// `npm run pictures`: the pictures of the form in docs/images, taken anew from the built page. Look at each before it is kept.
import { launchBrowser } from './launch-browser.mjs';
import { prepareOrStop } from './prepare.mjs';
import { serveBuild } from './serve-build.mjs';
import { inRoot } from './workspace.mjs';

prepareOrStop(['web'], { quiet: true });

const answers =
  'place=quzhou&willingToSettle=true&fields=ai,big-data&industrialEnterprise=false&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&unicornStatus=quasi&listingStage=filed';
const desktop = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };

const pictures = /** @type {const} */ ([
  { name: 'desktop-zh-hans', locale: 'zh-Hans', viewport: desktop, colorScheme: 'light' },
  { name: 'desktop-zh-hant', locale: 'zh-Hant', viewport: desktop, colorScheme: 'light' },
  { name: 'desktop-en', locale: 'en', viewport: desktop, colorScheme: 'light' },
  { name: 'desktop-dark', locale: 'zh-Hans', viewport: desktop, colorScheme: 'dark' },
  { name: 'phone-zh-hans', locale: 'zh-Hans', viewport: phone, colorScheme: 'light' },
]);

const served = await serveBuild();
const browser = await launchBrowser();
for (const { name, locale, viewport, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(`${served.url}#v1?@as-of=2019-06-01&@lang=${locale}&${answers}`);
  await page.locator('.next-options button').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: inRoot(`docs/images/${name}.png`), animations: 'disabled' });
  await page.close();
}
await browser.close();
await served.close();
process.stdout.write(`${pictures.length} pictures in docs/images\n`);
