import { factsAnswer, incentivesAnswer, sourcesAnswer } from '@huice/engine/answers';
import { asRef } from '../openapi/as-ref.ts';
import { ofPack } from './of-pack.ts';

export const incentives = ofPack(
  '/v1/incentives',
  {
    id: 'incentives',
    summary: 'Every incentive',
    description:
      'With conditions, amounts, validity and citations, as the pack states them: what `huice incentives --json` prints.',
    schema: asRef('IncentivesAnswer'),
  },
  incentivesAnswer,
);

export const facts = ofPack(
  '/v1/facts',
  {
    id: 'facts',
    summary: 'Every question a company can be asked',
    description:
      'With their options, units and groups, and what only an authority can judge: what `huice facts --json` prints.',
    schema: asRef('FactsAnswer'),
  },
  factsAnswer,
);

export const sources = ofPack(
  '/v1/sources',
  {
    id: 'sources',
    summary: 'Every document and passage that is cited',
    description:
      'Documents with issuer, number, date and digest, and the passages that the incentives cite, word for word.',
    schema: asRef('SourcesAnswer'),
  },
  sourcesAnswer,
);
