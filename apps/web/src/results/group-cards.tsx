import type { Result, Status } from '@huice/engine';
import { type ReactNode, useId, useState } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { shortList } from './short-list.ts';

interface GroupCardsProps {
  readonly id: Status | 'ended';
  readonly results: readonly Result[];
  readonly card: (result: Result, at: number) => ReactNode;
}

/** From so many on, one is looked for by its name. */
const many = 12;

/** A group of a short list: what matters most, then the rest in one line until it is wanted, with a search where it is long. */
export const GroupCards = ({ id, results, card }: GroupCardsProps) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  const list = useId();
  const [isWhole, showWhole] = useState(false);
  const [find, setFind] = useState('');
  const atFirst = shortList(id, results, facts);
  const rest = results.length - atFirst.length;
  const sought = find.trim().toLocaleLowerCase(locale);
  const shown = !isWhole
    ? atFirst
    : results.filter(({ title }) => title[locale].toLocaleLowerCase(locale).includes(sought));
  const more = id === 'ended' ? 'group.history' : id === 'ineligible' ? 'group.look' : 'group.more';
  return (
    <>
      {isWhole && results.length >= many ? (
        <label className="group-find">
          <span>{say('group.find')}</span>
          <input type="search" value={find} onChange={({ target }) => setFind(target.value)} />
        </label>
      ) : null}
      <div id={list}>{shown.map(card)}</div>
      {rest === 0 ? null : (
        <button
          type="button"
          className="plain group-more"
          aria-expanded={isWhole}
          aria-controls={list}
          onClick={() => {
            showWhole(!isWhole);
            setFind('');
          }}
        >
          {isWhole ? say('group.fewer') : say(more, { n: rest })}
        </button>
      )}
    </>
  );
};
