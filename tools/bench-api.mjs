// `npm run bench:api [-- --quick]`: the service beside a bare Hono echo in one run, 1,000 slow clients, and a minute of checks in which its
// memory is watched. Writes the tables into docs/operating.md; with `--quick` a shorter run goes to stdout.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { apiMain, prepareOrStop } from '../scripts/prepare.mjs';
import { inRoot, requireNode } from '../scripts/workspace.mjs';
import { answerInProcess } from './api-bench/answer-in-process.mjs';
import { askAgain, askSlowly, requestBytes } from './api-bench/raw-client.mjs';
import { startService } from './api-bench/start-service.mjs';

requireNode();
prepareOrStop(['api'], { quiet: true });
const isQuick = process.argv.includes('--quick');

const echo = await startService([inRoot('apps/api/bench/echo.mjs')]);
const town = inRoot('docs/authoring/example/lancheng');
const api = await startService([inRoot(apiMain), '--port', '0', '--rate', '0', '--pack', town]);

const company = { profile: { place: 'lancheng', revenue: { min: '2000万', max: '3亿' } }, asOf: '2026-05-01' };
const etag = (await fetch(`${api.url}v1/facts`)).headers.get('etag') ?? '';

/** @typedef {{ name: string, url: string, request: Buffer }} Subject @type {Subject[]} */
const subjects = [
  { name: 'bare Hono, the same body sent back', url: echo.url, request: requestBytes(echo.url, { body: company }) },
  {
    name: 'GET /v1/facts, 304',
    url: api.url,
    request: requestBytes(`${api.url}v1/facts`, { headers: { 'If-None-Match': etag } }),
  },
  ...['combine', 'check', 'questions'].map((what) => ({
    name: `POST /v1/${what}`,
    url: api.url,
    request: requestBytes(`${api.url}v1/${what}`, { body: company }),
  })),
];

const at = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const inOrder = (/** @type {number[]} */ numbers) => [...numbers].sort((a, b) => a - b);
const median = (/** @type {number[]} */ numbers) => at(inOrder(numbers), 0.5);

/** @param {Subject} subject @param {number} connections @param {number} seconds */
async function load({ url, request }, connections, seconds) {
  /** @type {number[]} */
  const times = [];
  let refused = 0;
  const until = performance.now() + seconds * 1000;
  const answered = (/** @type {number} */ milliseconds, /** @type {number} */ status) => {
    if (status >= 400) refused += 1;
    times.push(milliseconds);
  };
  await Promise.all(
    Array.from({ length: connections }, () => askAgain(url, request, answered, () => performance.now() < until)),
  );
  if (refused > 0) throw new Error(`${refused} requests were refused.`);
  const sorted = inOrder(times);
  return { rate: times.length / seconds, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

const memory = async () =>
  Number(/process_resident_memory_bytes (\d+)/.exec(await (await fetch(`${api.url}metrics`)).text())?.[1]) / 2 ** 20;

const rounds = isQuick ? 1 : 5;
const seconds = isQuick ? 1 : 2;
const connections = 16;
/** @type {Map<string, Awaited<ReturnType<typeof load>>[]>} */
const loads = new Map(subjects.map(({ name }) => [name, []]));
for (const subject of subjects) await load(subject, connections, 1);
const call = await answerInProcess(town, company);
/** @type {number[]} */
const calls = [];
for (let round = 0; round < rounds; round += 1) {
  for (const subject of subjects) loads.get(subject.name)?.push(await load(subject, connections, seconds));
  calls.push(call(seconds));
}

const slowClients = isQuick ? 100 : 1000;
const check = /** @type {Subject} */ (subjects.find(({ name }) => name.endsWith('/check')));
const alone = await load(check, 4, seconds);
const before = await memory();
const slow = Promise.all(
  Array.from({ length: slowClients }, () =>
    askSlowly(api.url, check.request, { pieces: 10, pause: isQuick ? 200 : 1000 }),
  ),
);
await pause(isQuick ? 300 : 2000);
const during = await load(check, 4, isQuick ? 1 : 5);
const most = await memory();
const served = (await slow).filter((status) => status === 200).length;

/** @type {number[]} */
const sizes = [];
const soakSeconds = isQuick ? 4 : 60;
const soaking = load(check, 8, soakSeconds);
for (let sample = 0; sample < soakSeconds / 2; sample += 1) {
  await pause(2000);
  sizes.push(await memory());
}
const soaked = await soaking;
echo.stop();
api.stop();

const rows = [...loads].map(([name, all]) => ({
  name,
  rate: median(all.map(({ rate }) => rate)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
}));
const base = rows[0]?.rate ?? 1;
const quarter = Math.floor(sizes.length / 4);
const of = (/** @type {number} */ value, digits = 1) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const text = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, shared with the client and, by the load that the system told at the end, some ${of(loadavg()[0] ?? 0, 0)} processes in all; ${connections} connections, each asking again when it
has its answer; medians of ${rounds} rounds of ${seconds} seconds, one subject after the other in each. One company of the made-up city in \`docs/authoring/example/lancheng\` (ten incentives).

| asked | requests/s | of the echo | p50, ms | p99, ms |
| --- | ---: | ---: | ---: | ---: |
${rows.map(({ name, rate, p50, p99 }) => `| ${name} | ${of(rate, 0)} | ${of((100 * rate) / base, rate < base / 10 ? 1 : 0)} % | ${of(p50)} | ${of(p99)} |`).join('\n')}

The same check as a function call in one process, without HTTP, in the same rounds: ${of(median(calls), 0)} a second.

| slow clients | |
| --- | --- |
| clients that sent their request in ten pieces over ten seconds | ${of(slowClients, 0)} |
| of them answered | ${of(served, 0)} |
| p50 and p99 of four others that asked meanwhile | ${of(during.p50)} and ${of(during.p99)} ms; without the slow ones ${of(alone.p50)} and ${of(alone.p99)} ms |
| memory before, and with all of them connected | ${of(before, 0)} and ${of(most, 0)} MiB |

| a soak of ${soakSeconds} seconds | |
| --- | --- |
| checks answered, 8 connections | ${of(soaked.rate * soakSeconds, 0)} |
| memory, median of the second quarter and of the last | ${of(median(sizes.slice(quarter, 2 * quarter)), 0)} and ${of(median(sizes.slice(-quarter)), 0)} MiB |
| least and most from the second quarter on | ${of(Math.min(...sizes.slice(quarter)), 0)} and ${of(Math.max(...sizes.slice(quarter)), 0)} MiB |
`;
if (isQuick) process.stdout.write(text);
else {
  const page = inRoot('docs/operating.md');
  const [head, rest] = readFileSync(page, 'utf8').split('<!-- bench:begin -->\n');
  const [, tail] = (rest ?? '').split('<!-- bench:end -->');
  writeFileSync(page, `${head}<!-- bench:begin -->\n${text}<!-- bench:end -->${tail ?? '\n'}`);
  process.stdout.write(text);
}
process.exit(0);
