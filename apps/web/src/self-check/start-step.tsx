import type { ValidityState } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { useEffect, useRef } from 'react';
import { InForcePointer } from '../frame/in-force-pointer.tsx';
import { PrefillButton } from '../prefill/prefill-button.tsx';
import { isAnswered } from '../state/draft.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useAsked } from './asked/asked-context.ts';
import { doneAtFirst, forgetFirst } from './first-screen.ts';
import { PlaceChoice } from './place-choice.tsx';
import { useSelfCheck } from './self-check-context.ts';
import { soFar } from './so-far.ts';
import { usePlace } from './use-place.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** What this is, and one button. Whoever has answered already goes on from there. */
export const StartStep = () => {
  const { say, locale } = useSelfCheckWords();
  const { pack } = usePackIndex();
  const { desk, steps, interview, goOn } = useSelfCheck();
  const asked = useAsked();
  const title = asked === null ? say('start.title') : say('asked.title', { title: asked.title[locale] });
  const head = useStepHead(title);
  const results = desk.answers.report?.results ?? [];
  const { groups } = soFar(results);
  const stand = (states: readonly ValidityState[]) =>
    results.filter(({ validity }) => states.includes(validity.state)).length;
  const place = usePlace();
  const isChoosing = asked === null && place !== null;
  const go = () => {
    if (!isChoosing || !place.settle()) goOn();
  };
  const begin = useRef<HTMLButtonElement>(null);
  const placed = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page takes the place of the first screen
  useEffect(() => {
    const { isBegun, focus } = doneAtFirst();
    forgetFirst();
    if (focus !== null) (focus === 'place' ? placed : begin).current?.focus();
    if (isBegun) go();
  }, []);
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
      {isChoosing ? <PlaceChoice {...place} select={placed} /> : null}
      {answered === 0 ? null : <p className="self-done">{say('start.done', { n: answered })}</p>}
      <div className="self-acts">
        <button type="button" className="primary" ref={begin} onClick={go}>
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
