import { useEffect, useRef } from 'react';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { cardTitleId } from './card-title-id.ts';
import type { Tried } from './tried-context.ts';

interface TriedBarProps {
  readonly tried: Tried;
  readonly undo: () => void;
  readonly keep: () => void;
}

/** Says at the foot of the page that some answers are a supposition, for as long as they are, with the way back. */
export const TriedBar = ({ tried, undo, keep }: TriedBarProps) => {
  const { say, locale } = useWords();
  const { facts, incentives } = useShelf();
  const button = useRef<HTMLButtonElement>(null);
  // The card moves to the group of its new status, and the button that was pressed is gone with its old place.
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    showCard(tried.incentive);
  }, [tried]);
  return (
    <section className="tried" aria-labelledby="tried-text">
      <p id="tried-text">
        {say('tried.text', {
          title: incentives.get(tried.incentive)?.title[locale] ?? tried.incentive,
          labels: tried.facts.map(({ id }) => facts.get(id)?.label[locale] ?? id).join(say('list.separator')),
        })}
      </p>
      <div className="tried-acts">
        <button type="button" className="tool" ref={button} onClick={undo} aria-describedby="tried-text">
          {say('tried.undo')}
        </button>
        <button type="button" className="plain" onClick={() => showCard(tried.incentive)}>
          {say('tried.show')}
        </button>
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
