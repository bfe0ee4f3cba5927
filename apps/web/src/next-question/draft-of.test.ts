import { type Answer, parseAnswer } from '@huice/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { answerOf } from '../state/answer-of.ts';
import { draftOf } from './draft-of.ts';

const fact = (id: string) => {
  const found = samplePack.facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

const figure = fc.integer({ min: 0, max: 10_000 }).map(String);
const range = fc.record({ min: figure, max: figure }).map(({ min, max }) => {
  return Number(min) <= Number(max) ? { min, max } : { min: max, max: min };
});
const ratio = fc.integer({ min: 0, max: 10_000 }).map((n) => String(n / 10_000));
const answers: readonly (readonly [string, fc.Arbitrary<Answer>])[] = [
  ['place', fc.constantFrom('quzhou', 'elsewhere')],
  ['fields', fc.uniqueArray(fc.constantFrom('ai', 'iot'))],
  ['listed', fc.boolean()],
  ['capital.financing', fc.oneof(figure, range)],
  ['staff', fc.oneof(figure, range)],
  ['research', ratio],
  ['founded', fc.constantFrom('2019-12-31', '2020-01-01')],
];

describe('an answer put into the controls', () => {
  test.each(answers)('is read back as the same answer: %s', (id, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (answer) => {
        const back = parseAnswer(fact(id), answerOf(fact(id), draftOf(fact(id), answer)));
        expect(back).toEqual(parseAnswer(fact(id), answer));
      }),
    );
  });

  test('some options with the rest open stay so, unless one of the others is ruled out', () => {
    expect(draftOf(fact('fields'), { includes: ['ai'], excludes: [] })).toEqual({
      picked: ['ai'],
      none: false,
      unsure: true,
    });
    expect(draftOf(fact('fields'), { includes: [], excludes: ['iot'] })).toEqual({
      picked: [],
      none: true,
      unsure: false,
    });
  });
});
