import { answerJson, packHead } from '@huice/engine/answers';
import { asRef } from '../openapi/as-ref.ts';
import { langInQuery } from '../openapi/shared-parts.ts';
import { digestOfAll } from '../packs/served-packs.ts';
import { problem } from '../problem/problem.ts';
import { packParameters } from '../request/pack-parameters.ts';
import { readParameters } from '../request/parameters.ts';
import type { Operation } from './operation.ts';
import { sendKept } from './send-kept.ts';

/** Which packs can be asked, and by which name. */
export const packs: Operation = {
  method: 'get',
  path: '/v1/packs',
  about: {
    id: 'packs',
    summary: 'Every pack that can be asked',
    description: 'By the name that `?pack=` takes. The first one answers where none is named.',
    parameters: [langInQuery],
    answer: { type: 'application/json', schema: asRef('PacksAnswer') },
    statuses: [401, 422, 429, 503],
  },
  answer: (c) => {
    const { issues } = readParameters(new URL(c.req.url).searchParams, { lang: packParameters['lang'] });
    if (issues.length > 0) return problem(c, 'invalid-input', { issues });
    const { all } = c.var.packs;
    return sendKept(c, digestOfAll(c.var.packs), 'application/json', () =>
      answerJson({
        packs: all.map(({ key, calculator }) => ({
          key,
          ...packHead(calculator),
          title: calculator.pack.title,
          incentives: calculator.pack.incentives.length,
          facts: calculator.pack.facts.length,
        })),
      }),
    );
  },
};
