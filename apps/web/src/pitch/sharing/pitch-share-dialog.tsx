import '../../share/share.css';
import './sharing.css';
import { describeDate } from '@huice/engine/wording';
import { useEffect, useId, useRef, useState } from 'react';
import { LinkToShare } from '../../share/link-to-share.tsx';
import type { ShareDialogProps } from '../../share/share-dialog.tsx';
import { useAnswerStore } from '../../state/checked-answers.tsx';
import { today } from '../../state/today.ts';
import { isLocale, languageNames } from '../../words/language-of.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { clientLink } from './pitch-links.ts';

const readers = [
  ['client', 'pitch.share.for-client'],
  ['colleague', 'pitch.share.for-colleague'],
] as const;

/** For whom the link is, and then the link: a client gets the result, a colleague the pitch as it is. */
export const PitchShareDialog = ({ link, onClose }: ShareDialogProps) => {
  const { say, locale } = usePitchWords();
  const { own, asOf } = useAnswerStore().read;
  const dialog = useRef<HTMLDialogElement>(null);
  const [reader, choose] = useState<(typeof readers)[number][0]>('client');
  const [language, speak] = useState(locale);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const now = today();
  const day =
    asOf === now ? say('pitch.share.on-the-day') : say('pitch.share.on-day', { date: describeDate(asOf, locale) });
  const shared = reader === 'client' ? clientLink({ own, asOf, today: now, locale: language }) : link;
  return (
    <dialog ref={dialog} className="share pitch-share" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{say('share.title')}</h2>
      <fieldset>
        <legend>{say('pitch.share.for')}</legend>
        {readers.map(([one, label]) => (
          <label key={one} className="option">
            <input type="radio" name={`${id}-for`} checked={one === reader} onChange={() => choose(one)} />
            <span>{say(label)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        {reader === 'client' ? say('pitch.share.client-what', { day }) : say('pitch.share.colleague-what')}
        {locale === 'en' ? ' ' : ''}
        {say('pitch.share.readers')}
      </p>
      {reader === 'client' ? (
        <p className="pitch-share-language">
          <label htmlFor={`${id}-language`}>{say('pitch.share.language')}</label>
          <select
            id={`${id}-language`}
            value={language}
            onChange={({ target: { value } }) => isLocale(value) && speak(value)}
          >
            {languageNames.map(([code, , name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <LinkToShare key={shared} link={shared} close={() => dialog.current?.close()} />
    </dialog>
  );
};
