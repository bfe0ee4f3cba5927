import type { ChoiceFact } from '@huice/engine';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { askedPack, pageAbout } from '../state/asked-pack.ts';
import type { Draft } from '../state/draft.ts';
import { fieldName } from '../state/field-name.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { packOfPlace } from '../state/pack-of-place.ts';
import { offeredPacks } from '../state/written-packs.ts';
import { useWords } from '../words/use-words.ts';
import { doneAtFirst } from './first-screen.ts';
import { useSelfCheck } from './self-check-context.ts';

export interface PlaceState {
  readonly fact: ChoiceFact;
  readonly chosen: string;
  readonly choose: (place: string) => void;
  /** Takes what is chosen for an answer. True where other policies are those of the place, and the page leaves for them. */
  readonly settle: () => boolean;
}

/** The self-check on a page of its own, or the one in a frame. */
const ownFile = (): string => location.pathname.slice(location.pathname.lastIndexOf('/') + 1) || 'self-check.html';

/** Where the company is, which decides whose policies are looked at; null on a page that is about one pack whatever the place. */
export const usePlace = (): PlaceState | null => {
  const { locale } = useWords();
  const { facts } = usePackIndex();
  const { desk, interview } = useSelfCheck();
  const { setValue } = useFormContext<Record<string, Draft>>();
  const about = askedPack();
  const fact = facts.get('place');
  const said = desk.answers.drafts['place'];
  const [chosen, choose] = useState(() => {
    if (typeof said === 'string' && said !== '') return said;
    const { place } = doneAtFirst();
    if (place !== '') return place;
    const own = offeredPacks.find(({ id }) => id === about)?.place;
    return fact?.kind === 'choice' && fact.options.some(({ id }) => id === own) ? String(own) : '';
  });
  if (fact?.kind !== 'choice' || about === null || hasOwnPack()) return null;
  const settle = () => {
    if (chosen === '') return false;
    if (chosen !== said) {
      setValue(fieldName('place'), chosen, { shouldDirty: true });
      desk.store.tell();
    }
    const needed = packOfPlace(fact, chosen, offeredPacks);
    if (needed === about) return false;
    // Whatever the nation asks, a place asks, too; the other way what was answered waits here.
    const drafts = about === 'cn' ? desk.store.answers.drafts : { place: chosen };
    const pairs = answerPairs({ company: '', drafts, asOf: interview.asOf, locale });
    location.assign(`${pageAbout(ownFile(), needed)}${fragmentOf([...pairs, ['@step', 'first']])}`);
    return true;
  };
  return { fact, chosen, choose, settle };
};
