import {
  type Calculator,
  type Clause,
  type Fact,
  figuresOf,
  type Incentive,
  type Judgement,
  type Pack,
  type QuestionOptions,
  type SourceDocument,
  type Term,
} from '@huice/engine';
import { createContext, useContext } from 'react';
import { pagePack } from './page-pack.ts';

/** The pack with its parts by id: its index. What a report names is always there. */
export interface PackIndex {
  readonly calculator: Calculator;
  readonly pack: Pack;
  /** What alone is asked about, ended or not: goes into the options of each question. Nothing in it while that is the whole pack. */
  readonly asked: Pick<QuestionOptions, 'incentives' | 'history'>;
  /** Terms among them, as the facts that they are named for. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly incentives: ReadonlyMap<string, Incentive>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly clauses: ReadonlyMap<string, Clause>;
}

export const packIndexOf = (calculator: Calculator): PackIndex => {
  const pack = pagePack(calculator.pack);
  const byId = <T extends { readonly id: string }>(of: readonly T[]) => new Map(of.map((one) => [one.id, one]));
  return {
    calculator,
    pack,
    asked: {},
    facts: figuresOf(calculator.pack),
    terms: byId(pack.terms ?? []),
    judgements: byId(pack.judgements),
    incentives: byId(pack.incentives),
    documents: byId(pack.documents),
    clauses: byId(pack.clauses),
  };
};

const PackContext = createContext<PackIndex | null>(null);

export const PackProvider = PackContext.Provider;

export const usePackIndex = (): PackIndex => {
  const packIndex = useContext(PackContext);
  if (packIndex === null) throw new Error('usePackIndex needs a PackProvider above it');
  return packIndex;
};
