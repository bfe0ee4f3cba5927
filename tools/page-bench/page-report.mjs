import { quantile } from './statistics.mjs';

/** @typedef {{ name: string, rate: number, measured: import('./measure-page.mjs').Measured }} Row */

/** @param {readonly number[]} times @param {number} share */
const ms = (times, share) => (times.length === 0 ? '–' : quantile(times, share).toFixed(1));

/** @param {readonly Row[]} rows @param {{ node: string, browser: string, cores: number }} machine */
export const pageReport = (rows, { node, browser, cores }) => `# How fast the page is

Made by \`npm run bench:page\` on one machine: Node ${node}, Chromium ${browser}, ${cores} cores. Absolute figures are this machine's, and other
work on it makes them larger, never smaller. Run it again when the machine is quiet.

The production build of the page, over the pack that ships and over generated ones (\`apps/web/bench\`, which production does not contain: 100 and
500 incentives, 41 facts, three to six leaves each, every kind of amount), in a window of 1440 × 900. After one round to warm up, nine digits are
typed into a field of money and deleted again, three times, a key every 160 ms; then options are pressed. In milliseconds.

- **character**: what the browser's own Event Timing says, from the time stamp of the key (or the click) to the presentation of the next frame. Of ours
  nothing runs in the page while this is measured but an observer that leaves a mark in the trace when a result changes.
- **result**: from the same time stamp to the presentation of the first frame after that mark, over the keys that change a result.
- **work**: what the page's main thread did until it had handed the first frame over; **longest**: the longest task while keys were typed, the nearest change
  and the next question, which come when the page is idle, included.
- **in steps**: in another page, which is looked at in every frame, the keys and presses after which what is in sight of the results (statuses, amounts, deciding
  conditions, counts, totals) changed more than once. Nought means that no frame showed a part of a result.

The first rows are of a page that has nothing but a text field, without a script: what they take no page can go below. Behind ÷ stands how many
times that a median is, at the same speed.

| page | processor slowed | character: median | ÷ field | 95th percentile | result: median | ÷ field | 95th percentile | work: median | longest | options, painted: median | 95th percentile | in steps |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows
  .map(({ name, rate, measured: { keys, presses, seen } }) => {
    const floor = rows.find((row) => row.rate === rate)?.measured.keys.painted ?? [];
    const cells = [
      name,
      `${rate}×`,
      ms(keys.painted, 0.5),
      ratio(keys.painted, floor),
      ms(keys.painted, 0.95),
      ms(keys.result, 0.5),
      ratio(keys.result, floor),
      ms(keys.result, 0.95),
      ms(keys.work, 0.5),
      keys.longest.toFixed(1),
      ms(presses.painted, 0.5),
      ms(presses.painted, 0.95),
      `${seen.inSteps} of ${seen.presses}`,
    ];
    return `| ${cells.join(' | ')} |`;
  })
  .join('\n')}
`;

/** How many times the bare field. @param {readonly number[]} times @param {readonly number[]} floor */
const ratio = (times, floor) => (times.length === 0 ? '–' : (quantile(times, 0.5) / quantile(floor, 0.5)).toFixed(1));
