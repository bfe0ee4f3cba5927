import { setImmediate as nextTurn } from 'node:timers/promises';
import { asRef } from '../openapi/as-ref.ts';
import { companyStatuses, inQuery } from '../openapi/shared-parts.ts';
import { problem } from '../problem/problem.ts';
import { type Line, linesOf } from '../request/lines.ts';
import { isMediaType } from '../request/media-type.ts';
import { namedPack } from '../request/named-pack.ts';
import { packParameters } from '../request/pack-parameters.ts';
import { readParameters } from '../request/parameters.ts';
import type { Operation } from './operation.ts';
import { type ScreenedLine, type ScreenLine, screenLine } from './screen-line.ts';

const ndjson = 'application/x-ndjson';

/** Many companies, a line each, answered line by line in the same order: as fast as they are read, and no faster than they are taken. */
export const screen: Operation = {
  method: 'post',
  path: '/v1/screen',
  about: {
    id: 'screen',
    summary: 'Many companies, one line each',
    description:
      'NDJSON in and out: `{"id": "91330800…", "profile": {…}}` a line, and for each a line with every incentive in brief, or with every issue; `line` counts from 1. A line that is not right stops nothing. The answer begins while the request is still being sent, and waits for whoever reads it slowly.',
    parameters: [
      ...inQuery,
      {
        name: 'asOf',
        in: 'query',
        required: false,
        description: 'The day, YYYY-MM-DD; today in Asia/Shanghai where it is left out.',
        schema: { type: 'string', format: 'date' },
      },
    ],
    body: { type: ndjson, schema: { type: 'string' }, example: '{"id": "1", "profile": {}}\n' },
    answer: { type: ndjson, schema: asRef('ScreenedCompany') },
    statuses: companyStatuses,
  },
  answer: (c) => {
    const { service } = c.var.exchange;
    const { maxBodyBytes, maxDepth, bodySeconds } = service.settings;
    const { values, issues } = readParameters(new URL(c.req.url).searchParams, { ...packParameters, asOf: undefined });
    if (!isMediaType(c.req.raw.headers, ndjson))
      return problem(c, 'unsupported-media-type', { params: { type: ndjson }, headers: { 'Accept-Post': ndjson } });
    const pack = namedPack(c.var.packs, values['pack']);
    if (!pack.ok) return problem(c, 'not-found', { issues: [...issues, pack.issue] });
    const { calculator } = pack.value;
    const asOf = values['asOf'] ?? service.today();
    const day = calculator.outline({}, { asOf, incentives: [] });
    const wrong = [...issues, ...(day.ok ? [] : day.issues.map((one) => ({ ...one, path: ['?', 'asOf'] })))];
    if (wrong.length > 0) return problem(c, 'invalid-input', { issues: wrong });
    const lines = linesOf(c.req.raw.body ?? emptyStream(), { maxBytes: maxBodyBytes, seconds: bodySeconds });
    const judge = (line: Line) =>
      judged(line, (number, text) => screenLine(calculator, number, text, { asOf, maxDepth }), maxBodyBytes);
    return c.body(
      answers(lines, judge, () => service.metrics.screened()),
      200,
      { 'Content-Type': ndjson, 'Cache-Control': 'no-store' },
    );
  },
};

const emptyStream = (): ReadableStream<Uint8Array> => new ReadableStream({ start: (controller) => controller.close() });

type Judge = (number: number, text: string) => ReturnType<ScreenLine>;

const judged = (line: Line, judge: Judge, maxBytes: number): ScreenedLine => {
  if ('text' in line) return judge(line.number, line.text);
  const why = 'fault' in line ? line.fault : line.end;
  const issue =
    why === 'too-large'
      ? { code: 'input/too-large' as const, path: [], expected: `at most ${maxBytes} bytes`, received: 'more' }
      : { code: 'input/not-json' as const, path: [], expected: 'JSON in UTF-8', received: why };
  return { line: line.number, issues: [issue] };
};

/** So long may one piece of work keep the others waiting. */
const slice = 8;

const notYet = 'not yet';

/** Characters of one piece. */
const longest = 64 * 1024;

/** Made only when somebody takes them; what is made goes out as soon as there is no next line to be had at once. */
const answers = (
  lines: AsyncGenerator<Line>,
  judge: (line: Line) => ScreenedLine,
  count: () => void,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let coming: Promise<IteratorResult<Line>> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        const until = performance.now() + slice;
        let piece = '';
        while (piece === '' || (piece.length < longest && performance.now() < until)) {
          coming ??= lines.next();
          const next = await (piece === '' ? coming : Promise.race([coming, nextTurn(notYet)]));
          if (typeof next === 'string') break;
          coming = undefined;
          if (next.done === true) {
            if (piece !== '') controller.enqueue(encoder.encode(piece));
            controller.close();
            return;
          }
          piece += `${JSON.stringify(judge(next.value))}\n`;
          count();
        }
        controller.enqueue(encoder.encode(piece));
        await nextTurn();
      },
      async cancel() {
        await lines.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
};
