import { quantile } from './statistics.mjs';

/** @typedef {{ name: string, rate: number, measured: import('./measure-page.mjs').Measured }} Row */

/** @param {readonly number[]} times @param {number} share */
const ms = (times, share) => (times.length === 0 ? '–' : quantile(times, share).toFixed(1));

/** @param {readonly Row[]} rows @param {{ node: string, browser: string, cores: number }} machine */
export const pageReport = (rows, { node, browser, cores }) => `# How fast the page is

Made by \`npm run bench:page\` on one machine: Node ${node}, Chromium ${browser}, ${cores} cores. Absolute figures are this machine's, and other
work on it makes them larger, never smaller. Run it again when the machine is quiet.

The production build of the page, over the pack that ships and over a generated one (\`apps/web/bench\`, which production does not contain: 500
incentives, 41 facts, three to six leaves each, every kind of amount), in a window of 1440 × 900. After one round to warm up, nine digits are
typed into a field of money and deleted again, three times, a key every 160 ms; then options are pressed. In milliseconds.

- **painted**: from the time stamp that the browser gave the key (or the click) to the first task after the frame in which everything in sight is
  as it then stays: statuses, amounts, deciding conditions, counts, totals. It includes waiting for the screen, which asks for a frame every 16.7 ms.
- **later changes**: presses after whose first frame something of that still changed. Nought means that the first frame was the final one.
- **work**: in a trace, what the main thread did between the key and that frame, without the waiting.

The first rows are of a page that has nothing but a text field, without a script: what they take no page can go below.

What is worked out from the result (the nearest change, the next question) comes after it, when the page is idle, and is marked until then.

| page | processor slowed | keys, painted: median | 95th percentile | least | later changes | work: median | 95th percentile | options, painted: median | 95th percentile |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows
  .map(
    ({ name, rate, measured: { keys, presses, work } }) =>
      `| ${name} | ${rate}× | ${ms(keys.times, 0.5)} | ${ms(keys.times, 0.95)} | ${ms(keys.times, 0)} | ${keys.late} of ${keys.times.length} | ${ms(work, 0.5)} | ${ms(work, 0.95)} | ${ms(presses.times, 0.5)} | ${ms(presses.times, 0.95)} |`,
  )
  .join('\n')}
`;
