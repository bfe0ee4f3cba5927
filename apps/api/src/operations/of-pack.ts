import type { Calculator } from '@huice/engine';
import { answerJson } from '@huice/engine/answers';
import type { ApiContext } from '../exchange.ts';
import { inQuery, packStatuses } from '../openapi/shared-parts.ts';
import type { ServedPack } from '../packs/served-packs.ts';
import { problem } from '../problem/problem.ts';
import { namedPack } from '../request/named-pack.ts';
import { packParameters } from '../request/pack-parameters.ts';
import { readParameters } from '../request/parameters.ts';
import type { Operation, OperationAbout } from './operation.ts';
import { sendKept } from './send-kept.ts';

/** The pack that an address names, or a problem with all that is wrong with the address. */
export const askedPack = (c: ApiContext): ServedPack | Response => {
  const parameters = readParameters(new URL(c.req.url).searchParams, packParameters);
  const pack = namedPack(c.var.packs, parameters.values['pack']);
  if (pack.ok && parameters.issues.length === 0) return pack.value;
  const issues = [...parameters.issues, ...(pack.ok ? [] : [pack.issue])];
  return problem(c, pack.ok ? 'invalid-input' : 'not-found', { issues });
};

/** A question about a pack alone, which has one answer for each digest. */
export const ofPack = (
  path: string,
  about: Pick<OperationAbout, 'id' | 'summary' | 'description'> & {
    readonly schema: OperationAbout['answer']['schema'];
  },
  answer: (calculator: Calculator) => unknown,
): Operation => ({
  method: 'get',
  path,
  about: {
    id: about.id,
    summary: about.summary,
    description: about.description,
    parameters: inQuery,
    answer: { type: 'application/json', schema: about.schema },
    statuses: packStatuses,
  },
  answer: (c) => {
    const pack = askedPack(c);
    if (pack instanceof Response) return pack;
    const { calculator } = pack;
    return sendKept(c, calculator.digest, 'application/json', () => answerJson(answer(calculator)));
  },
});
