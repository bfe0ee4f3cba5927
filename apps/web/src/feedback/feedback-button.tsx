import './feedback.css';
import { I18nProvider } from '@lingui/react';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { focusOpener } from '../design/focus-opener.ts';
import { useLaterWords } from '../words/use-later-words.ts';
import { FeedbackDialog, type FeedbackProps } from './feedback-dialog.tsx';
import { feedbackWordsIn, useFeedbackWords } from './words/feedback-words.ts';

/** “This is not right”: opens a report on the incentive, to be passed on by the reader. */
export const FeedbackButton = (props: FeedbackProps) => {
  const words = useLaterWords(feedbackWordsIn);
  return words === null ? null : (
    <I18nProvider i18n={words}>
      <Opener {...props} />
    </I18nProvider>
  );
};

const Opener = (props: FeedbackProps) => {
  const { say, locale } = useFeedbackWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusOpener(button.current);
  };
  return (
    <p className="feedback-open">
      <button ref={button} type="button" className="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('feedback.open')}
        <span className="unseen"> {props.result.title[locale]}</span>
      </button>
      {/* Outside of the card, whose height is worked out without it. */}
      {isOpen ? createPortal(<FeedbackDialog {...props} onClose={close} />, document.body) : null}
    </p>
  );
};
