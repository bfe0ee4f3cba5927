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

const citations = listOf(asRef('Citation'));

/** Of a report of the engine (`Report`), without its proofs: `proof.ts`. */
export const reportSchemas: Schemas = {
  Text: { ...record({ 'zh-Hans': text, 'zh-Hant': text, en: text }), description: 'The same in three languages.' },
  PackHead: record({ id: text, version: text, digest: { ...text, description: 'SHA-256 of the pack, hex.' } }),
  Status: {
    ...oneOf('eligible', 'conditional', 'undetermined', 'ineligible'),
    description:
      'eligible: whatever is still open, yes. ineligible: whatever is still open, no. conditional: only judgements of an authority are left. undetermined: a fact that was not given could still change it.',
  },
  ValidityState: oneOf('in-force', 'not-yet', 'ended', 'unconfirmed'),
  Citation: {
    ...record(
      {
        clause: text,
        document: text,
        title: text,
        issuer: text,
        quote: text,
        grade: oneOf('official', 'official-report', 'press', 'inference'),
      },
      {
        words: text,
        inference: asRef('Text'),
        documentNumber: text,
        date: text,
        dateInference: asRef('Text'),
        offset: count,
      },
    ),
    description: 'Whose words support it: the passage, and of it the words.',
  },
  Validity: record({
    state: asRef('ValidityState'),
    from: textOrNull,
    until: textOrNull,
    repealed: textOrNull,
    lastAttested: textOrNull,
    citations,
  }),
  Amount: {
    ...record(
      {
        kind: oneOf(
          'exact',
          'at-least',
          'up-to',
          'range',
          'rate',
          'sum',
          'in-kind',
          'equity',
          'unstated',
          'depends',
          'readings',
          'instalments',
        ),
        min: { ...textOrNull, description: 'CNY, a plain decimal to the fen; null is unknown, never zero.' },
        max: textOrNull,
        currency: always('CNY'),
        open: texts,
        citations,
      },
      {
        rate: text,
        base: asRef('Text'),
        what: asRef('Text'),
        pool: text,
        parts: listOf(asRef('Amount')),
        relief: { enum: [true, 'perhaps'] },
        bound: always('up-to'),
        readings: listOf(asRef('LabelledAmount')),
        instalments: listOf(asRef('LabelledAmount')),
        judgements: texts,
        tight: always(false),
      },
    ),
    description:
      'An interval in CNY whose kind says how it may be read. A cap is not an estimate, and a pool is never an entitlement.',
  },
  LabelledAmount: record({ amount: asRef('Amount') }, { label: asRef('Text'), mode: oneOf('whole', 'marginal') }),
  Result: record(
    {
      incentive: text,
      title: asRef('Text'),
      place: text,
      instrument: oneOf('award', 'relief', 'entitlement', 'qualification', 'equity'),
      status: asRef('Status'),
      validity: asRef('Validity'),
      amount: asRef('Amount'),
      open: { ...texts, description: 'Facts that could still change the status, and no others.' },
      judgements: texts,
      proof: asRef('Proof'),
      citations,
    },
    { version: text },
  ),
  Asked: record({ profile: asRef('Profile') }, { attested: orNull(asRef('Attested')) }),
  CheckAnswer: record({
    pack: asRef('PackHead'),
    asOf: text,
    results: listOf(asRef('Result')),
    together: asRef('Combination'),
    asked: asRef('Asked'),
  }),
  Sum: record({ min: text, max: textOrNull, bounded: text }),
  Total: record({ cash: asRef('Sum'), relief: asRef('Sum'), count, unbounded: count, unstated: count }),
  RelationKind: oneOf('one-of', 'joint-cap', 'top-up', 'quota'),
  Combination: record({
    pack: asRef('PackHead'),
    asOf: text,
    total: asRef('Total'),
    met: asRef('Total'),
    judged: asRef('Total'),
    taken: texts,
    leftOut: listOf(
      record({
        incentive: text,
        relation: text,
        kind: asRef('RelationKind'),
        instead: texts,
        cap: textOrNull,
        open: texts,
      }),
    ),
    ties: listOf(
      record(
        {
          id: text,
          label: orNull(asRef('Text')),
          kind: asRef('RelationKind'),
          incentives: texts,
          citations,
          inPlay: texts,
          cap: orNull(record({ min: textOrNull, max: textOrNull })),
        },
        { choice: oneOf('higher', 'applicant', 'unsaid'), per: oneOf('company', 'year', 'project') },
      ),
    ),
    exact: flag,
  }),
};
