import type { Calculator } from '../compile.ts';
import type { Report } from '../decide/report.ts';
import type { Pack } from '../language/pack.ts';

type Asked = Pick<Calculator, 'pack' | 'digest'>;

/** Which pack answers. */
export const packHead = ({ pack, digest }: Asked): Report['pack'] => ({ id: pack.id, version: pack.version, digest });

/** The questions of a pack, with their groups and the judgements that no company is asked for. */
export interface FactsAnswer extends Pick<Pack, 'groups' | 'facts' | 'judgements'> {
  readonly pack: Report['pack'];
}

/** What a company can be asked, as the pack states it. */
export const factsAnswer = (asked: Asked): FactsAnswer => {
  const { groups, facts, judgements } = asked.pack;
  return { pack: packHead(asked), groups, facts, judgements };
};

/** The incentives of a pack, as it states them. */
export interface IncentivesAnswer extends Pick<Pack, 'incentives'> {
  readonly pack: Report['pack'];
}

/** Every incentive, as the pack states it. */
export const incentivesAnswer = (asked: Asked): IncentivesAnswer => ({
  pack: packHead(asked),
  incentives: asked.pack.incentives,
});

/** The documents of a pack and the passages that it cites. */
export interface SourcesAnswer extends Pick<Pack, 'documents' | 'clauses'> {
  readonly pack: Report['pack'];
}

/** The documents and their passages that the pack cites. */
export const sourcesAnswer = (asked: Asked): SourcesAnswer => {
  const { documents, clauses } = asked.pack;
  return { pack: packHead(asked), documents, clauses };
};
