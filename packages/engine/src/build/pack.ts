import type { Definition } from '../language/definition.ts';
import type { Clause, SourceDocument } from '../language/document.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import { type Pack, packFormat } from '../language/pack.ts';
import type { Term } from '../language/term.ts';
import { clausesCitedIn } from './cite.ts';

type Handle = { readonly fact: Fact };
type TermHandle = { readonly term: Term };

type Parts<H extends readonly Handle[], T extends readonly TermHandle[]> = Omit<
  Pack,
  'format' | 'clauses' | 'facts' | 'terms' | 'definitions' | 'judgements'
> & {
  /** Those that the incentives, relations and shared caps cite, unless it is said otherwise. */
  readonly clauses?: readonly Clause[];
  readonly facts: H;
  readonly terms?: T;
  readonly definitions?: readonly { readonly definition: Definition }[];
  readonly judgements: readonly { readonly judgement: Judgement }[];
};

/** A document as it was published; its clauses are made with `clause`. */
export const document = (of: SourceDocument): SourceDocument => of;

/** A passage of `source`; its grade is the document's unless the passage deserves a lower one. */
export const clause = (
  source: SourceDocument,
  id: string,
  of: Omit<Clause, 'id' | 'document' | 'grade'> & Partial<Pick<Clause, 'grade'>>,
): Clause => ({ grade: source.grade, ...of, id, document: source.id });

/** One promise: a condition, an amount and a validity, each with its citations. */
export const incentive = (of: Incentive): Incentive => of;

/**
 * A pack whose facts and terms the compiler knows by their ids: `ProfileOf<typeof pack>` is the type of a company's answers. Anything that
 * takes a `Pack` takes it.
 */
export interface TypedPack<F extends Fact = Fact, T extends Term = never> extends Pack {
  readonly facts: readonly F[];
  readonly terms?: readonly T[];
}

/** Plain data out of the handles; what it claims is checked by `parsePack`. */
export const pack = <const H extends readonly Handle[], const T extends readonly TermHandle[] = readonly []>({
  facts,
  terms,
  definitions,
  judgements,
  clauses,
  ...rest
}: Parts<H, T>): TypedPack<H[number]['fact'], T[number]['term']> => ({
  format: packFormat,
  ...rest,
  clauses: clauses ?? clausesCitedIn([rest.incentives, rest.sharedCaps, rest.relations, terms, definitions]),
  facts: facts.map(({ fact }) => fact),
  ...(terms === undefined ? {} : { terms: terms.map((one) => one.term) }),
  ...(definitions === undefined ? {} : { definitions: definitions.map((one) => one.definition) }),
  judgements: judgements.map((one) => one.judgement),
});
