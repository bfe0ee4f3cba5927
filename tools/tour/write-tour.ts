// `npm run tour`: measures the built pages in a real browser and writes the figures into docs/tour.md, between its marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { axeFindings } from '../../apps/web/test/laws/axe-findings.ts';
import { type PageName, pages } from '../../apps/web/test/open-page.ts';
import { pageStates } from '../../apps/web/test/page-states.ts';
import { launchBrowser } from '../../scripts/launch-browser.mjs';
import { measurePages } from '../../scripts/measure-bundles.mjs';
import { prepareOrStop } from '../../scripts/prepare.mjs';
import { serveBuild } from '../../scripts/serve-build.mjs';
import { inRoot } from '../../scripts/workspace.mjs';
import { journeys } from './journeys.ts';

prepareOrStop(['web'], { quiet: true });

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const rounds = 3;

const served = await serveBuild();
const browser = await launchBrowser();
const say = (line: string) => process.stderr.write(`${line}\n`);

/** The page in a browser that was never here; what it then holds goes with it. */
const visit = async <T>(on: PageName, fragment: string, use: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${served.url}${pages[on].file}${fragment}`);
    await pages[on].ready(page).waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((name, at) => (at === 0 || name === 'state' ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

const measureJourneys = async () => {
  const rows: string[][] = [];
  for (const { on, name, fragment, walk } of journeys) {
    const walked: Awaited<ReturnType<typeof walk>>[] = [];
    for (let round = 0; round < rounds; round += 1) walked.push(await visit(on, fragment, walk));
    const [first] = walked;
    rows.push([name, String(first?.inputs ?? 0), seconds(median(walked.map(({ milliseconds }) => milliseconds)))]);
    say(rows.at(-1)?.join(' · ') ?? '');
  }
  return table(['journey', 'inputs', 'machine time'], rows);
};

const measureOpening = async () => {
  const sizes = new Map(measurePages().map(({ page, bytes }) => [page, bytes]));
  const rows: string[][] = [];
  for (const [name, { file }] of Object.entries(pages)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await visit(name as PageName, '', (page) => page.evaluate(() => performance.now())));
    const bytes = sizes.get(file === '' ? 'index.html' : file) ?? 0;
    rows.push([name, `${(bytes / 1024).toFixed(1)} KB`, seconds(median(times))]);
    say(rows.at(-1)?.join(' · ') ?? '');
  }
  return table(['page', 'initial scripts, gzipped', 'open on this machine'], rows);
};

const measureAxe = async () => {
  const rows: string[][] = [];
  for (const { on, state, fragment, reach } of pageStates) {
    const inLanguage = (language: string) =>
      visit(on, fragment(language), async (page) => {
        await reach?.(page);
        return axeFindings(page);
      });
    const all = await Promise.all(languages.map(inLanguage));
    for (const finding of all.flat()) say(`${on}, ${state}: ${finding}`);
    const found = all.map((findings) => String(findings.length));
    rows.push([on, state, ...found]);
    say(rows.at(-1)?.join(' · ') ?? '');
  }
  return table(['page', 'state', ...languages], rows);
};

const measureMachine = () => {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpu?.model ?? 'of an unknown kind'}) under a load of ${loadavg()[0]?.toFixed(1)}`;
  return Promise.resolve(
    `Measured on ${day} with Chromium ${browser.version()} and Node ${process.versions.node} on ${machine}; times are the median of ${rounds}.`,
  );
};

const file = inRoot('docs/tour.md');

const write = (part: string, figures: string) => {
  const between = new RegExp(`(<!-- ${part} -->\n)[^]*?(<!-- /${part} -->)`);
  const text = readFileSync(file, 'utf8');
  if (!between.test(text)) throw new Error(`docs/tour.md has no place for ${part}`);
  writeFileSync(
    file,
    text.replace(between, (_, open: string, close: string) => `${open}\n${figures}\n\n${close}`),
  );
};

const parts = { machine: measureMachine, journeys: measureJourneys, opening: measureOpening, axe: measureAxe };
// `npm run tour -- journeys` measures that part alone.
const asked = process.argv.slice(2);
const started = performance.now();
try {
  for (const [part, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(part)) write(part, await measure());
  say(`docs/tour.md is written, after ${seconds(performance.now() - started)}`);
} finally {
  await browser.close();
  await served.close();
}
