import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packJson, parsePackJson } from '../src/index.ts';
import { goodPack } from './bad/example.ts';

const run = promisify(execFile);
const door = (name: string) => join(import.meta.dirname, `../src/${name}.ts`);
let folder = '';

/** The engine with its two dependencies, which a bare Node can load. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huice-engine-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: { engine: door('index'), review: door('review') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const underTheFlag = async (script: string): Promise<unknown> => {
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval'];
  const { stdout } = await run(process.execPath, [...flags, script], { cwd: folder });
  return JSON.parse(stdout);
};

test('the flag of this test does forbid code made from text', async () => {
  await expect(underTheFlag("console.log(new Function('return 1')())")).rejects.toThrow(/EvalError/);
});

test('the engine parses, compiles and answers where no code may be made from text', async () => {
  const script = `
    import { compile, parsePackJson } from './engine.mjs';
    import { packJsonSchema, profileJsonSchema } from './review.mjs';
    const pack = parsePackJson(${JSON.stringify(packJson(goodPack()))});
    const calculator = compile(pack.value).value;
    const profile = { financing: '1.2亿', stage: { anyOf: ['filed', 'done'] } };
    const report = calculator.check(profile, { asOf: '2024-01-01' });
    const wrong = parsePackJson('{"format":"huice-pack/1","facts":[null]}');
    console.log(JSON.stringify({
      digest: calculator.digest,
      statuses: report.value.results.map(({ incentive, status, open }) => [incentive, status, open]),
      wrong: wrong.issues.length > 0,
      schemas: [packJsonSchema().type, profileJsonSchema(calculator.pack).type],
    }));`;
  const parsed = parsePackJson(packJson(goodPack()));
  expect(parsed.ok).toBe(true);
  expect(await underTheFlag(script)).toEqual({
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    statuses: [
      ['award', 'undetermined', ['stage']],
      ['other', 'conditional', []],
    ],
    wrong: true,
    schemas: ['object', 'object'],
  });
});
