import { type Answer, type Fact, type Locale, locales, type Pack, parseAnswer, unreachable } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { readTable } from '../batch/file/read-table.ts';
import { separator, templateHeader } from '../batch/file/template-rows.ts';
import type { Cell } from '../batch/sheets/sheet.ts';
import { toCsv } from '../batch/sheets/to-csv.ts';
import { type BatchSay, batchWordsIn, sayWith } from '../batch/words/batch-words.ts';
import { answerOf } from '../state/answer-of.ts';
import { emptyDrafts } from '../state/draft.ts';
import { ownTable } from './own-table.ts';
import { understoodLines } from './understood.ts';

/** What a company writes into a cell, and what it means by it. */
interface Written {
  readonly cell: Cell;
  readonly answer: Answer;
}

const figures = (answerOfOne: (n: number) => string): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.integer({ min: 1, max: 9_999 }).map((n) => ({ cell: n, answer: answerOfOne(n) })),
    fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 9_999 })).map(([min, max]) => ({
      cell: `${min}-${max}`,
      answer: { min: answerOfOne(min), max: answerOfOne(max) },
    })),
  );

const writtenFor = (fact: Fact, say: BatchSay, locale: Locale): fc.Arbitrary<Written> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean().map((answer) => ({ cell: say(answer ? 'answer.yes' : 'answer.no'), answer }));
    case 'choice':
      return fc.constantFrom(...fact.options).map(({ id, label }) => ({ cell: label[locale], answer: id }));
    case 'choices':
      return fc.subarray([...fact.options]).map((some) => ({
        cell: some.map(({ label }) => label[locale]).join(separator(locale)) || '无',
        answer: some.map(({ id }) => id),
      }));
    case 'money':
      return figures((n) => `${n}0000`);
    case 'share':
      return fc.integer({ min: 1, max: 100 }).map((n) => ({ cell: n, answer: String(n / 100) }));
    case 'quantity':
      return figures(String);
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))
        .map((answer) => ({ cell: answer, answer }));
    default:
      return unreachable(fact);
  }
};

const onItsSide = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** What is read back, as the engine is told it; `undefined` where nothing is. */
const readBack = async ({ facts }: Pack, rows: readonly (readonly Cell[])[]) => {
  const outcome = await readTable(new Uint8Array(await toCsv({ name: 'S', rows }).arrayBuffer()));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const lines = understoodLines(facts, ownTable(facts, outcome.value), { company: '', drafts: emptyDrafts(facts) });
  return facts.map((fact) => {
    const line = lines.find((one) => one.fact === fact);
    return line?.understood.kind === 'answer' ? parseAnswer(fact, answerOf(fact, line.understood.draft)) : undefined;
  });
};

describe.each([
  ['of each kind of question', samplePack],
  ['of the first pack', huicePack],
])('a table that is written from any answers %s reads back as those answers', (_, pack) => {
  test.each(locales)('in %s, whichever way it is laid out', async (locale) => {
    const words = await batchWordsIn(locale);
    const say = sayWith(words);
    const company = fc.tuple(...pack.facts.map((fact) => fc.option(writtenFor(fact, say, locale), { nil: null })));
    await fc.assert(
      fc.asyncProperty(company, async (written) => {
        const rows = [
          [say('batch.columns.name'), ...pack.facts.map((fact) => templateHeader(fact, say, locale))],
          ['甲', ...written.map((one) => one?.cell ?? null)],
        ];
        const expected = pack.facts.map((fact, at) => {
          const answer = written[at]?.answer;
          return answer === undefined ? undefined : parseAnswer(fact, answer);
        });
        expect(await readBack(pack, rows)).toEqual(expected);
        expect(await readBack(pack, onItsSide(rows))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
