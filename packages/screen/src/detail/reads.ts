import { amountsUnder } from '@huice/engine';
import {
  type CompiledIncentive,
  type CompiledPack,
  factsAsked,
  figureOfAmount,
  type Knowledge,
} from '@huice/engine/deciding';

/** On what the amount of an incentive rests: the same key, the same amount. */
export interface Reads {
  /** No answer changes it. */
  readonly isFixed: boolean;
  readonly key: (knowledge: Knowledge) => string;
}

/**
 * Of the figures that it is worked out of and the facts on which its cases turn, the answers themselves count; of all else that is read, only in which cells they leave a
 * company. Where terms tie figures to one another, the answers to everything that is read.
 */
export const amountReads = (pack: CompiledPack, one: CompiledIncentive): Reads => {
  const amounts = amountsUnder(one.incentive.amount);
  const exact = new Set<string>();
  for (const amount of amounts) {
    const figure = amount.kind === 'by-choice' ? amount.fact : figureOfAmount(amount);
    if (figure !== undefined) exact.add(figure);
    // What is told of a fact on which a case turns shows in the amount, even where it leaves every cell open.
    if (amount.kind === 'when')
      for (const id of factsAsked(
        amount.cases.map(({ when }) => when),
        pack.pack,
      ))
        exact.add(id);
  }
  const isFixed = exact.size === 0 && amounts.every(({ kind }) => kind !== 'when');
  if (pack.terms.size > 0)
    return { isFixed, key: ({ answers }) => one.reads.map((place) => answers[place] as string).join('\n') };
  const places = [...exact].map((id) => pack.placeOf.get(id) as number);
  const read = new Set(one.reads);
  const levels = pack.diagram.variables.list.flatMap((variable, level) => {
    if (variable.kind === 'group') return [level];
    const name = variable.kind === 'judgement' ? `?${variable.judgement}` : variable.fact;
    return read.has(pack.placeOf.get(name) as number) && !exact.has(name) ? [level] : [];
  });
  return {
    isFixed,
    key: ({ answers, possible }) =>
      `${places.map((place) => answers[place] as string).join('\n')}\n${cellsKey(possible, levels)}`,
  };
};

/** The cells that are possible on some levels, as a text. */
export const cellsKey = (possible: readonly Uint8Array[], levels: readonly number[]): string => {
  let key = '';
  for (const level of levels) key += `${(possible[level] as Uint8Array).join('')} `;
  return key;
};
