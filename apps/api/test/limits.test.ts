import { describe, expect, it } from 'vitest';
import { post, problemOf, testService } from './test-service.ts';

describe('limits', () => {
  it('refuse a body that says it is too large, and one that does not say so', async () => {
    const { app } = testService({ maxBodyBytes: 100 });
    const large = JSON.stringify({ profile: {}, asOf: ' '.repeat(200) });
    const told = await post(app, '/v1/check', large, { 'Content-Length': String(large.length) });
    expect([told.status, told.headers.get('connection')]).toEqual([413, 'close']);
    const streamed = await app.request('/v1/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await problemOf(streamed)).detail).toContain('100');
  });

  it('refuse another type of body, another character set and a compressed one', async () => {
    const { app } = testService();
    const statusWith = async (headers: Readonly<Record<string, string>>) =>
      (await post(app, '/v1/check', { profile: {} }, headers)).status;
    expect(await statusWith({ 'Content-Type': 'text/plain' })).toBe(415);
    expect(await statusWith({ 'Content-Type': 'application/json; charset=gbk' })).toBe(415);
    expect(await statusWith({ 'Content-Encoding': 'gzip' })).toBe(415);
    expect(await statusWith({ 'Content-Type': 'Application/JSON; Charset="UTF-8"' })).toBe(200);
  });

  it('refuse bytes that are no UTF-8', async () => {
    const { app } = testService();
    const response = await app.request('/v1/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from([0x7b, 0xb9, 0xfe, 0x7d]),
    });
    expect(response.status).toBe(400);
  });

  it('refuse what is nested too deep, before it is read', async () => {
    const { app } = testService({ maxDepth: 5 });
    const deep = await post(app, '/v1/check', `{"profile": {"fields": ${'['.repeat(4)}${']'.repeat(4)}}}`);
    expect([deep.status, (await problemOf(deep)).issues?.map(({ code }) => code)]).toEqual([422, ['request/too-deep']]);
    // Brackets inside a text are no nesting.
    const flat = await post(app, '/v1/check', { profile: { place: '[[[[[[[[[\\"[[[' } });
    expect((await problemOf(flat)).issues?.map(({ code }) => code)).toEqual(['profile/unknown-option']);
  });

  it('refuse a body that does not come to its end in time', async () => {
    const { app } = testService({ bodySeconds: 0.02 });
    const never = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
    });
    const response = await app.request('/v1/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: never,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, response.headers.get('connection')]).toEqual([408, 'close']);
  });

  it('give up questions that take too long, and say when to ask again', async () => {
    const slow = testService({ workSeconds: 1 });
    let asked = 0;
    const packs = slow.packs;
    const calculator = packs?.all[0].calculator;
    if (packs === undefined || calculator === undefined) throw new Error('no pack');
    const questionSteps: typeof calculator.questionSteps = function* (...args) {
      const steps = calculator.questionSteps(...args);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        asked += 1;
        slow.pass(400);
        yield;
      }
    };
    slow.packs = { all: [{ key: 'slow', calculator: { ...calculator, questionSteps } }] };
    const response = await post(slow.app, '/v1/questions', { profile: {}, asOf: '2019-06-01' });
    expect([response.status, response.headers.get('retry-after'), asked]).toEqual([503, '60', 3]);
  });

  it('let a client ask so often at once and so often a minute, and say after how many seconds to come again', async () => {
    const { app, pass } = testService({ rate: 60, burst: 2 });
    const ask = async () => {
      const response = await app.request('/v1/packs');
      return [response.status, response.headers.get('retry-after')];
    };
    expect([await ask(), await ask(), await ask()]).toEqual([
      [200, null],
      [200, null],
      [429, '1'],
    ]);
    pass(999);
    expect(await ask()).toEqual([429, '1']);
    pass(1);
    expect([await ask(), await ask()]).toEqual([
      [200, null],
      [429, '1'],
    ]);
    // Whoever watches over the service is never kept out.
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('count each client by itself behind a proxy that says who it is', async () => {
    const statuses = async (trustsProxy: boolean) => {
      const { app } = testService({ rate: 60, burst: 1, trustsProxy });
      const from = (address: string) =>
        app.request('/v1/packs', { headers: { 'X-Forwarded-For': `10.9.9.9, ${address}` } });
      return [(await from('10.0.0.1')).status, (await from('10.0.0.2')).status, (await from('10.0.0.1')).status];
    };
    expect(await statuses(true)).toEqual([200, 200, 429]);
    expect(await statuses(false)).toEqual([200, 429, 429]);
  });
});
