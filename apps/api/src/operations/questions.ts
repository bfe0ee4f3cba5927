import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Calculator, Outcome, QuestionOptions, Questions } from '@huice/engine';
import { asRef } from '../openapi/as-ref.ts';
import { bodyOf, companyStatuses, incentivesMember, inQuery } from '../openapi/shared-parts.ts';
import { problem } from '../problem/problem.ts';
import { ofCompany } from '../request/of-company.ts';
import type { Operation } from './operation.ts';
import { sendJson } from './send-json.ts';

const more = ['incentives', 'rankBy', 'history'] as const;

/** What is worth asking next: what `huice questions --json` prints. */
export const questions: Operation = {
  method: 'post',
  path: '/v1/questions',
  about: {
    id: 'questions',
    summary: 'What is still worth asking',
    description:
      'The facts that can still change some status, best to ask first. The same bytes as `huice questions --json` prints.',
    parameters: inQuery,
    body: bodyOf({
      incentives: incentivesMember,
      rankBy: {
        enum: ['settling', 'money', null],
        description: '`settling`, the default: what settles most with fewest questions. `money`: the most money first.',
      },
      history: { type: ['boolean', 'null'], description: 'Ask about incentives that have ended, too.' },
    }),
    answer: { type: 'application/json', schema: asRef('Questions') },
    statuses: [...companyStatuses, 503],
  },
  answer: async (c) => {
    const { clock, settings } = c.var.exchange.service;
    const until = clock() + settings.workSeconds * 1000;
    let isLate = false;
    const found = await ofCompany(c, more, async ({ pack, profile, options }) => {
      const outcome = await inTime(pack.calculator, profile, options, () => clock() > until);
      if (outcome !== undefined) return outcome;
      isLate = true;
      return { ok: true, value: { questions: [], undetermined: 0, settled: 0 } };
    });
    if (isLate) return problem(c, 'unavailable', { headers: { 'Retry-After': '60' } });
    return found instanceof Response ? found : sendJson(c, found.value);
  },
};

/** Step by step, others being answered in between; undefined where it takes too long. */
const inTime = async (
  calculator: Calculator,
  profile: unknown,
  options: QuestionOptions,
  isLate: () => boolean,
): Promise<Outcome<Questions> | undefined> => {
  const steps = calculator.questionSteps(profile, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (isLate()) return undefined;
    await nextTurn();
  }
};
