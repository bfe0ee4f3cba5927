import { type Citation, type CitingPart, citationsOf, type Incentive } from '@huice/engine';

/** Every citation of an incentive, with the part that rests on it. */
export const citedIn = (incentive: Incentive): readonly { readonly part: CitingPart; readonly cite: Citation }[] => {
  const cites = citationsOf(incentive);
  return (Object.keys(cites) as CitingPart[]).flatMap((part) => cites[part].map((cite) => ({ part, cite })));
};
