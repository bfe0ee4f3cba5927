import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/operations/operations.ts';
import { post, seedPacks, served, testService } from './test-service.ts';

const service = testService();
const { app } = service;

describe('what changes only with a pack', () => {
  it.each(['/v1/incentives', '/v1/facts', '/v1/sources', '/v1/packs', '/openapi.json'])(
    '%s is not sent again to who has it',
    async (path) => {
      const first = await app.request(path);
      const etag = first.headers.get('etag') ?? '';
      expect([first.status, etag.startsWith('"')]).toEqual([200, true]);
      const again = (value: string) => app.request(path, { headers: { 'If-None-Match': value } });
      for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const second = await again(held);
        expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
      }
      expect((await again('"other"')).status).toBe(200);
    },
  );

  it('is sent again when the pack is another, and not when another pack has come to be served', async () => {
    const tagOf = async (path: string) => (await app.request(path)).headers.get('etag');
    const before = [await tagOf('/v1/facts'), await tagOf('/v1/packs')];
    const [seeds] = seedPacks.all;
    const { pack } = seeds.calculator;
    service.packs = { all: [seeds, served('newer', { ...pack, version: '9.0.0' })] };
    const after = [await tagOf('/v1/facts'), await tagOf('/v1/packs')];
    const newer = await tagOf('/v1/facts?pack=newer');
    service.packs = seedPacks;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(newer).not.toBe(before[0]);
  });

  it('has every document and passage, and every pack by the name that it is asked by', async () => {
    const [{ calculator }] = seedPacks.all;
    const { documents, clauses } = (await (await app.request('/v1/sources')).json()) as {
      documents: unknown[];
      clauses: unknown[];
    };
    expect([documents.length, clauses.length]).toEqual([
      calculator.pack.documents.length,
      calculator.pack.clauses.length,
    ]);
    expect(await (await app.request('/v1/packs')).json()).toMatchObject({
      packs: [{ key: 'seeds', id: 'huice/quzhou-suichang', digest: calculator.digest, incentives: 17 }],
    });
  });
});

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly responses: Readonly<
              Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
            >;
          }
        >
      >
    >
  >;
}

describe('the document', () => {
  const read = async () => (await (await app.request('/openapi.json')).json()) as Document;

  it('has every operation, and no other', async () => {
    const { openapi, paths } = await read();
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(openapi).toBe('3.1.0');
    expect(listed.sort()).toEqual(
      [...operations.map(({ method, path }) => `${method} ${path}`), 'get /openapi.json'].sort(),
    );
  });

  it('says what each answer is like: nothing more and nothing less than it is', async () => {
    const document = await read();
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', ...document });
    const body = {
      profile: { place: 'quzhou', marketEquityFinancing: { min: '5000万' }, fields: { includes: ['ai'] } },
      asOf: '2019-06-01',
      attested: { 'likely-unicorn': true },
    };
    const asked: Readonly<Record<string, () => Response | Promise<Response>>> = {
      check: () => post(app, '/v1/check', body),
      questions: () => post(app, '/v1/questions', { ...body, history: true, rankBy: 'money' }),
      nearest: () => post(app, '/v1/nearest/quzhou/unicorn-ipo-award', { ...body, limit: 3 }),
      combine: () => post(app, '/v1/combine', body),
    };
    for (const [path, methods] of Object.entries(document.paths))
      for (const { operationId, responses } of Object.values(methods)) {
        const schema = responses['200']?.content?.['application/json']?.schema;
        if (schema === undefined) continue;
        const response = await (asked[operationId] ?? (() => app.request(path)))();
        expect(response.status, operationId).toBe(200);
        const isSo = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
        expect(isSo(await response.json()), `${operationId}: ${JSON.stringify(isSo.errors?.slice(0, 3))}`).toBe(true);
      }
  });

  it('takes the profiles of the pack that it is about', async () => {
    const profileOf = async (query: string) =>
      (
        (await (await app.request(`/openapi.json${query}`)).json()) as {
          components: { schemas: { Profile: { properties: object } } };
        }
      ).components.schemas.Profile;
    expect(Object.keys((await profileOf('?pack=seeds')).properties)).toContain('marketEquityFinancing');
  });

  it('is a page too, without a script, with a place for every operation and every kind of problem', async () => {
    const page = await (await app.request('/reference')).text();
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.apache)/);
    for (const { about } of operations) expect(page).toContain(`<section id="${about.id}">`);
    for (const kind of ['invalid-input', 'too-large', 'internal']) expect(page).toContain(`<dt id="${kind}">`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const lost = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
    expect(lost).toEqual([]);
    expect((await app.request('/reference.css')).headers.get('content-type')).toContain('text/css');
  });
});

describe('until there are packs', () => {
  it('the service lives, is not ready, and says when to ask again', async () => {
    const early = testService();
    early.packs = undefined;
    expect((await early.app.request('/healthz')).status).toBe(200);
    expect((await early.app.request('/readyz')).status).toBe(503);
    const asked = await post(early.app, '/v1/check', { profile: {} });
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '5']);
    early.packs = seedPacks;
    expect((await early.app.request('/readyz')).status).toBe(200);
    early.isStopping = true;
    const stopping = await early.app.request('/readyz');
    expect([stopping.status, stopping.headers.get('connection')]).toEqual([503, 'close']);
  });
});
