import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompanyRow } from './company-row.ts';
import { ndjsonSource } from './ndjson-source.ts';
import { type Position, start } from './raw-rows.ts';
import { maxLine, readLines } from './read-lines.ts';

/** The companies of a text that comes in pieces of so many bytes, from a position on. */
const companiesOf = async (text: string, piece: number, from: Position = start) => {
  const all = new TextEncoder().encode(text);
  const found: CompanyRow[] = [];
  const positions: Position[] = [];
  const bytesFrom = async function* (offset: number) {
    await Promise.resolve();
    for (let at = offset; at < all.length; at += piece) yield all.subarray(at, at + piece);
  };
  for await (const { rows, position } of ndjsonSource(bytesFrom)(from)) {
    if ('bytes' in rows) found.push(...readLines(rows, () => false));
    positions.push(position);
  }
  return { found, positions };
};

const line = fc.constantFrom('{"id": "a"}', '{"id": "\u0444"}', '', ' ', 'no JSON', '[1]', '{"profile": {}}');
const text = fc.tuple(fc.array(line), fc.constantFrom('', '\n')).map(([lines, end]) => lines.join('\n') + end);

it('the companies are the same in whatever pieces the bytes come, and from wherever a piece has ended', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (whole, piece) => {
      const { found } = await companiesOf(whole, 1_000_000);
      const pieces = await companiesOf(whole, piece);
      expect(pieces.found).toEqual(found);
      for (const position of pieces.positions) {
        const rest = await companiesOf(whole, piece, position);
        expect(rest.found).toEqual(found.filter(({ row }) => row > position.rows));
      }
    }),
  );
});

it.each([99, maxLine / 4, maxLine * 3])(
  'a line too long to be a company is refused, and the next is read: pieces of %i',
  async (piece) => {
    const size = piece === 99 ? maxLine + 1 : maxLine * 2;
    const { found } = await companiesOf(`{"id": "a"}\n${'x'.repeat(size)}\n{"id": "b"}\n`, piece);
    expect(found.map(({ row, id, issues }) => [row, id, issues.map(({ code }) => code)])).toEqual([
      [1, 'a', []],
      [2, null, ['input/too-large']],
      [3, 'b', []],
    ]);
  },
);

it('a line too long to be a company that has no end is refused once', async () => {
  const { found, positions } = await companiesOf('x'.repeat(maxLine * 2), maxLine);
  expect(found.map(({ row }) => row)).toEqual([1]);
  expect(positions.at(-1)).toEqual({ rows: 1, bytes: maxLine * 2 });
});
