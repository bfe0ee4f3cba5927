import { asRef } from '../as-ref.ts';
import { always, count, listOf, record, type Schemas, text, textOrNull } from '../json-schema.ts';

/** What the service itself says. */
export const serviceSchemas: Schemas = {
  Issue: {
    ...record(
      {
        code: { ...text, description: 'Stable: a code, once published, keeps its meaning.' },
        path: {
          ...listOf({ type: ['string', 'integer'] }),
          description: 'From the root of the body to the spot; `?` and a name for a parameter.',
        },
        pointer: { ...text, description: 'The path as RFC 6901 writes it.' },
        expected: text,
        received: text,
        text: { ...text, description: 'What is wrong and what to do, in the language of the request.' },
      },
      { hint: text, params: { type: 'object', additionalProperties: text } },
    ),
  },
  Problem: {
    ...record(
      { type: text, title: text, status: { type: 'integer' }, detail: text, requestId: text },
      { issues: listOf(asRef('Issue')) },
    ),
    description: 'RFC 9457, with every issue at once.',
  },
  PacksAnswer: record({
    packs: listOf(
      record({
        key: text,
        id: text,
        version: text,
        digest: text,
        title: asRef('Text'),
        incentives: count,
        facts: count,
      }),
    ),
  }),
  ScreenedCompany: {
    anyOf: [
      record(
        { line: count, asOf: text, results: listOf(asRef('ScreenedIncentive')) },
        { id: { type: ['string', 'number'] } },
      ),
      record({ line: count, issues: listOf(asRef('LineIssue')) }, { id: { type: ['string', 'number'] } }),
    ],
  },
  ScreenedIncentive: record({
    incentive: text,
    status: asRef('Status'),
    validity: asRef('ValidityState'),
    amount: record({ kind: text, min: textOrNull, max: textOrNull, currency: always('CNY') }),
    open: listOf(text),
  }),
  LineIssue: record(
    { code: text, path: listOf({ type: ['string', 'integer'] }), expected: text, received: text },
    { hint: text, params: { type: 'object', additionalProperties: text } },
  ),
};
