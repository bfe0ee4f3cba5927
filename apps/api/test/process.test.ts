import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The service as `npm run api` starts it, in a Node that refuses to run code made from strings. */
const started = (argv: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { INIT_CWD: _, ...own } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disallow-code-generation-from-strings', root('scripts/api.mjs'), '--no-web', ...argv],
    {
      env: { ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log: Record<string, unknown>[] = [];
  let [rest, err] = ['', ''];
  let wake: () => void = () => undefined;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    log.push(...lines.map((line) => JSON.parse(line) as Record<string, unknown>));
    wake();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const event = async (name: string, count = 1) => {
    for (;;) {
      const found = log.filter((one) => one['event'] === name);
      if (found.length >= count) return found[count - 1] as Record<string, unknown>;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { child, ended, event, log, err: () => err };
};

describe('the service as a process', () => {
  it('prints its address, reads its packs again on SIGHUP, and ends well on SIGTERM', async () => {
    const { child, ended, event, log, err } = started(
      ['--port', '0', '--pack', root('docs/authoring/example/lancheng')],
      {
        HUICE_API_KEYS: 'a-key-of-some-length',
      },
    );
    const { url } = await event('ready');
    const ask = (headers: Readonly<Record<string, string>>) => fetch(`${String(url)}v1/packs`, { headers });
    expect([(await ask({})).status, (await ask({ 'X-API-Key': 'a-key-of-some-length' })).status]).toEqual([401, 200]);
    child.kill('SIGHUP');
    await event('packs', 2);
    expect((await ask({ 'X-API-Key': 'a-key-of-some-length' })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(err()).toContain(`${String(url)}v1/`);
    expect(log.map(({ event: name }) => name)).toEqual([
      'packs',
      'ready',
      'request',
      'request',
      'packs',
      'request',
      'stopping',
      'stopped',
    ]);
    expect(log.every(({ time }) => /^\d{4}-\d\d-\d\dT/.test(String(time)))).toBe(true);
  }, 180_000);

  it('does not start with wrong options, nor with a pack that cannot be read, and says what is wrong', async () => {
    const wrong = started(['--rate', 'many']);
    expect(await wrong.ended).toBe(2);
    expect(wrong.err()).toContain('--rate takes a whole number from 0, but is “many”.');
    const broken = started(['--port', '0', '--pack', root('docs/authoring/nowhere')]);
    expect(await broken.ended).toBe(2);
    expect(JSON.stringify(broken.log)).toContain('file/not-found');
  }, 180_000);
});
