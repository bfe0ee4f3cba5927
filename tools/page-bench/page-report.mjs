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

- **painted**: what the browser's own Event Timing says, from the time stamp of the key (or the click) to the presentation of the next frame. Nothing
  of ours runs in the page while this is measured.
- **work**: what the page's main thread did of that until it had handed the frame over.
- **later changes**: in another page, which is looked at in every frame, the keys and presses after whose first frame something of what is in sight still
  changed: statuses, amounts, deciding conditions, counts, totals. Nought means that the first frame was the final one.

The first rows are of a page that has nothing but a text field, without a script: what they take no page can go below. Beside each median stands how many
times that it is, at the same speed.

What is worked out from the result (the nearest change, the next question) comes after it, when the page is idle, and is marked until then.

| page | processor slowed | keys, painted: median | ÷ field | 95th percentile | least | work: median | 95th percentile | options, painted: median | 95th percentile | later changes |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows
  .map(({ name, rate, measured: { keys, presses, seen } }) => {
    const cells = [
      name,
      `${rate}×`,
      ms(keys.painted, 0.5),
      ratio(keys.painted, rows[0]?.name === name ? undefined : floorOf(rows, rate)),
      ms(keys.painted, 0.95),
      ms(keys.painted, 0),
      ms(keys.work, 0.5),
      ms(keys.work, 0.95),
      ms(presses.painted, 0.5),
      ms(presses.painted, 0.95),
      `${seen.late} of ${seen.presses}`,
    ];
    return `| ${cells.join(' | ')} |`;
  })
  .join('\n')}
`;

/** What the first page of all takes at the same speed. @param {readonly Row[]} rows @param {number} rate */
const floorOf = (rows, rate) => rows.find((row) => row.rate === rate)?.measured.keys.painted;

/** @param {readonly number[]} times @param {readonly number[] | undefined} floor */
const ratio = (times, floor) => (floor === undefined ? '1' : (quantile(times, 0.5) / quantile(floor, 0.5)).toFixed(1));
