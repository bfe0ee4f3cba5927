import { type Locale, type Pack, type Proof, partsOfProof } from '@huice/engine';
import { describeCondition } from '@huice/engine/wording';
import { isLeaf } from './deciding.ts';

/** What each condition of a proof says, in words. */
export const leafTexts = (pack: Pack, proof: Proof, locale: Locale): readonly string[] =>
  isLeaf(proof)
    ? [describeCondition(pack, proof, locale)]
    : partsOfProof(proof).flatMap((part) => leafTexts(pack, part, locale));
