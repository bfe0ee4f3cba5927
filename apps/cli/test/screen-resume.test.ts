import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const huice = fileURLToPath(new URL('../../../scripts/huice.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'huice-resume-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So often it is killed, or as often as `HUICE_SCREEN_KILLS` says. */
const { HUICE_SCREEN_KILLS: asked } = process.env;
const kills = Number(asked ?? 3);
/** More than are decided between two checkpoints. */
const rows = asked === undefined ? 5_000 : 12_000;

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** The command, killed after so many milliseconds unless it has ended by then. */
const screened = (argv: readonly string[], killAfter?: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [huice, 'screen', ...argv, '--as-of', '2019-06-01', '--lang', 'en'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, err });
    });
  });

const places = ['quzhou', 'suichang', 'elsewhere', 'mars'];
const lines = Array.from({ length: rows }, (_, at) =>
  JSON.stringify({
    id: `c${at}`,
    place: places[at % 97 === 0 ? 3 : at % 3],
    marketEquityFinancing: (at * 7919) % 300_000_000,
  }),
);

const input: Readonly<Record<'.ndjson' | '.csv', string>> = {
  '.ndjson': join(folder, 'registry.ndjson'),
  '.csv': join(folder, 'registry.csv'),
};
const ways = [
  ['.ndjson', '.ndjson'],
  ['.csv', '.csv'],
  ['.csv', '.parquet'],
] as const;
/** Of every run of the tests, the way that most take. */
const taken = asked === undefined ? ways.slice(0, 1) : ways;

describe('a screening that is killed, or done side by side', () => {
  const whole = new Map<string, readonly [out: Buffer, errors: Buffer]>();
  let took = 0;

  const filesOf = (out: string) => [readFileSync(out), readFileSync(`${out}.errors.ndjson`)] as const;

  beforeAll(async () => {
    writeFileSync(input['.ndjson'], lines.join('\n'));
    const cells = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    writeFileSync(
      input['.csv'],
      `代码,place,marketEquityFinancing\n${cells.map((one) => [one['id'], one['place'], one['marketEquityFinancing']].join()).join('\n')}\n`,
    );
    for (const [from, to] of taken) {
      const out = join(folder, `whole${from}${to}`);
      // The first call may build the command.
      const began = performance.now();
      expect(await screened([input[from], '--out', out])).toEqual({ code: 0, err: '' });
      took = performance.now() - began;
      whole.set(from + to, filesOf(out));
    }
  }, 300_000);

  /** Runs it until it is done, killing it on the way; how often it was killed, and how often while it was writing. */
  const persisted = async (argv: readonly string[], out: string, most: number) => {
    let [killed, within] = [0, 0];
    while (killed < most) {
      const ended = await screened(argv, Math.random() * took * 1.1);
      if (ended.code !== null) return { killed, within, ended };
      killed++;
      within += Number(existsSync(`${out}.checkpoint`));
      // It was done, and killed on its way out.
      if (existsSync(out) && !existsSync(`${out}.checkpoint`)) return { killed, within, ended: { code: 0, err: '' } };
    }
    return { killed, within, ended: await screened(argv) };
  };

  it(`goes on where it was and loses nothing, ${kills} times`, async () => {
    let [killed, within] = [0, 0];
    for (let trial = 0; killed < kills; trial++) {
      const [from, to] = taken[trial % taken.length] as (typeof ways)[number];
      const out = join(folder, `${trial}${from}${to}`);
      const run = await persisted([input[from], '--out', out], out, kills - killed);
      killed += run.killed;
      within += run.within;
      expect(run.ended).toEqual({ code: 0, err: '' });
      const [expected, expectedErrors] = whole.get(from + to) as readonly [Buffer, Buffer];
      const [result, errors] = filesOf(out);
      expect(result.equals(expected)).toBe(true);
      expect(errors.equals(expectedErrors)).toBe(true);
      for (const left of ['.part', '.tmp', '.checkpoint', '.errors.ndjson.part'])
        expect(existsSync(`${out}${left}`)).toBe(false);
    }
    if (asked !== undefined) process.stderr.write(`killed ${killed} times, ${within} of them while it was writing\n`);
  }, 3_600_000);

  it.each(['1', '3'])(
    'comes to the same in %s threads',
    async (threads) => {
      for (const [from, to] of taken) {
        const out = join(folder, `threads-${threads}${from}${to}`);
        expect(await screened([input[from], '--out', out, '--threads', threads])).toEqual({ code: 0, err: '' });
        const [result, errors] = filesOf(out);
        const [expected, expectedErrors] = whole.get(from + to) as readonly [Buffer, Buffer];
        expect(result.equals(expected)).toBe(true);
        expect(errors.equals(expectedErrors)).toBe(true);
      }
    },
    120_000,
  );
});
