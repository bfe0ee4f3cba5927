import type { Definition } from '../language/definition.ts';
import type { Clause, SourceDocument } from '../language/document.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import { type Pack, packFormat } from '../language/pack.ts';
import type { Term } from '../language/term.ts';
import { clausesCitedIn } from './cite.ts';

type Parts = Omit<Pack, 'format' | 'clauses' | 'facts' | 'terms' | 'definitions' | 'judgements'> & {
  /** Those that the incentives, relations and shared caps cite, unless it is said otherwise. */
  readonly clauses?: readonly Clause[];
  readonly facts: readonly { readonly fact: Fact }[];
  readonly terms?: readonly { readonly term: Term }[];
  readonly definitions?: readonly { readonly definition: Definition }[];
  readonly judgements: readonly { readonly judgement: Judgement }[];
};

export const document = (of: SourceDocument): SourceDocument => of;

/** A passage of `source`; its grade is the document's unless the passage deserves a lower one. */
export const clause = (
  source: SourceDocument,
  id: string,
  of: Omit<Clause, 'id' | 'document' | 'grade'> & Partial<Pick<Clause, 'grade'>>,
): Clause => ({ grade: source.grade, ...of, id, document: source.id });

export const incentive = (of: Incentive): Incentive => of;

/** Plain data out of the handles; what it claims is checked by `parsePack`. */
export const pack = ({ facts, terms, definitions, judgements, clauses, ...rest }: Parts): Pack => ({
  format: packFormat,
  ...rest,
  clauses: clauses ?? clausesCitedIn([rest.incentives, rest.sharedCaps, rest.relations, terms, definitions]),
  facts: facts.map(({ fact }) => fact),
  ...(terms === undefined ? {} : { terms: terms.map((one) => one.term) }),
  ...(definitions === undefined ? {} : { definitions: definitions.map((one) => one.definition) }),
  judgements: judgements.map((one) => one.judgement),
});
