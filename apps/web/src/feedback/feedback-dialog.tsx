import type { Result } from '@huice/engine';
import { useEffect, useId, useRef, useState } from 'react';
import { CopyBox } from '../design/copy-box.tsx';
import { WhereToReport } from '../failure/where-to-report.tsx';
import { download } from '../frame/download.ts';
import { viewPairs } from '../frame/library-view.ts';
import { pageFile } from '../state/asked-pack.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { type Answers, feedbackText } from './feedback-text.ts';
import { mailAddress } from './mail-address.ts';
import { useFeedbackWords } from './words/feedback-words.ts';
import { written } from './written.ts';

export interface FeedbackProps {
  readonly result: Result;
  readonly asOf: string;
  /** False where the page shows nobody's status. */
  readonly showsStatus?: boolean;
  /** The answers of the moment in which they are asked for. */
  readonly answers: () => Answers;
}

interface FeedbackDialogProps extends FeedbackProps {
  readonly onClose: () => void;
}

/** What is wrong, in the reader's words, and the whole text to pass on. Nothing is sent from here. */
export const FeedbackDialog = ({ result, asOf, showsStatus = true, answers, onClose }: FeedbackDialogProps) => {
  const { say, locale } = useFeedbackWords();
  const packIndex = usePackIndex();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [said, setSaid] = useState(() => written.get(result.incentive) ?? '');
  const [withAnswers, setWithAnswers] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const title = result.title[locale];
  const entry = new URL(
    `${pageFile('library.html')}${fragmentOf([
      ...viewPairs({ name: 'incentive', id: result.incentive }),
      ...answerPairs({ company: '', drafts: null, asOf, locale }),
    ])}`,
    location.href,
  ).href;
  const text = feedbackText(
    {
      result,
      asOf,
      showsStatus,
      said,
      answers: withAnswers ? answers() : null,
      page: location.href.replace(/#.*/s, ''),
      entry,
    },
    packIndex,
    { say, locale },
  );
  const mail = mailAddress({
    to: import.meta.env.HUICE_MAIL ?? '',
    subject: `${say('page.name')} · ${say('feedback.open')} · ${title}`,
    text,
    instead: say('feedback.paste'),
  });
  return (
    <dialog ref={dialog} className="feedback" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{say('feedback.title')}</h2>
      <p className="feedback-about">{title}</p>
      <p>
        {say('feedback.lead')} <WhereToReport />
      </p>
      <label htmlFor={`${id}-said`}>{say('feedback.wrong')}</label>
      <p id={`${id}-hint`} className="hint">
        {say('feedback.hint')}
      </p>
      <textarea
        id={`${id}-said`}
        aria-describedby={`${id}-hint`}
        rows={3}
        maxLength={4000}
        value={said}
        onChange={({ target }) => {
          setSaid(target.value);
          written.set(result.incentive, target.value);
        }}
      />
      <label className="feedback-answers">
        <input type="checkbox" checked={withAnswers} onChange={({ target }) => setWithAnswers(target.checked)} />
        {say('feedback.with-answers')}
      </label>
      <CopyBox text={text} copy={say('feedback.copy')} look={say('feedback.look')} rows={9} isOpen>
        <button
          type="button"
          className="tool"
          onClick={() =>
            download(new Blob([`${text}\n`], { type: 'text/plain' }), `${say('feedback.open')} ${title}.txt`)
          }
        >
          {say('feedback.save')}
        </button>
        <a
          className="tool"
          href={mail.href}
          onClick={() => {
            // The mail opens whether or not the browser lets it be copied: the text stands below.
            if (!mail.isWhole) void navigator.clipboard?.writeText(text).catch(() => undefined);
          }}
        >
          {say('feedback.mail')}
        </a>
      </CopyBox>
      {mail.isWhole ? null : <p className="hint">{say('feedback.mail-long')}</p>}
      <button type="button" className="tool" onClick={() => dialog.current?.close()}>
        {say('notice.close')}
      </button>
    </dialog>
  );
};
