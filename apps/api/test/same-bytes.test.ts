import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packFiles } from '@huice/authoring/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { readServedPacks } from '../src/packs/read-served-packs.ts';
import { post, seedPacks, type TestService, testService } from './test-service.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const example = (name: string) => root(`apps/cli/examples/${name}.json`);
const town = root('docs/authoring/example/lancheng');

/** What the command prints, run as anybody runs it. */
const printed = (argv: readonly string[], input = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [root('scripts/huice.mjs'), ...argv]);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(out).toString('utf8'))
        : reject(new Error(Buffer.concat(err).toString('utf8'))),
    );
    child.stdin.end(input);
  });

const company = (name: string): unknown => JSON.parse(readFileSync(example(name), 'utf8'));

/** Of the pack that is written in YAML: a figure, a range, and nothing of all else. */
const inTown = { revenue: { min: '2000万', max: '3亿' } };

describe('the service and the command line give the same bytes', () => {
  let service: TestService;
  beforeAll(async () => {
    const read = await readServedPacks([{ key: 'town', from: [town] }], packFiles);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    service = testService();
    service.packs = { all: [...seedPacks.all, ...read.value.all] };
    // The first call may build the command.
    await printed(['--version']);
  }, 180_000);

  const asked = async (path: string, body: unknown) => (await post(service.app, path, body)).text();

  it.each([
    ['ai-firm-before-filing', '2019-06-01'],
    ['ranges-and-unknowns', '2026-11-22'],
    ['suichang-manufacturer', '2022-03-01'],
  ])('of a check of %s on %s', async (name, asOf) => {
    const bytes = await asked('/v1/check', { profile: company(name), asOf });
    expect(bytes).toBe(await printed(['check', example(name), '--as-of', asOf, '--json']));
  });

  it('of a check in a pack that is written in YAML', async () => {
    const bytes = await asked('/v1/check?pack=town', { profile: inTown, asOf: '2026-05-01' });
    expect(JSON.parse(bytes)).toMatchObject({ pack: { id: 'lancheng' } });
    expect(bytes).toBe(
      await printed(['check', '-', '--as-of', '2026-05-01', '--json', '--pack', town], JSON.stringify(inTown)),
    );
  });

  it('of the questions, by either order', async () => {
    const profile = company('ranges-and-unknowns');
    const options = ['--as-of', '2019-06-01', '--history', '--rank', 'money', '--json'];
    expect(await asked('/v1/questions', { profile, asOf: '2019-06-01', history: true, rankBy: 'money' })).toBe(
      await printed(['questions', example('ranges-and-unknowns'), ...options]),
    );
  });

  it('of the nearest change', async () => {
    const body = { profile: company('ai-firm-before-filing'), asOf: '2019-06-01', limit: 3 };
    const options = ['--as-of', '2019-06-01', '--limit', '3', '--json'];
    expect(await asked('/v1/nearest/quzhou/unicorn-ipo-award', body)).toBe(
      await printed(['nearest', 'quzhou/unicorn-ipo-award', example('ai-firm-before-filing'), ...options]),
    );
  });

  it('of what can be had together, as it stands in a check', async () => {
    const body = { profile: company('suichang-manufacturer'), asOf: '2022-03-01' };
    const { together } = JSON.parse(await asked('/v1/check', body)) as { together: unknown };
    expect(await asked('/v1/combine', body)).toBe(`${JSON.stringify(together, null, 2)}\n`);
  });

  it.each(['facts', 'incentives'])('of all %s', async (what) => {
    const response = await service.app.request(`/v1/${what}?pack=town`);
    expect(await response.text()).toBe(await printed([what, '--json', '--pack', town]));
  });
});
