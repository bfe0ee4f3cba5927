import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Running } from '../src/server.ts';
import { type TestService, testService } from './test-service.ts';

const open: Running[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop(0);
});

const start = async (service: TestService): Promise<Running> => {
  const running = await listen({ fetch: service.app.fetch, host: '127.0.0.1', port: 0, headSeconds: 5 });
  open.push(running);
  return running;
};

/** Bytes sent by hand, and all that comes back until the other side closes. */
const byHand = (port: number) => {
  const socket: Socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
  });
  const closed = new Promise<string>((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
  const until = async (part: string) => {
    while (!received.includes(part)) await new Promise((resolve) => socket.once('data', resolve));
  };
  return { socket, closed, until };
};

const head = (path: string, type: string, length: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`;

const body = JSON.stringify({ profile: { place: 'quzhou' }, asOf: '2026-11-30' });

describe('over a socket', () => {
  it('answers, and a connection is used again', async () => {
    const { url } = await start(testService());
    const ask = async () =>
      fetch(`${url}v1/check`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    const [first, second] = [await ask(), await ask()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await first.text()).toBe(await second.text());
  });

  it('finishes what it had accepted when it stops, and takes nothing new', async () => {
    const service = testService();
    const running = await start(service);
    const slow = byHand(running.port);
    slow.socket.write(head('/v1/check', 'application/json', `Content-Length: ${body.length}`) + body.slice(0, 10));
    // Another request on the way shows that the first one has been accepted by now.
    while ((await fetch(`${running.url}healthz`)).status !== 200);
    await untilSo(() => service.metrics.text(0, 0).includes('huice_requests_in_flight 1'));
    service.isStopping = true;
    const stopped = running.stop(10);
    await expect(fetch(`${running.url}healthz`)).rejects.toThrow();
    slow.socket.write(body.slice(10));
    const answer = await slow.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toMatchObject({ asOf: '2026-11-30' });
    expect(await stopped).toBe(true);
  });

  it('closes what does not finish within its grace', async () => {
    const running = await start(testService());
    const slow = byHand(running.port);
    slow.socket.write(head('/v1/check', 'application/json', 'Content-Length: 100'));
    await new Promise((resolve) => slow.socket.once('ready', resolve));
    await fetch(`${running.url}healthz`);
    expect(await running.stop(0)).toBe(false);
    expect(await slow.closed).toBe('');
  });

  it('does not wait for more of a body than it will read', async () => {
    const running = await start(testService({ maxBodyBytes: 1000 }));
    const large = byHand(running.port);
    large.socket.write(head('/v1/check', 'application/json', 'Content-Length: 1000000'));
    expect(await large.closed).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('screens line by line while the lines still come', async () => {
    // Far longer than the test may take.
    const running = await start(testService({ bodySeconds: 3600 }));
    const many = byHand(running.port);
    const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    many.socket.write(head('/v1/screen?asOf=2019-06-01', 'application/x-ndjson', 'Transfer-Encoding: chunked'));
    many.socket.write(chunk('{"id": "first", "profile": {"place": "quzhou"}}\n{"id":'));
    await many.until('"first"');
    many.socket.write(chunk(' "second", "profile": {"place": "mars"}}\n'));
    await many.until('"second"');
    many.socket.write('0\r\n\r\n');
    await many.until('\r\n0\r\n\r\n');
    many.socket.destroy();
  });

  it('ends, once it is to stop, with the last line of what was being screened, however long the connection would be kept', async () => {
    const service = testService({ bodySeconds: 3600 });
    const running = await start(service);
    const many = byHand(running.port);
    const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    many.socket.write(head('/v1/screen', 'application/x-ndjson', 'Transfer-Encoding: chunked'));
    many.socket.write(chunk('{"id": "first", "profile": {}}\n'));
    await many.until('"first"');
    service.isStopping = true;
    const stopped = running.stop(3600);
    many.socket.write(`${chunk('{"id": "last", "profile": {}}\n')}0\r\n\r\n`);
    expect(await many.closed).toContain('"last"');
    expect(await stopped).toBe(true);
  });

  it('screens no faster than the answers are taken', async () => {
    const service = testService({ bodySeconds: 60 });
    const running = await start(service);
    // Much is said of a line in which much is wrong, and little work is needed for it.
    const wrong = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`nothing-that-is-asked-${at}`, 1]));
    const lines = 1200;
    const request = httpRequest(`${running.url}v1/screen`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
    });
    const answered = new Promise<import('node:http').IncomingMessage>((resolve) => request.on('response', resolve));
    request.end(`${JSON.stringify({ profile: wrong })}\n`.repeat(lines));
    const response = await answered;
    const screened = () => Number(/huice_screened_lines_total (\d+)/.exec(service.metrics.text(0, 0))?.[1]);
    // Nobody reads: what fits into the buffers on the way is worked out, and then nothing more.
    let before = -1;
    await untilSo(() => {
      const isStill = screened() === before && before > 0;
      before = screened();
      return isStill;
    }, 250);
    expect(before).toBeLessThan(lines);
    let newlines = 0;
    for await (const piece of response) newlines += String(piece).split('\n').length - 1;
    expect([newlines, screened()]).toEqual([lines, lines]);
  });
});

/** Looks again and again until it is so; the test's own time ends it otherwise. */
const untilSo = async (isSo: () => boolean, pause = 5): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, pause));
};
