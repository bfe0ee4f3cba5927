import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles } from '@huice/authoring/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHere } from '../src/packs/load-here.ts';
import { readServedPacks } from '../src/packs/read-served-packs.ts';
import { post, seedPacks, type TestService, testService } from './test-service.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const town = root('docs/authoring/example/lancheng');

const output = (argv: readonly string[], input = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv);
    const pieces: Record<'out' | 'err', Buffer[]> = { out: [], err: [] };
    child.stdout.on('data', (piece: Buffer) => pieces.out.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.err.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(code === 0 ? pieces.out : pieces.err).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(text));
    });
    child.stdin.end(input);
  });

interface Case {
  readonly name: string;
  readonly path: string;
  readonly body?: unknown;
  readonly argv: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'huice-same-'));
const examples = ['ai-firm-before-filing', 'ranges-and-unknowns', 'suichang-manufacturer'];
const exampleFile = (name: string) => root(`apps/cli/examples/${name}.json`);
const example = (name: string): unknown => JSON.parse(readFileSync(exampleFile(name), 'utf8'));
const days = ['2019-06-01', '2022-03-01', '2026-11-22'];
/** Of the pack that is written in YAML: an option, a range, and nothing of all else. */
const inTown = { place: 'lancheng', revenue: { min: '2000万', max: '3亿' } };
const townFile = join(folder, 'in-town.json');
writeFileSync(townFile, JSON.stringify(inTown));
const attestedFile = join(folder, 'attested.json');
const attested = { 'likely-unicorn': true };
writeFileSync(attestedFile, JSON.stringify(attested));
const nothingFile = join(folder, 'nothing.json');
writeFileSync(nothingFile, '{}');
const inPack = ['--pack', town];
const last = example('ai-firm-before-filing');
const lastFile = exampleFile('ai-firm-before-filing');

const cases: readonly Case[] = [
  ...examples.flatMap((name) =>
    days.flatMap((asOf): Case[] => [
      {
        name: `check of ${name} on ${asOf}`,
        path: '/v1/check',
        body: { profile: example(name), asOf },
        argv: ['check', exampleFile(name), '--as-of', asOf],
      },
      {
        name: `questions to ${name} on ${asOf}`,
        path: '/v1/questions',
        body: { profile: example(name), asOf },
        argv: ['questions', exampleFile(name), '--as-of', asOf],
      },
    ]),
  ),
  {
    name: 'check with what is attested',
    path: '/v1/check',
    body: { profile: last, attested, asOf: '2019-06-01' },
    argv: ['check', lastFile, '--attest', attestedFile, '--as-of', '2019-06-01'],
  },
  {
    name: 'questions by money, history among them',
    path: '/v1/questions',
    body: { profile: {}, rankBy: 'money', history: true, asOf: '2026-11-22' },
    argv: ['questions', nothingFile, '--as-of', '2026-11-22', '--rank', 'money', '--history'],
  },
  {
    name: 'nearest change',
    path: '/v1/nearest/quzhou/unicorn-ipo-award',
    body: { profile: last, asOf: '2019-06-01' },
    argv: ['nearest', 'quzhou/unicorn-ipo-award', lastFile, '--as-of', '2019-06-01'],
  },
  {
    name: 'three nearest changes',
    path: '/v1/nearest/quzhou/unicorn-ipo-award',
    body: { profile: last, asOf: '2019-06-01', limit: 3 },
    argv: ['nearest', 'quzhou/unicorn-ipo-award', lastFile, '--as-of', '2019-06-01', '--limit', '3'],
  },
  {
    name: 'check in a written pack',
    path: '/v1/check?pack=town',
    body: { profile: inTown, asOf: '2026-05-01' },
    argv: ['check', townFile, '--as-of', '2026-05-01', ...inPack],
  },
  { name: 'facts of a written pack', path: '/v1/facts?pack=town', argv: ['facts', ...inPack] },
  { name: 'incentives of a written pack', path: '/v1/incentives?pack=town', argv: ['incentives', ...inPack] },
];

describe('the service and the command line give the same bytes', () => {
  let service: TestService;
  let printed: readonly string[] = [];
  beforeAll(async () => {
    const read = await readServedPacks([{ key: 'town', from: [town] }], loadHere(packFiles));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    service = testService();
    service.packs = { all: [...seedPacks.all, ...read.value.all] };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const asked = async ({ path, body }: Case) =>
    (await (body === undefined ? service.app.request(path) : post(service.app, path, body))).text();

  it('of the command as anybody runs it', async () => {
    const [first] = cases as readonly [Case, ...Case[]];
    // The first call may build the command.
    expect(await asked(first)).toBe(await output([root('scripts/huice.mjs'), ...first.argv, '--json']));
  }, 180_000);

  it('of every command of the set', async () => {
    const argvs = cases.map(({ argv }) => [...argv, '--json']);
    printed = JSON.parse(
      await output([root('apps/api/test/cli-answers.mjs'), root('apps/cli/dist')], JSON.stringify(argvs)),
    ) as string[];
    expect(printed.filter((text) => text.startsWith('exit'))).toEqual([]);
    for (const [at, one] of cases.entries()) expect(await asked(one), one.name).toBe(printed[at]);
  });

  it('of what can be had together, as it stands in a check', async () => {
    const body = { profile: example('suichang-manufacturer'), asOf: '2022-03-01' };
    const { together } = JSON.parse(await asked({ name: '', path: '/v1/check', body, argv: [] })) as {
      together: unknown;
    };
    expect(await asked({ name: '', path: '/v1/combine', body, argv: [] })).toBe(
      `${JSON.stringify(together, null, 2)}\n`,
    );
  });
});
