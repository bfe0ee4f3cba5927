import type { ChoiceFact, ChoicesFact, Fact } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import type { Profile, RangeAnswer } from './profile.ts';

/**
 * What a company may say about itself to a pack whose facts the compiler knows, as one made with the builders: a name or an option that is not
 * there is a type error. Of a pack that was read as JSON, it is `Profile`.
 *
 * @example
 * const company: ProfileOf<typeof huicePack> = { fields: ['ai'], marketEquityFinancing: { min: '8000万' } };
 */
export type ProfileOf<P extends Pack> = string extends P['facts'][number]['id']
  ? Profile
  : { readonly [F in P['facts'][number] as F['id']]?: AnswerTo<F> } & {
      readonly [T in TermsOf<P> as T['id']]?: string | number | RangeAnswer | null;
    };

type TermsOf<P extends Pack> = NonNullable<P['terms']>[number];

/** How a fact of this kind is answered; null is not known. */
export type AnswerTo<F extends Fact> = F extends { readonly kind: 'boolean' }
  ? boolean | { readonly anyOf: readonly boolean[] } | null
  : F extends ChoiceFact
    ? OptionOf<F> | { readonly anyOf: readonly OptionOf<F>[] } | null
    : F extends ChoicesFact
      ?
          | readonly OptionOf<F>[]
          | { readonly includes?: readonly OptionOf<F>[]; readonly excludes?: readonly OptionOf<F>[] }
          | null
      : F extends { readonly kind: 'date' }
        ? string | DateRange | null
        : string | number | RangeAnswer | null;

type OptionOf<F extends ChoiceFact | ChoicesFact> = F['options'][number]['id'];

/** A day has no number. */
type DateRange = Omit<RangeAnswer, 'min' | 'max'> & { readonly min?: string; readonly max?: string };
