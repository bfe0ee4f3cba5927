// `npm run icons:write`: the icons for home screens, drawn from apps/web/public/icon.svg.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { inRoot } from '../scripts/workspace.mjs';

const svg = readFileSync(inRoot('apps/web/public/icon.svg'), 'utf8');
const ground = svg.match(/<rect[^>]* fill="([^"]+)"/)?.[1] ?? 'white';

// A maskable icon may be cut to a circle of 80 %, so its drawing is kept well inside.
const icons = /** @type {const} */ ([
  { name: 'icon-180', size: 180, drawn: 1 },
  { name: 'icon-192', size: 192, drawn: 1 },
  { name: 'icon-512', size: 512, drawn: 1 },
  { name: 'icon-maskable-512', size: 512, drawn: 0.82 },
]);

const browser = await launchBrowser();
for (const { name, size, drawn } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <div style="width:${drawn * 100}%">${svg.replace('<svg', '<svg style="display:block"')}</div>
    </body>`,
  );
  await page.screenshot({ path: inRoot(`apps/web/public/${name}.png`) });
  await page.close();
}
await browser.close();
process.stdout.write(`${icons.length} icons in apps/web/public\n`);
