import { checkAnswer } from '@huice/engine/answers';
import { asRef } from '../openapi/as-ref.ts';
import { bodyOf, companyStatuses, incentivesMember, inQuery } from '../openapi/shared-parts.ts';
import { ofCompany } from '../request/of-company.ts';
import type { Operation } from './operation.ts';
import { sendJson } from './send-json.ts';

const more = ['incentives'] as const;

/** What a company may qualify for: what `huice check --json` prints. */
export const check: Operation = {
  method: 'post',
  path: '/v1/check',
  about: {
    id: 'check',
    summary: 'What a company may qualify for',
    description:
      'Each incentive with its status, amount, validity and proof, what can be had together, and what was asked. The same bytes as `huice check --json` prints.',
    parameters: inQuery,
    body: bodyOf({ incentives: incentivesMember }),
    answer: { type: 'application/json', schema: asRef('CheckAnswer') },
    statuses: companyStatuses,
  },
  answer: async (c) => {
    const found = await ofCompany(c, more, ({ pack, profile, options }) =>
      checkAnswer(pack.calculator, profile, options),
    );
    return found instanceof Response ? found : sendJson(c, found.value);
  },
};
