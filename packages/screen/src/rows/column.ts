import type { Fact } from '@huice/engine';
import type { Cut, FactVariable, Variable } from '@huice/engine/deciding';

export type { FactVariable };

/** One column of a row: a fact, and the levels of the diagram that ask about it. */
export interface Column {
  readonly index: number;
  readonly fact: Fact;
  /** One level; for a fact of several options one per option. The spare level where no condition asks. */
  readonly levels: readonly number[];
  /** None for a fact without figures. */
  readonly cuts: readonly Cut[];
}

/** `spare` is a level below all others, for answers that no condition reads. */
export const columnOf = (index: number, fact: Fact, variables: readonly Variable[]): Column => {
  const spare = variables.length;
  const levelOf = (matches: (variable: FactVariable) => boolean): number => {
    const level = variables.findIndex((one) => 'fact' in one && one.fact === fact.id && matches(one));
    return level < 0 ? spare : level;
  };
  if (fact.kind === 'choices') {
    const levels = fact.options.map(({ id }) => levelOf((one) => one.kind === 'member' && one.option === id));
    return { index, fact, levels, cuts: [] };
  }
  const level = levelOf(() => true);
  const variable = variables[level];
  return { index, fact, levels: [level], cuts: variable?.kind === 'scale' ? variable.scale.cuts : [] };
};
