import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testService } from './test-service.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/integrating.md', import.meta.url)), 'utf8');

interface Command {
  readonly path: string;
  readonly init: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };
}

/** What a curl of the page asks; it uses no more of curl than this. */
const commandOf = (text: string): Command => {
  const line = text.replace(/\\\n/g, ' ');
  const path = /'http:\/\/127\.0\.0\.1:8373(\/[^']*)'/.exec(line)?.[1];
  const type = /-H 'Content-Type: ([^']+)'/.exec(line)?.[1];
  const piped = /^printf '%s\\n' (.+?) \|/.exec(line)?.[1];
  const body =
    /-d '([^']+)'/.exec(line)?.[1] ??
    piped
      ?.split("' '")
      .map((one) => `${one.replaceAll("'", '')}\n`)
      .join('');
  if (path === undefined) throw new Error(`No address in ${text}`);
  return {
    path,
    init: type === undefined || body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': type }, body },
  };
};

const commands = [...page.matchAll(/```sh\n([\s\S]+?)```/g)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('curl'));
const { app } = testService();

const ask = (part: string): Response | Promise<Response> => {
  const text = commands.find((one) => one.includes(part));
  if (text === undefined) throw new Error(`The page has no command with ${part}`);
  const { path, init } = commandOf(text);
  return app.request(path, init);
};

describe('the page for those who call the service', () => {
  it('has a command for each thing that can be asked, and no other', () => {
    const paths = commands.map((text) => commandOf(text).path.replace(/\?.*/, ''));
    expect(paths).toEqual([
      '/v1/check',
      '/v1/facts',
      '/v1/packs',
      '/v1/questions',
      '/v1/nearest/quzhou/unicorn-ipo-award',
      '/v1/combine',
      '/v1/screen',
      '/v1/check',
    ]);
  });

  it.each(commands.slice(0, -1))('is answered: %s', async (text) => {
    const { path, init } = commandOf(text);
    expect((await app.request(path, init)).status).toBe(200);
  });

  it('says what comes back', async () => {
    const report = (await (await ask('1.2亿')).json()) as {
      asOf: string;
      results: { status: string }[];
      asked: unknown;
    };
    expect(Object.keys(report)).toEqual(['pack', 'asOf', 'results', 'together', 'asked']);
    const lines = (await (await ask('/v1/screen')).text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['line', 'id', 'asOf', 'results'],
      ['line', 'id', 'issues'],
    ]);
    const refused = await ask('fieldz');
    const { issues } = (await refused.json()) as { issues: { code: string; pointer: string }[] };
    expect([refused.status, issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()]).toEqual([
      422,
      ['date/impossible /asOf', 'profile/unknown-fact /profile/fieldz', 'profile/unknown-option /profile/place'],
    ]);
  });

  it('names every option that a profile in it has as the pack does', async () => {
    const { facts } = (await (await ask('/v1/facts')).json()) as { facts: { id: string }[] };
    const known = facts.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(['place', 'fields', 'marketEquityFinancing', 'listingStage']));
  });
});
