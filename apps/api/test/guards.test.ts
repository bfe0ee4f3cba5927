import { describe, expect, it } from 'vitest';
import { post, testService } from './test-service.ts';

const key = 'a-key-of-some-length';

describe('keys', () => {
  const { app } = testService({ apiKeys: ['another-key-of-theirs', key] });

  it('are wanted for what is asked, and for nothing that says how the service is', async () => {
    const response = await app.request('/v1/packs');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/reference'])
      expect((await app.request(path)).status).toBe(200);
  });

  it.each([
    ['Authorization', `Bearer ${key}`, 200],
    ['Authorization', `bearer ${key}`, 200],
    ['X-API-Key', key, 200],
    ['X-API-Key', `${key}x`, 401],
    ['X-API-Key', '', 401],
    ['Authorization', `Basic ${key}`, 401],
  ])('%s: %s is answered with %i', async (name, value, status) => {
    expect((await app.request('/v1/packs', { headers: { [name]: value } })).status).toBe(status);
  });

  it('have a limit of their own, whatever the address', async () => {
    const limited = testService({ apiKeys: [key], rate: 60, burst: 1 });
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await limited.app.request('/v1/packs', { headers })).status;
    expect([await ask({ 'X-API-Key': key }), await ask({ 'X-API-Key': key }), await ask({}), await ask({})]).toEqual([
      200, 429, 401, 429,
    ]);
  });
});

describe('request ids', () => {
  const { app } = testService();
  const idFor = async (given: string) =>
    (await app.request('/healthz', { headers: { 'X-Request-Id': given } })).headers.get('x-request-id');

  it.each(['5f0c2f0e-8f0a-4d57-9d0e-0a4a5b1c2d3e', '4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'])(
    '%s is taken over',
    async (given) => {
      expect(await idFor(given)).toBe(given);
    },
  );

  it.each(['91330800MA28F0XX1C', 'canary', '4bf92f3577b34da6a3ce929d0e0e47360', '../../etc/passwd'])(
    '%s is replaced',
    async (given) => {
      expect(await idFor(given)).toMatch(/^00000000-0000-4000-8000-\d{12}$/);
    },
  );
});

describe('pages of other origins', () => {
  const ask = (origins: readonly string[], origin: string) =>
    testService({ origins }).app.request('/v1/packs', { headers: { Origin: origin } });
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');

  it('may not ask unless they are told of', async () => {
    expect(allowed(await ask([], 'https://example.org'))).toBeNull();
    expect(allowed(await ask(['https://example.org'], 'https://example.com'))).toBeNull();
    expect(allowed(await ask(['https://example.org'], 'https://example.org'))).toBe('https://example.org');
    expect(allowed(await ask(['*'], 'https://example.com'))).toBe('*');
  });

  it('are told beforehand how they may ask, without a key, which no browser sends along', async () => {
    const { app } = testService({ origins: ['https://example.org'], apiKeys: [key] });
    const headers = { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' };
    const response = await app.request('/v1/check', { method: 'OPTIONS', headers });
    expect([response.status, response.headers.get('access-control-allow-methods')]).toEqual([204, 'GET,POST']);
    const without = testService();
    expect((await without.app.request('/v1/check', { method: 'OPTIONS', headers })).status).toBe(405);
  });
});

describe('the log', () => {
  it('never holds what stands in a request, wherever it stands', async () => {
    const canary = 'canary7f3a';
    const { app, log, metrics } = testService({ apiKeys: [key] });
    const keyed = { 'X-API-Key': key };
    await post(
      app,
      '/v1/check',
      { profile: { place: canary, [canary]: 1 }, asOf: canary, attested: { [canary]: true }, [canary]: canary },
      keyed,
    );
    await post(app, `/v1/check?pack=${canary}&${canary}=${canary}&lang=${canary}`, { profile: {} }, keyed);
    await post(app, '/v1/check', `{"${canary}`, { ...keyed, 'Content-Type': canary });
    await post(app, '/v1/check', `{"${canary}`, keyed);
    await post(app, `/v1/nearest/${canary}`, { profile: {} }, keyed);
    const screened = await post(app, '/v1/screen', `{"id": "${canary}", "profile": {"${canary}": 1}}\n${canary}\n`, {
      ...keyed,
      'Content-Type': 'application/x-ndjson',
    });
    await screened.text();
    await app.request(`/${canary}/${canary}?${canary}`, { method: 'PUT' });
    await app.request(`/v1/${canary}`, { headers: keyed });
    const everywhere = [
      'X-Request-Id',
      'User-Agent',
      'Referer',
      'Origin',
      'Cookie',
      'Accept-Language',
      'If-None-Match',
      'X-Forwarded-For',
      'Host',
      'Authorization',
      'Traceparent',
    ];
    await app.request('/v1/facts', { headers: Object.fromEntries(everywhere.map((name) => [name, canary])) });
    await app.request('/v1/facts', { headers: { 'X-API-Key': canary } });
    await app.request('/v1/packs', { method: canary.toUpperCase() });
    expect(log.length).toBe(11);
    expect(JSON.stringify(log).toLowerCase()).not.toContain(canary);
    expect(metrics.text(0, 0).toLowerCase()).not.toContain(canary);
    expect(JSON.stringify(log)).not.toContain(key);
  });

  it('has a line for each request, with how it was asked and answered', async () => {
    const { app, log } = testService();
    await post(
      app,
      '/v1/nearest/quzhou%2Funicorn-ipo-award?lang=en',
      { profile: {} },
      { 'X-Request-Id': '00f067aa0ba902b7' },
    );
    expect(log).toEqual([
      {
        level: 'info',
        event: 'request',
        id: '00f067aa0ba902b7',
        method: 'POST',
        route: '/v1/nearest/{incentive}',
        status: 200,
        ms: 0,
      },
    ]);
  });
});
