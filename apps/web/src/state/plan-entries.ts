import type { Drafts } from './draft.ts';
import { draftText } from './draft-text.ts';
import type { Pair } from './link-check.ts';

/** What parts the entries of a plan in a link; it needs no encoding there. */
export const between = '!';

export const dayKey = '@as-of';

export const masked = (text: string): string => text.replaceAll(/[%!]/g, (mark) => (mark === '%' ? '%25' : '%21'));

export const unmasked = (text: string): string => text.replaceAll('%21', '!').replaceAll('%25', '%');

/** The answers and the day that plans are told against. */
export interface PlanBase {
  readonly drafts: Drafts;
  readonly asOf: string;
}

/** The same plans told against other answers: where these changed, a plan that said nothing of its own says what held before. */
export const rebasedPlans = (plans: readonly Pair[], from: PlanBase, to: PlanBase): readonly Pair[] => {
  const moved = Object.keys({ ...from.drafts, ...to.drafts })
    .map((id) => [id, draftText(from.drafts[id] ?? ''), draftText(to.drafts[id] ?? '')] as const)
    .concat([[dayKey, from.asOf, to.asOf]])
    .filter(([, before, after]) => before !== after);
  return plans.map(([key, text]) => {
    const [name = '', ...entries] = text.split(between);
    const own = moved
      .filter(([id]) => !entries.some((entry) => entry.startsWith(`${id}:`)))
      .map(([id, before]) => `${id}:${masked(before)}`);
    return [key, [name, ...entries, ...own].join(between)];
  });
};
