import type { NearestOptions } from '@huice/engine';
import { asRef } from '../openapi/as-ref.ts';
import { bodyOf, companyStatuses, inPath, inQuery } from '../openapi/shared-parts.ts';
import { ofCompany } from '../request/of-company.ts';
import type { Operation } from './operation.ts';
import { sendJson } from './send-json.ts';

const more = ['limit'] as const;

/** The smallest change that would do: what `huice nearest --json` prints. */
export const nearest: Operation = {
  method: 'post',
  path: '/v1/nearest/{incentive}',
  about: {
    id: 'nearest',
    summary: 'What would have to change for one incentive',
    description:
      'The smallest sets of facts that would have to change, or turn out so. The same bytes as `huice nearest --json` prints. The slash in an id may be written as it is, or as %2F.',
    parameters: [inPath, ...inQuery],
    body: bodyOf({
      limit: {
        type: ['integer', 'null'],
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'At most so many sets; 5 unless said otherwise.',
      },
    }),
    answer: { type: 'application/json', schema: asRef('Nearest') },
    statuses: companyStatuses,
  },
  answer: async (c) => {
    const incentive = c.req.param('incentive') ?? '';
    const found = await ofCompany(c, more, ({ pack, profile, options }) =>
      pack.calculator.nearest(incentive, profile, withinReason(options)),
    );
    return found instanceof Response ? found : sendJson(c, found.value);
  },
};

/** As the command line has it (`--limit`): far more ways than anybody reads. */
const mostSets = 50;

const withinReason = (options: NearestOptions): NearestOptions =>
  typeof options.limit === 'number' && options.limit > mostSets && Number.isSafeInteger(options.limit)
    ? { ...options, limit: mostSets }
    : options;
