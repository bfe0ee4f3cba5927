import { useEffect, useRef } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import type { Trial } from '../state/trial.ts';
import { useWords } from '../words/use-words.ts';
import { cardTitleId } from './card-title-id.ts';

interface TriedBarProps {
  readonly trial: Trial;
  /** How often something was tried here: a trial that came with a link takes no focus. */
  readonly attempts: number;
  readonly undo: () => void;
  readonly keep: () => void;
}

/** Says at the foot of the page that some answers are a supposition, for as long as they are, with the way back. */
export const TriedBar = ({ trial, attempts, undo, keep }: TriedBarProps) => {
  const { say, locale } = useWords();
  const { facts, incentives } = usePackIndex();
  const { incentive, drafts } = trial;
  const title = incentives.get(incentive)?.title[locale];
  const button = useRef<HTMLButtonElement>(null);
  // The card moves to the group of its new status, and the button that was pressed is gone with its old place.
  useEffect(() => {
    if (attempts === 0) return;
    button.current?.focus({ preventScroll: true });
    showCard(incentive);
  }, [attempts, incentive]);
  return (
    <section className="tried" aria-labelledby="tried-text">
      <p id="tried-text">
        {say('tried.text', {
          title: title ?? incentive.replace('#', ''),
          labels: Object.keys(drafts)
            .map((id) => facts.get(id)?.label[locale] ?? id)
            .join(say('list.separator')),
        })}
      </p>
      <div className="tried-acts">
        <button type="button" className="tool" ref={button} onClick={undo} aria-describedby="tried-text">
          {say('tried.undo')}
        </button>
        {title === undefined ? null : (
          <button type="button" className="plain" onClick={() => showCard(incentive)}>
            {say('tried.show')}
          </button>
        )}
        <button type="button" className="plain" onClick={keep}>
          {say('tried.keep')}
        </button>
      </div>
    </section>
  );
};

/** At once: what is gliding while the cards change places arrives somewhere else. */
const showCard = (incentive: string) =>
  document
    .getElementById(cardTitleId(incentive))
    ?.closest('.card')
    ?.scrollIntoView({ block: 'start', behavior: 'instant' });
