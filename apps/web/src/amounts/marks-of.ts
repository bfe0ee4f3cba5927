import type { AmountResult } from '@huice/engine';

/** How an amount is drawn; figures in yuan on the page's one scale. What is only less to pay is hollow. */
export type Mark = Drawn & { readonly isRelief?: true };

type Drawn =
  | { readonly draw: 'solid'; readonly to: number }
  | { readonly draw: 'floor'; readonly from: number }
  | { readonly draw: 'cap'; readonly to: number }
  | { readonly draw: 'range'; readonly from: number; readonly to: number }
  | { readonly draw: 'ring' | 'dash' | 'dots' | 'diamond' };

/** One mark per part, so that parts of different kinds are never drawn as one bar. */
export const marksOf = (amount: AmountResult): readonly Mark[] => {
  const { kind, parts } = amount;
  if (kind === 'sum' && parts !== undefined) return parts.flatMap(marksOf);
  const drawn = drawnAs(amount);
  return [amount.relief === undefined ? drawn : { ...drawn, isRelief: true }];
};

const drawnAs = ({ kind, min, max }: AmountResult): Drawn => {
  if (kind === 'equity') return { draw: 'ring' };
  if (kind === 'in-kind') return { draw: 'diamond' };
  if (kind === 'unstated') return { draw: 'dash' };
  if (min !== null && max !== null && kind !== 'up-to') {
    return min === max ? { draw: 'solid', to: Number(max) } : { draw: 'range', from: Number(min), to: Number(max) };
  }
  if (max !== null) return { draw: 'cap', to: Number(max) };
  if (min !== null) return { draw: 'floor', from: Number(min) };
  return { draw: 'dots' };
};
