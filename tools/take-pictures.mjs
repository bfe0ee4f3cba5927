// `npm run pictures`: every picture in docs/images, taken from the built page; `-- visual` those with that in their name. Look at each before you
// commit it.
import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { prepareOrStop } from '../scripts/prepare.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';
import { inRoot } from '../scripts/workspace.mjs';
import { pictures, sheetMargins } from './pictures.mjs';

prepareOrStop(['web'], { quiet: true });

const served = await serveBuild();
// The browser writes a date field in its own language, whatever that of the page is.
const browser = await launchBrowser({ language: 'zh_CN' });
const english = await launchBrowser({ language: 'en_GB' });
const painter = await browser.newPage();

/**
 * A picture of text as WebP: a third of its PNG, and as sharp to the eye.
 * @param {Buffer} png
 * @param {typeof sheetMargins} margins of white paper around it, in pixels
 */
const compress = async (png, margins) => {
  const base64 = await painter.evaluate(
    async ({ source, side, end }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width + 2 * side, bitmap.height + 2 * end);
      const context = canvas.getContext('2d');
      if (context !== null) {
        context.fillStyle = 'white';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(bitmap, side, end);
      }
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.88 })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    { source: png.toString('base64'), ...margins },
  );
  return Buffer.from(base64, 'base64');
};

const [piece = ''] = process.argv.slice(2);
const asked = pictures.filter(({ name }) => name.includes(piece));

let total = 0;
for (const one of asked) {
  const { name, file, fragment, viewport, reach, colorScheme = 'light', media = 'screen', part, broken = '' } = one;
  const isEnglish = fragment.includes('@lang=en');
  const context = await (isEnglish ? english : browser).newContext({
    viewport,
    colorScheme,
    locale: isEnglish ? 'en-GB' : 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    await page.goto(`${served.url}${file}${fragment}`);
    await reach(page);
    // What the page works out when idle belongs in the picture, too.
    await page.waitForTimeout(600);
    await page.emulateMedia({ media });
    await page.evaluate(() => document.fonts.ready);
    // The content policy refuses a style within the page, and not one that a script makes.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, broken);
    const pictured = part === undefined ? page : page.locator(part).first();
    const shot = await pictured.screenshot({ animations: 'disabled', caret: 'hide' });
    const picture = await compress(shot, media === 'print' ? sheetMargins : { side: 0, end: 0 });
    writeFileSync(inRoot(`docs/images/${name}.webp`), picture);
    total += picture.length;
    process.stdout.write(`docs/images/${name}.webp  ${Math.round(picture.length / 1024)} KB\n`);
  } catch (error) {
    // The others are still worth taking; the missing one is named, and the command fails.
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  await context.close();
}
await browser.close();
await english.close();
await served.close();
process.stdout.write(`${asked.length} pictures, ${Math.round(total / 1024)} KB\n`);
