import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { post, problemOf, testService } from './test-service.ts';

const { app } = testService();

const codesAndPaths = async (response: Response) =>
  ((await problemOf(response)).issues ?? []).map(({ code, path }) => [code, path.join('/')]);

describe('a refusal', () => {
  it('tells everything that is wrong at once, each thing with its code and its place in the request', async () => {
    const body = {
      profile: { place: 'mars', nope: 1 },
      asOf: '2023-02-29',
      incentives: ['quzhou/unicorn-ipo-awart'],
      asof: 1,
    };
    const response = await post(app, '/v1/check?pakc=seeds&lang=en', body);
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect((await codesAndPaths(response.clone())).sort()).toEqual([
      ['ask/unknown-incentive', 'incentives/0'],
      ['date/impossible', 'asOf'],
      ['profile/unknown-fact', 'profile/nope'],
      ['profile/unknown-option', 'profile/place'],
      ['request/unknown-member', 'asof'],
      ['request/unknown-parameter', '?/pakc'],
    ]);
    const { type, title, requestId, issues = [] } = await problemOf(response);
    expect({ type, title }).toEqual({ type: '/reference#invalid-input', title: 'The request is not right in itself' });
    expect(response.headers.get('x-request-id')).toBe(requestId);
    expect(issues.find(({ code }) => code === 'request/unknown-parameter')?.text).toBe(
      '“pakc” is no parameter of this address; “pack” is.',
    );
    expect(issues.find(({ code }) => code === 'profile/unknown-fact')?.pointer).toBe('/profile/nope');
  });

  it('has an answer called "attested" in the profile as an unknown fact, and what is attested in its own place', async () => {
    const response = await post(app, '/v1/check', { profile: { attested: true }, attested: { nobody: true } });
    expect((await codesAndPaths(response)).sort()).toEqual([
      ['profile/unknown-fact', 'profile/attested'],
      ['profile/unknown-judgement', 'attested/nobody'],
    ]);
  });

  it('goes on past a name that is given twice to find what else is wrong', async () => {
    const response = await post(app, '/v1/check', '{"profile": {"place": "mars"}, "profile": {"nope": 1}}');
    expect((await codesAndPaths(response)).sort()).toEqual([
      ['input/repeated-key', 'profile'],
      ['profile/unknown-fact', 'profile/nope'],
    ]);
  });

  it.each([
    ['no JSON', '{"profile": ', 400, 'input/not-json'],
    ['a list', '[]', 422, 'request/not-an-object'],
    ['null', 'null', 422, 'request/not-an-object'],
    ['no profile', '{}', 422, 'request/missing-member'],
    ['a profile that is a list', '{"profile": []}', 422, 'profile/not-an-object'],
    ['a day that is a number', '{"profile": {}, "asOf": 20261130}', 422, 'date/not-a-date'],
    ['a key of the language', '{"profile": {"__proto__": 1}}', 422, 'input/reserved-key'],
    ['a figure beyond all figures', '{"profile": {"marketEquityFinancing": 1e999}}', 422, undefined],
  ])('names %s for what it is', async (_, body, status, code) => {
    const response = await post(app, '/v1/check', body);
    expect(response.status).toBe(status);
    const codes = ((await problemOf(response)).issues ?? []).map((one) => one.code);
    expect(codes.length).toBeGreaterThan(0);
    if (code !== undefined) expect(codes).toContain(code);
  });

  it('is told in the language of lang, else in that of Accept-Language, else in simplified Chinese', async () => {
    const titleIn = async (query: string, accepted?: string) => {
      const headers: Record<string, string> = accepted === undefined ? {} : { 'Accept-Language': accepted };
      const response = await post(app, `/v1/check${query}`, {}, headers);
      return [(await problemOf(response)).title, response.headers.get('content-language')];
    };
    expect(await titleIn('')).toEqual(['请求内容有误', 'zh-Hans']);
    expect(await titleIn('', 'fr, zh-TW;q=0.9, en;q=0.8')).toEqual(['請求內容有誤', 'zh-Hant']);
    expect(await titleIn('?lang=en', 'zh-TW')).toEqual(['The request is not right in itself', 'en']);
  });

  it.each([
    ['GET', '/v1/check', 405, 'POST'],
    ['DELETE', '/v1/incentives', 405, 'GET, HEAD'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['GET', '/v1/nearest/a/b', 405, 'POST'],
    ['GET', '/nowhere', 404, null],
    ['POST', '/v1/nearest/', 404, null],
  ])('of %s %s is %i', async (method, path, status, allow) => {
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
    expect((await problemOf(response)).status).toBe(status);
  });

  it('of an incentive or a pack that there is not is 404, with what was probably meant', async () => {
    const incentive = await post(app, '/v1/nearest/quzhou/unicorn-ipo-awart?lang=en', { profile: { nope: 1 } });
    expect([incentive.status, (await codesAndPaths(incentive.clone())).sort()]).toEqual([
      404,
      [
        ['ask/unknown-incentive', '{incentive}'],
        ['profile/unknown-fact', 'profile/nope'],
      ],
    ]);
    // Whatever stands in an id, it is an id.
    expect((await post(app, '/v1/nearest/a%0Ab', { profile: {} })).status).toBe(404);
    const pack = await app.request('/v1/facts?pack=seed&lang=en');
    expect(pack.status).toBe(404);
    expect((await problemOf(pack)).issues?.[0]?.text).toContain('there is “seeds”');
  });

  it('of a fault of ours says nothing of it, and the log says where it came through, without its message', async () => {
    const broken = testService(
      {},
      {
        today: () => {
          throw new Error('secret 91330800');
        },
      },
    );
    const response = await post(broken.app, '/v1/check', { profile: {} });
    expect(response.status).toBe(500);
    const fault = broken.log.find(({ event }) => event === 'fault');
    expect(fault).toMatchObject({ level: 'error', route: '/v1/check', error: 'Error' });
    expect(JSON.stringify([broken.log, await response.text()])).not.toContain('91330800');
    expect(fault?.['at']).not.toEqual([]);
  });

  it('has the shape that the document says', async () => {
    const document = (await (await app.request('/openapi.json')).json()) as { components: { schemas: object } };
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', ...document });
    const isProblem = ajv.compile({ $ref: 'api#/components/schemas/Problem' });
    for (const body of ['{', '[]', '{"profile": {"place": "mars", "nope": 1}}']) {
      const response = await post(app, '/v1/check', body);
      expect(isProblem(await response.json()), JSON.stringify(isProblem.errors)).toBe(true);
    }
  });
});
