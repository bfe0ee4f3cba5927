import { describe, expect, it } from 'vitest';
import { linesOf } from '../src/request/lines.ts';
import { problemOf, testService } from './test-service.ts';

const { app } = testService({ maxBodyBytes: 300 });

const screen = (body: string | ReadableStream<Uint8Array>, query = '?asOf=2019-06-01', type = 'application/x-ndjson') =>
  app.request(`/v1/screen${query}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
    duplex: 'half',
  } as RequestInit);

const answersOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const pieces = (...texts: readonly (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const one of texts) controller.enqueue(typeof one === 'string' ? new TextEncoder().encode(one) : one);
      controller.close();
    },
  });

describe('screening', () => {
  it('answers each line in its order with what check says of it', async () => {
    const profiles = [{ place: 'quzhou' }, { place: 'suichang', fields: ['ai'] }];
    const lines = profiles.map((profile, id) => JSON.stringify({ id, profile })).join('\n');
    const answers = await answersOf(await screen(lines));
    expect(answers.map(({ line, id, asOf }) => [line, id, asOf])).toEqual([
      [1, 0, '2019-06-01'],
      [2, 1, '2019-06-01'],
    ]);
    for (const [at, profile] of profiles.entries()) {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ profile, asOf: '2019-06-01' });
      const { app: open } = testService();
      const report = (await (await open.request('/v1/check', { method: 'POST', headers, body })).json()) as {
        results: Record<string, unknown>[];
      };
      const results = answers[at]?.['results'] as Record<string, unknown>[] | undefined;
      const said = results?.map(({ incentive, status, open: asked }) => [incentive, status, asked]);
      expect(said).toEqual(report.results.map((one) => [one['incentive'], one['status'], one['open']]));
    }
  });

  it('tells of each line what is wrong with it, and goes on', async () => {
    const body = pieces(
      '{"id": "a", "profile": {"place": "mars", "nope": 1}, "profil": 1}\n',
      '\n{"id": "b"',
      '\n',
      Buffer.from([0x7b, 0xb9, 0xfe, 0x0a]),
      `{"id": "c", "profile": {"place": "${'x'.repeat(400)}"}}\n`,
      '{"id": "d", "profile": {}}',
    );
    const answers = await answersOf(await screen(body));
    const codes = answers.map(({ line, id, issues }) => [
      line,
      id,
      (issues as { code: string; path: string[] }[] | undefined)
        ?.map(({ code, path }) => `${code} ${path.join('.')}`)
        .sort(),
    ]);
    expect(codes).toEqual([
      [
        1,
        'a',
        ['profile/unknown-fact profile.nope', 'profile/unknown-option profile.place', 'request/unknown-member profil'],
      ],
      [3, undefined, ['input/not-json ']],
      [4, undefined, ['input/not-json ']],
      [5, undefined, ['input/too-large ']],
      [6, 'd', undefined],
    ]);
  });

  it('refuses a day, a parameter, a pack and a type that are none before it reads a line', async () => {
    const wrong = await screen('{}', '?asOf=2019-02-30&as=1');
    expect([wrong.status, (await problemOf(wrong)).issues?.map(({ code }) => code).sort()]).toEqual([
      422,
      ['date/impossible', 'request/unknown-parameter'],
    ]);
    expect((await screen('{}', '?pack=none')).status).toBe(404);
    expect((await screen('{}', '', 'application/json')).status).toBe(415);
  });

  it('of nothing is nothing', async () => {
    const response = await screen('');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('the lines of a stream', () => {
  const read = async (stream: ReadableStream<Uint8Array>, seconds = 1) => {
    const lines = [];
    for await (const line of linesOf(stream, { maxBytes: 8, seconds })) lines.push(line);
    return lines;
  };

  it('are the same however the stream is cut', async () => {
    const text = 'ab\n企业\n\n  \ncd\r\n123456789\nlast';
    const bytes = new TextEncoder().encode(text);
    const whole = await read(pieces(bytes));
    expect(whole).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: '企业' },
      { number: 5, text: 'cd\r' },
      { number: 6, fault: 'too-large' },
      { number: 7, text: 'last' },
    ]);
    for (let at = 1; at < bytes.length; at++)
      expect(await read(pieces(bytes.subarray(0, at), bytes.subarray(at)))).toEqual(whole);
  });

  it('end where the stream breaks off or stands still', async () => {
    const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('gone')) });
    expect(await read(broken)).toEqual([{ number: 1, end: 'broken-off' }]);
    expect(await read(new ReadableStream<Uint8Array>({}), 0.01)).toEqual([{ number: 1, end: 'too-slow' }]);
  });
});
