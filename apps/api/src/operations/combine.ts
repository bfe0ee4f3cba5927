import { asRef } from '../openapi/as-ref.ts';
import { bodyOf, companyStatuses, incentivesMember, inQuery } from '../openapi/shared-parts.ts';
import { ofCompany } from '../request/of-company.ts';
import type { Operation } from './operation.ts';
import { sendJson } from './send-json.ts';

const more = ['incentives'] as const;

/** What can be had together: what stands in `huice check --json` under `together`. */
export const combine: Operation = {
  method: 'post',
  path: '/v1/combine',
  about: {
    id: 'combine',
    summary: 'What can lawfully be had together',
    description: 'Totals over what the company may have, the set that is sure of most, and what was left out and why.',
    parameters: inQuery,
    body: bodyOf({ incentives: incentivesMember }),
    answer: { type: 'application/json', schema: asRef('Combination') },
    statuses: companyStatuses,
  },
  answer: async (c) => {
    const found = await ofCompany(c, more, ({ pack, profile, options }) => pack.calculator.combine(profile, options));
    return found instanceof Response ? found : sendJson(c, found.value);
  },
};
