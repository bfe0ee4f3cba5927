// `npm run measure:self-check`: how many presses, and how much to read, until a typical firm has a useful result.
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { prepareOrStop } from '../scripts/prepare.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';
import { JOURNEY_DAY, takeSelfCheck } from './self-check-journey.mjs';

prepareOrStop(['web'], { quiet: true });

const served = await serveBuild();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${served.url}self-check.html#v1?@as-of=${JOURNEY_DAY}&@lang=zh-Hans`);
await page.locator('.self-start').waitFor();
process.stdout.write(`${JSON.stringify(await takeSelfCheck(page), null, 2)}\n`);
await browser.close();
await served.close();
