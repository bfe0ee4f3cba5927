import type { ValidityState } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { InForcePointer } from '../frame/in-force-pointer.tsx';
import { PrefillButton } from '../prefill/prefill-button.tsx';
import { askedPack, pageAbout } from '../state/asked-pack.ts';
import { type Draft, isAnswered } from '../state/draft.ts';
import { fieldName } from '../state/field-name.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { packOfPlace } from '../state/pack-of-place.ts';
import { offeredPacks } from '../state/written-packs.ts';
import { useAsked } from './asked/asked-context.ts';
import { nextStep } from './next-step.ts';
import { PlaceChoice } from './place-choice.tsx';
import { useSelfCheck } from './self-check-context.ts';
import { soFar } from './so-far.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** What this is, and one button. Whoever has answered already goes on from there. */
export const StartStep = () => {
  const { say, locale } = useSelfCheckWords();
  const { pack, facts } = usePackIndex();
  const { desk, steps, interview } = useSelfCheck();
  const asked = useAsked();
  const title = asked === null ? say('start.title') : say('asked.title', { title: asked.title[locale] });
  const head = useStepHead(title);
  const results = desk.answers.report?.results ?? [];
  const { groups } = soFar(results);
  const stand = (states: readonly ValidityState[]) =>
    results.filter(({ validity }) => states.includes(validity.state)).length;
  const { setValue } = useFormContext<Record<string, Draft>>();
  const about = askedPack();
  const own = about === null || hasOwnPack() || asked !== null ? undefined : facts.get('place');
  const fact = own?.kind === 'choice' ? own : undefined;
  const said = desk.answers.drafts['place'];
  const named = fact?.options.find(({ id }) => about?.endsWith(`/${id}`))?.id ?? '';
  const [place, choose] = useState(typeof said === 'string' && said !== '' ? said : named);
  /** To the first question, of the policies of that place. */
  const go = () => {
    const needed = fact === undefined || place === '' ? about : packOfPlace(fact, place, offeredPacks);
    if (place !== '' && place !== said) {
      setValue(fieldName('place'), place, { shouldDirty: true });
      desk.store.tell();
    }
    if (needed === about) {
      steps.go(nextStep({ ...interview, drafts: desk.store.answers.drafts }, steps.aside));
      return;
    }
    // Whatever the nation asks, a place asks, too; the other way what was answered waits here.
    const drafts = about === 'cn' ? desk.store.answers.drafts : { place };
    const pairs = answerPairs({ company: '', drafts, asOf: interview.asOf, locale });
    location.assign(`${pageAbout('self-check.html', needed)}${fragmentOf([...pairs, ['@step', 'first']])}`);
  };
  const answered = Object.values(desk.answers.drafts).filter(isAnswered).length;
  return (
    <div className="self-start">
      <h1 tabIndex={-1} ref={head}>
        {title}
      </h1>
      {asked === null ? (
        <p className="self-stock">
          {say('start.stock', {
            place: pack.title[locale],
            inForce: stand(['in-force']),
            unconfirmed: stand(['unconfirmed', 'not-yet']),
            ended: groups.ended.length,
            documents: pack.documents.length,
            date: describeDate(interview.asOf, locale),
          })}
        </p>
      ) : null}
      {fact === undefined ? null : <PlaceChoice fact={fact} chosen={place} choose={choose} />}
      {answered === 0 ? null : <p className="self-done">{say('start.done', { n: answered })}</p>}
      <div className="self-acts">
        <button type="button" className="primary" onClick={go}>
          {say(answered === 0 ? 'start.go' : 'start.resume')}
        </button>
        {answered === 0 ? null : (
          <>
            <button type="button" className="plain" onClick={() => steps.go({ name: 'result' })}>
              {say('so-far.result')}
            </button>
            <button type="button" className="plain" onClick={desk.erase}>
              {say('tool.erase')}
            </button>
          </>
        )}
        <PrefillButton className="plain" />
      </div>
      <ul>
        <li>{say('start.order')}</li>
        <li>{say('start.unsure')}</li>
        <li>{say('start.stop')}</li>
        <li>{say('start.private')}</li>
      </ul>
      <InForcePointer results={results} />
    </div>
  );
};
