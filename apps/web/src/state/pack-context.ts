import type {
  Calculator,
  Clause,
  Fact,
  Incentive,
  Judgement,
  Pack,
  QuestionOptions,
  SourceDocument,
} from '@huice/engine';
import { createContext, useContext } from 'react';

/** The pack with its parts by id; what a report names is always there. */
export interface Shelf {
  readonly calculator: Calculator;
  readonly pack: Pack;
  /** What alone is asked about, ended or not: goes into the options of each question. Nothing in it while that is the whole pack. */
  readonly asked: Pick<QuestionOptions, 'incentives' | 'history'>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly incentives: ReadonlyMap<string, Incentive>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly clauses: ReadonlyMap<string, Clause>;
}

export const shelfOf = (calculator: Calculator): Shelf => {
  const { pack } = calculator;
  const byId = <T extends { readonly id: string }>(of: readonly T[]) => new Map(of.map((one) => [one.id, one]));
  return {
    calculator,
    pack,
    asked: {},
    facts: byId(pack.facts),
    judgements: byId(pack.judgements),
    incentives: byId(pack.incentives),
    documents: byId(pack.documents),
    clauses: byId(pack.clauses),
  };
};

const ShelfContext = createContext<Shelf | null>(null);

export const ShelfProvider = ShelfContext.Provider;

export const useShelf = (): Shelf => {
  const shelf = useContext(ShelfContext);
  if (shelf === null) throw new Error('useShelf needs a ShelfProvider above it');
  return shelf;
};
