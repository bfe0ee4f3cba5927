import { pairsOf } from '../../state/fragment.ts';

/** In the address: the incentive that a visitor wants to check themselves against. */
export const askedKey = '@ask';

/** `quzhou/unicorn-ipo-award` from the address that the library leads to the form with; null when it names none. */
export const askedIncentive = (fragment: string): string | null => pairsOf(fragment)?.get(askedKey) ?? null;
