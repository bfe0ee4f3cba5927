import type { Fact } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import { asFact } from '../language/term.ts';

/** What words about a condition are taken from. */
export type Vocabulary = Pick<Pack, 'facts' | 'judgements'> & Partial<Pick<Pack, 'terms' | 'definitions'>>;

/** The fact of this id, or the term as the fact that it is named for; undefined when the pack has neither. */
export const figureNamed = ({ facts, terms }: Pick<Vocabulary, 'facts' | 'terms'>, id: string): Fact | undefined => {
  const fact = facts.find((one) => one.id === id);
  const term = fact === undefined ? terms?.find((one) => one.id === id) : undefined;
  return term === undefined ? fact : asFact(term, new Map(facts.map((one) => [one.id, one])));
};
