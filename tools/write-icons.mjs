// `npm run icons:write`: the icons for home screens and the picture to share, drawn from apps/web/public/icon.svg.
// `npm run icons:write -- apps/web/sites/quzhou/seal.svg 衢州惠企测算`: those of a site, beside its seal.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { inRoot, stop } from '../scripts/workspace.mjs';

const [sealOfSite, nameOfSite] = process.argv.slice(2);
const from = process.env['INIT_CWD'] ?? process.cwd();
const source = sealOfSite === undefined ? inRoot('apps/web/public/icon.svg') : resolve(from, sealOfSite);
if (sealOfSite !== undefined && nameOfSite === undefined)
  stop('The picture to share bears a name: give it after the seal.');
const svg = readFileSync(source, 'utf8').replace('<svg', '<svg style="display:block"');
const paper = '#fbfaf7';

/** @param {number} part of the whole @param {string} [below] */
const drawing = (part, below = '') =>
  `<body style="margin:0;display:grid;place-content:center;justify-items:center;height:100vh;background:${paper};color:#1b1d21">
    <div style="width:${part}vh">${svg}</div>${below}
  </body>`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const name = `<p style="margin:4vh 0 0;font:700 10vh 'Songti SC','Noto Serif CJK SC',serif">${escaped(nameOfSite ?? '惠策')}</p>`;

/** What messengers show of a link, often cut to the square in the middle. */
const share = { width: 1200, height: 630, html: drawing(52, name) };

/** @param {number} size @param {number} [part] */
const icon = (size, part = 100) => ({ width: size, height: size, html: drawing(part) });

// A maskable icon may be cut to a circle of 80 %, so its drawing is kept well inside.
const pictures =
  sealOfSite === undefined
    ? {
        'icon-180': icon(180),
        'icon-192': icon(192),
        'icon-512': icon(512),
        'icon-maskable-512': icon(512, 82),
        share,
      }
    : { icon: icon(512), share };

const browser = await launchBrowser();
for (const [file, { width, height, html }] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path: `${dirname(source)}/${file}.png` });
  await page.close();
}
await browser.close();
process.stdout.write(`${Object.keys(pictures).length} pictures in ${dirname(source)}\n`);
