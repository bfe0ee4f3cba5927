import { asRef } from '../as-ref.ts';
import { always, flag, listOf, oneOf, orNull, record, type Schemas, text, textOrNull, texts } from '../json-schema.ts';

const citations = listOf(asRef('Citation'));
const cites = listOf(record({ clause: text }, { words: text, inference: asRef('Text') }));
const proofs = listOf(asRef('Proof'));
const verdict = asRef('Verdict');
const points = record({ min: text, max: text });

/** The condition as it is written, each part with its verdict (`Proof` of the engine). */
export const proofSchemas: Schemas = {
  Verdict: {
    ...oneOf('met', 'unmet', 'open'),
    description: 'Whatever is still open: it holds, it fails, or it depends.',
  },
  Given: {
    description: 'What the company answered, in one normal form.',
    anyOf: [
      record({ kind: always('value'), value: { type: ['string', 'boolean'] } }),
      record(
        { kind: always('range'), min: textOrNull, max: textOrNull },
        { minExclusive: always(true), maxExclusive: always(true) },
      ),
      record({ kind: always('any-of'), options: texts }),
      record({ kind: always('set'), includes: texts, excludes: texts, exact: flag }),
    ],
  },
  Gap: record({
    direction: oneOf('up', 'down'),
    min: text,
    max: textOrNull,
    unit: oneOf('CNY', 'unit', 'ratio', 'days'),
    exclusive: flag,
  }),
  FactCondition: {
    anyOf: [
      record({ kind: always('is'), fact: text, value: flag, cites }),
      record({ kind: oneOf('one-of', 'has-any', 'has-all'), fact: text, options: texts, cites }),
      record({ kind: always('compare'), fact: text, op: oneOf('>=', '>', '<=', '<', '='), value: text, cites }),
    ],
  },
  Proof: {
    anyOf: [
      record({ kind: oneOf('all', 'any', 'at-least-n', 'not'), verdict, of: proofs }, { n: { type: 'integer' } }),
      record(
        {
          kind: always('fact'),
          fact: text,
          condition: asRef('FactCondition'),
          verdict,
          given: orNull(asRef('Given')),
          gap: orNull(asRef('Gap')),
          citations,
        },
        { parts: listOf(record({ fact: text, given: orNull(asRef('Given')) })) },
      ),
      record({ kind: always('meets'), definition: text, verdict, of: proofs, citations }),
      record({ kind: always('judgement'), judgement: text, verdict, citations }),
      record({
        kind: always('points'),
        verdict,
        atLeast: text,
        points,
        indicators: listOf(
          record(
            { label: asRef('Text'), points, grades: listOf(record({ points: text, of: asRef('Proof') })) },
            { least: text },
          ),
        ),
        citations,
      }),
    ],
  },
};
