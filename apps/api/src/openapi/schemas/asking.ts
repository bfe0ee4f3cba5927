import { asRef } from '../as-ref.ts';
import {
  always,
  count,
  flag,
  listOf,
  oneOf,
  orNull,
  record,
  type Schemas,
  text,
  textOrNull,
  texts,
} from '../json-schema.ts';

const change = record({
  fact: text,
  kind: oneOf('change', 'confirm'),
  mutability: oneOf('actionable', 'time-only', 'immutable'),
  from: orNull(asRef('Given')),
  to: asRef('Target'),
  gap: orNull(asRef('Gap')),
  answer: asRef('Answer'),
  alternatives: listOf(record({ to: asRef('Target'), answer: asRef('Answer') })),
});

/** What is worth asking, and what would have to change (`Questions` and `Nearest` of the engine). */
export const askingSchemas: Schemas = {
  Answer: { description: 'An answer as a profile takes it.' },
  Region: {
    anyOf: [
      record({ kind: always('is'), value: flag }),
      record({ kind: always('one-of'), options: texts }),
      record({ kind: always('between'), min: textOrNull, minExclusive: flag, max: textOrNull, maxExclusive: flag }),
    ],
  },
  Target: {
    anyOf: [
      asRef('Region'),
      record({
        kind: always('set'),
        add: texts,
        remove: texts,
        any: listOf(record({ n: count, of: texts, isIn: flag })),
      }),
    ],
  },
  Question: record({
    fact: text,
    incentives: texts,
    settles: texts,
    expected: record({ settled: { type: 'number' }, questionsLeft: { type: 'number' } }),
    atStake: record({ floors: text, caps: text }),
    regions: listOf(asRef('Region')),
  }),
  Questions: record({ questions: listOf(asRef('Question')), undetermined: count, settled: count }),
  Change: change,
  Nearest: record({
    incentive: text,
    status: asRef('Status'),
    validity: asRef('ValidityState'),
    outcome: oneOf('already', 'possible', 'impossible', 'not-found'),
    sets: listOf(
      record({
        status: oneOf('eligible', 'conditional'),
        changes: listOf(asRef('Change')),
        choices: listOf(record({ n: count, of: listOf(asRef('Change')) })),
      }),
    ),
    complete: flag,
  }),
};
