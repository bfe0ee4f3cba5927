// `npm run pictures`: every picture in docs/images, taken anew from the built page. Look at each before it is kept.
import { writeFileSync } from 'node:fs';
import { launchBrowser } from './launch-browser.mjs';
import { pictures } from './pictures.mjs';
import { prepareOrStop } from './prepare.mjs';
import { serveBuild } from './serve-build.mjs';
import { inRoot } from './workspace.mjs';

prepareOrStop(['web'], { quiet: true });

const served = await serveBuild();
const browser = await launchBrowser();
const painter = await browser.newPage();

/** A picture of text as WebP: a third of its PNG, and as sharp to the eye. @param {Buffer} png */
const compress = async (png) => {
  const base64 = await painter.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.88 })).arrayBuffer(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
};

let total = 0;
for (const { name, file, fragment, viewport, reach, colorScheme = 'light', media = 'screen' } of pictures) {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    await page.goto(`${served.url}${file}${fragment}`);
    await reach(page);
    await page.emulateMedia({ media });
    await page.evaluate(() => document.fonts.ready);
    const picture = await compress(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    writeFileSync(inRoot(`docs/images/${name}.webp`), picture);
    total += picture.length;
    process.stdout.write(`docs/images/${name}.webp  ${Math.round(picture.length / 1024)} KB\n`);
  } catch (error) {
    // The others are still worth taking; which one is missing is said, and the command fails.
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  await context.close();
}
await browser.close();
await served.close();
process.stdout.write(`${pictures.length} pictures, ${Math.round(total / 1024)} KB\n`);
