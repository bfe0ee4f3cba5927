import { pairsOf } from '../../state/fragment.ts';

/** In the address: the incentive that a visitor wants to check themselves against. */
const askedKey = '@ask';

/** What stands of it in the address, behind the answers: `&@ask=quzhou/unicorn-ipo-award`. */
export const askedAddition = (incentive: string): string => `&${askedKey}=${incentive}`;

/** `quzhou/unicorn-ipo-award` from an address that the library leads to the self-check or the form with; null when it names none. */
export const askedIncentive = (fragment: string): string | null => pairsOf(fragment)?.get(askedKey) ?? null;
